import { resolveLink } from './resolveLink.ts';
import { canonicalName, createNameScope, enterScope, type NameScope } from './xmlNames.ts';

/** Elements deeper than this are read but no longer told apart: no feed nests so deep, and the search up stays short. */
const DEEPEST = 100;

export interface OpenElement {
  /** Lower case, with the document's own prefix. */
  name: string;
  canonical: string;
  scope: NameScope;
  /** Address that relative links start from by `xml:base`, if any is in force. */
  base: string | null;
}

/** The elements open at one place of a document, with the namespaces and the `xml:base` that hold there. */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  /** How many elements of a name are open, so that an end tag of none is passed over without a search. */
  readonly #counts = new Map<string, number>();
  readonly #rootScope = createNameScope();
  readonly #documentUrl: string;

  constructor(documentUrl: string) {
    this.#documentUrl = documentUrl;
  }

  get depth(): number {
    return this.#stack.length;
  }

  canonicalName(name: string): string {
    return canonicalName(name, this.#stack.at(-1)?.scope ?? this.#rootScope);
  }

  has(name: string): boolean {
    return this.#counts.has(name.toLowerCase());
  }

  /** What a start tag here begins; nothing is opened by it yet. */
  describe(name: string, attributes: ReadonlyMap<string, string>): OpenElement {
    const outer = this.#stack.at(-1);
    if (outer && this.depth >= DEEPEST) return { ...outer, name: '', canonical: canonicalName(name, outer.scope) };
    const scope = enterScope(outer?.scope ?? this.#rootScope, name, attributes);
    const outerBase = outer?.base ?? null;
    const ownBase = attributes.get('xml:base');
    const base = ownBase === undefined ? outerBase : resolveLink(ownBase, outerBase ?? this.#documentUrl);
    return { name: name.toLowerCase(), canonical: canonicalName(name, scope), scope, base };
  }

  /** @returns whether the element is now open; the deepest are not. */
  open(element: OpenElement): boolean {
    if (this.depth >= DEEPEST) return false;
    this.#stack.push(element);
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
    return true;
  }

  /** The innermost element, with its canonical name. */
  get innermost(): OpenElement | undefined {
    return this.#stack.at(-1);
  }

  /** Closes the innermost element of this name and all in it. @returns whether there was one. */
  close(name: string): boolean {
    const lower = name.toLowerCase();
    if (!this.#counts.has(lower)) return false;
    this.cutTo(this.#stack.findLastIndex((element) => element.name === lower));
    return true;
  }

  cutTo(depth: number): void {
    for (const { name } of this.#stack.splice(depth)) {
      const left = (this.#counts.get(name) ?? 1) - 1;
      if (left > 0) this.#counts.set(name, left);
      else this.#counts.delete(name);
    }
  }
}
