import { FieldText } from './collectField.ts';
import { EntryFields } from './entryFields.ts';
import type { ProblemList } from './feedDocument.ts';
import { FIELDS, OPAQUE, ROOTS } from './feedElements.ts';
import { parseAttributes } from './parseAttributes.ts';
import { resolveLink } from './resolveLink.ts';
import { type MarkupHandler, scanMarkup } from './scanMarkup.ts';
import { writeEntry } from './writeEntry.ts';
import { canonicalName, createNameScope, enterScope, type NameScope } from './xmlNames.ts';

/** A document as well-formed pieces: any number of `entries` with `head` around them makes a feed rss-parser reads. */
export interface RepairedFeed {
  format: 'rss' | 'atom' | 'sitemap' | null;
  head: EntryFields;
  entries: string[];
  /** First element of the document, for the message when it is no feed. */
  root: string | null;
}

/** Elements deeper than this are read but no longer told apart: no feed nests so deep, and the search up stays short. */
const DEEPEST = 100;

/** Feeds of archives have some thousand entries; a million are an attack. */
const MOST_ENTRIES = 20_000;

interface OpenElement {
  /** Lower case, with the document's own prefix. */
  name: string;
  canonical: string;
  scope: NameScope;
  base: string | null;
}

/**
 * Finds the entries of an RSS, RDF, Atom or sitemap document of any quality and writes each anew, well-formed. Tags may
 * be unclosed, crossed or wrongly spelled, prefixes undeclared, entries outside their channel: what can be told apart is
 * kept. Linear in the text.
 */
export function repairFeed(text: string, documentUrl: string, problems: ProblemList): RepairedFeed {
  const reader = new FeedReader(documentUrl, problems);
  scanMarkup(text, reader);
  return reader.finish();
}

class FeedReader implements MarkupHandler {
  readonly #documentUrl: string;
  readonly #problems: ProblemList;
  readonly #stack: OpenElement[] = [];
  /** How many elements of a name are open, so that an end tag of none is passed over without a search. */
  readonly #openNames = new Map<string, number>();
  readonly #rootScope = createNameScope();
  readonly #result: RepairedFeed = { format: null, head: new EntryFields(), entries: [], root: null };
  #entry: EntryFields | null = null;
  #entryIsAtom = false;
  #entryDepth = 0;
  #field: FieldText | null = null;
  #fieldBase: string | null = null;
  #fieldIsOnStack = false;
  #opaqueDepth = 0;

  constructor(documentUrl: string, problems: ProblemList) {
    this.#documentUrl = documentUrl;
    this.#problems = problems;
  }

  onText(text: string, isLiteral: boolean): void {
    this.#field?.addText(text, isLiteral);
  }

