import type { FieldText } from './collectField.ts';
import { decodeXmlText } from './decodeEntities.ts';
import type { Role } from './feedElements.ts';
import { readChildren } from './readChild.ts';
import { resolveLink } from './resolveLink.ts';

/** Link relations that lead to the article, best first; `self`, `edit`, `enclosure`, `replies` … lead elsewhere. */
const RELATIONS: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['alternate', 0],
  ['related', 6],
  ['via', 6],
]);

/** No entry has so many links or dates; a hostile one is not let sort a million. */
const MOST_CANDIDATES = 50;

/** What is known of one entry, or of the feed itself: candidates per role, of which the lowest rank that has text wins. */
export class EntryFields {
  readonly #candidates = new Map<Role, { rank: number; value: string }[]>();

  get isEmpty(): boolean {
    return this.#candidates.size === 0;
  }

  add(role: Role, rank: number, value: string): void {
    if (value === '') return;
    const list = this.#candidates.get(role);
    if (list && list.length < MOST_CANDIDATES) list.push({ rank, value });
    else if (!list) this.#candidates.set(role, [{ rank, value }]);
  }

  /** Adds what another one knows, behind what is known here. */
  addAll(other: EntryFields): void {
    for (const [role, candidates] of other.#candidates)
      for (const { rank, value } of candidates) this.add(role, rank, value);
  }

  /** Adds what a finished element says; links are made absolute by the `xml:base` in force, if any. */
  addField(text: FieldText, base: string | null): void {
    const { role, rank } = text.field;
    if (role === 'link') this.#addLink(text, base);
    else if (role === 'author') this.add('author', rank, readPerson(text));
    else if (role === 'source') this.#addSource(text, base);
    else this.add(role, rank, text.html);
    if (role === 'id') this.#addPermalink(text);
  }

  best(role: Role): string {
    return this.#byRank(role)[0]?.value ?? '';
  }

  /** Every candidate, best first, for what may turn out unreadable (dates). */
  all(role: Role): string[] {
    return this.#byRank(role).map((entry) => entry.value);
  }

  /** The candidates of the best rank, for what may have several (authors). */
  bestAll(role: Role): string[] {
    const sorted = this.#byRank(role);
    return [...new Set(sorted.filter((entry) => entry.rank === sorted[0]?.rank).map((entry) => entry.value))].slice(
      0,
      8,
    );
  }

  #byRank(role: Role): { rank: number; value: string }[] {
    return (this.#candidates.get(role) ?? []).toSorted((a, b) => a.rank - b.rank);
  }

  #addLink(text: FieldText, base: string | null): void {
    const { attributes } = text;
    const href = attributes.get('href') || text.html || attributes.get('rdf:resource') || '';
    const relation = RELATIONS.get((attributes.get('rel') ?? '').toLowerCase());
    if (relation === undefined || href === '') return;
    const type = attributes.get('type') ?? '';
    const isPage = type === '' || type.includes('html');
    const value = base ? (resolveLink(href, base) ?? href) : href;
    this.add('link', text.field.rank + relation + (isPage ? 0 : 1), value);
  }

  /** An id that is an address stands in for a missing link, unless RSS says that it is none. */
  #addPermalink(text: FieldText): void {
    if (!/^https?:\/\//i.test(text.html)) return;
    if (text.name !== 'guid') this.add('link', 5, text.html);
    else if (text.attributes.get('ispermalink')?.toLowerCase() !== 'false') this.add('link', 3, text.html);
  }

  #addSource(text: FieldText, base: string | null): void {
    const children = readChildren(text.html.slice(0, 4_000), text.name);
    const name = (children.get('title') ?? children.get(''))?.text ?? '';
    const url = text.attributes.get('url') || children.get('link')?.attributes.get('href') || '';
    this.add('sourceName', 0, decodeXmlText(name).trim());
    this.add('sourceUrl', 0, base ? (resolveLink(url, base) ?? url) : url);
  }
}

/** The name of a person construct: Atom's `<name>`, else its `<email>`, else the text itself. */
function readPerson(text: FieldText): string {
  const children = readChildren(text.html.slice(0, 2_000), text.name);
  const parts = ['name', 'email', ''].map((name) => decodeXmlText(children.get(name)?.text ?? '').trim());
  return parts.find((part) => part !== '') ?? '';
}