  onOpen(name: string, rawAttributes: string, isEmpty: boolean): void {
    if (this.#field) {
      const canonical = canonicalName(name, this.#stack.at(-1)?.scope ?? this.#rootScope);
      if (!this.#field.isEndedBy(canonical, rawAttributes)) {
        this.#field.addOpen(name, rawAttributes, isEmpty);
        return;
      }
      this.#problems.add('unclosed', `<${this.#field.name.slice(0, 40)}> is not closed`);
      this.#finishField();
    }
    const attributes = parseAttributes(rawAttributes);
    const element = this.#describe(name, attributes);
    if (isEntry(element.canonical, this.#result.format)) this.#finishEntry();
    if (this.#stack.length < DEEPEST && !isEmpty) this.#push(element);
    this.#begin(element, attributes, isEmpty);
  }

  onClose(name: string): void {
    const lower = name.toLowerCase();
    if (this.#field) {
      if (!this.#endsStructure(lower)) {
        if (this.#field.addClose(name)) this.#finishField();
        return;
      }
      this.#problems.add('unclosed', `<${this.#field.name.slice(0, 40)}> is not closed`);
      this.#finishField();
    }
    if (this.#openNames.has(lower)) this.#cutTo(this.#stack.findLastIndex((open) => open.name === lower));
    if (this.#stack.length < this.#opaqueDepth) this.#opaqueDepth = 0;
    if (this.#entry && this.#stack.length < this.#entryDepth) this.#finishEntry();
  }

  /** Whether a tag inside a field ends the entry or the feed around it. */
  #endsStructure(lower: string): boolean {
    const canonical = canonicalName(lower, this.#stack.at(-1)?.scope ?? this.#rootScope);
    return isStructure(canonical) && this.#openNames.has(lower);
  }

  finish(): RepairedFeed {
    const isCut = this.#field !== null;
    if (this.#stack.length > 0 && this.#result.format)
      this.#problems.add('truncated', 'the document ends before it is closed');
    this.#finishField();
    // An entry cut inside a field has half a link or half a title: it will be whole at the next reading.
    const isWhole = !isCut && this.#entry?.best('title') !== '' && this.#entry?.best('link') !== '';
    if (this.#entry && (isWhole || this.#result.entries.length === 0)) this.#finishEntry();
    return this.#result;
  }

  #push(element: OpenElement): void {
    this.#stack.push(element);
    this.#openNames.set(element.name, (this.#openNames.get(element.name) ?? 0) + 1);
  }

  #cutTo(depth: number): void {
    for (const { name } of this.#stack.splice(depth)) {
      const left = (this.#openNames.get(name) ?? 1) - 1;
      if (left > 0) this.#openNames.set(name, left);
      else this.#openNames.delete(name);
    }
  }

  #describe(name: string, attributes: ReadonlyMap<string, string>): OpenElement {
    const outer = this.#stack.at(-1);
    if (outer && this.#stack.length >= DEEPEST)
      return { ...outer, name: '', canonical: canonicalName(name, outer.scope) };
    const scope = enterScope(outer?.scope ?? this.#rootScope, attributes);
    const canonical = canonicalName(name, scope);
    const outerBase = outer?.base ?? null;
    const ownBase = attributes.get('xml:base');
    const base = ownBase === undefined ? outerBase : resolveLink(ownBase, outerBase ?? this.#documentUrl);
    this.#result.root ??= canonical;
    return { name: name.toLowerCase(), canonical, scope, base };
  }

  #begin(element: OpenElement, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    const { canonical } = element;
    const format = ROOTS[canonical];
    if (format && this.#result.format === null) this.#result.format = format;
    else if (isEntry(canonical, this.#result.format)) this.#startEntry(canonical, attributes, isEmpty);
    else if (this.#opaqueDepth > 0) return;
    else if (OPAQUE.has(canonical)) this.#opaqueDepth = isEmpty ? 0 : this.#stack.length;
    else this.#startField(element, attributes, isEmpty);
  }

  #startEntry(canonical: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    this.#opaqueDepth = 0;
    this.#entryIsAtom = canonical === 'entry';
    this.#result.format ??= this.#entryIsAtom ? 'atom' : 'rss';
    this.#entry = new EntryFields();
    this.#entryDepth = this.#stack.length;
    const about = attributes.get('rdf:about') ?? '';
    this.#entry.add('id', 2, about);
    if (/^https?:/.test(about)) this.#entry.add('link', 4, about);
    if (isEmpty) this.#finishEntry();
  }

  #startField(element: OpenElement, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    const field = FIELDS.get(element.canonical);
    if (!field || this.#result.format === null) return;
    const isAtom = this.#entry ? this.#entryIsAtom : this.#result.format === 'atom';
    const text = new FieldText(element.name, field, attributes, isAtom);
    if (isEmpty) (this.#entry ?? this.#result.head).addField(text, element.base);
    else {
      this.#field = text;
      this.#fieldBase = element.base;
      this.#fieldIsOnStack = this.#stack.at(-1) === element;
    }
  }

  #finishField(): void {
    if (!this.#field) return;
    (this.#entry ?? this.#result.head).addField(this.#field, this.#fieldBase);
    this.#field = null;
    if (this.#fieldIsOnStack) this.#cutTo(this.#stack.length - 1);
  }

  #finishEntry(): void {
    if (!this.#entry) return;
    const { entries, format } = this.#result;
    if (entries.length >= MOST_ENTRIES)
      this.#problems.add('too-many-items', `more than ${MOST_ENTRIES}; the rest is left out`);
    else if (!this.#entry.isEmpty) entries.push(writeEntry(this.#entry, format === 'atom'));
    this.#entry = null;
    this.#cutTo(Math.max(0, this.#entryDepth - 1));
  }
}

function isEntry(canonical: string, format: RepairedFeed['format']): boolean {
  return canonical === 'item' || canonical === 'entry' || (canonical === 'url' && format === 'sitemap');
}

function isStructure(canonical: string): boolean {
  return canonical in ROOTS || isEntry(canonical, 'sitemap');
}
