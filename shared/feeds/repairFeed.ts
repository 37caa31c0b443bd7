import { FieldText } from './collectField.ts';
import { EntryFields } from './entryFields.ts';
import type { ProblemList } from './feedDocument.ts';
import { FIELDS, OPAQUE, ROOTS } from './feedElements.ts';
import { type OpenElement, OpenElements } from './openElements.ts';
import { parseAttributes } from './parseAttributes.ts';
import { type MarkupHandler, scanMarkup } from './scanMarkup.ts';
import { writeEntry } from './writeEntry.ts';

/** A document as well-formed pieces: any number of `entries` with `head` around them makes a feed rss-parser reads. */
export interface RepairedFeed {
  format: 'rss' | 'atom' | 'sitemap' | null;
  head: EntryFields;
  entries: string[];
  /** First element of the document, for the message when it is no feed. */
  root: string | null;
}

/** Feeds of archives have some thousand entries; a million are an attack. */
const MOST_ENTRIES = 20_000;

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
  readonly #problems: ProblemList;
  readonly #open: OpenElements;
  readonly #result: RepairedFeed = { format: null, head: new EntryFields(), entries: [], root: null };
  #entry: EntryFields | null = null;
  #entryIsAtom = false;
  #entryDepth = 0;
  #field: FieldText | null = null;
  #fieldBase: string | null = null;
  #fieldIsOpen = false;
  #opaqueDepth = 0;

  constructor(documentUrl: string, problems: ProblemList) {
    this.#open = new OpenElements(documentUrl);
    this.#problems = problems;
  }

  onText(text: string, isLiteral: boolean): void {
    this.#field?.addText(text, isLiteral);
  }

  onOpen(name: string, rawAttributes: string, isEmpty: boolean): void {
    if (this.#field) {
      if (!this.#field.isEndedBy(this.#open.canonicalName(name), rawAttributes)) {
        this.#field.addOpen(name, rawAttributes, isEmpty);
        return;
      }
      this.#problems.add('unclosed', `<${this.#field.name.slice(0, 40)}> is not closed`);
      this.#finishField();
    }
    const attributes = parseAttributes(rawAttributes);
    const element = this.#open.describe(name, attributes);
    this.#result.root ??= element.canonical;
    if (isEntry(element.canonical, this.#result.format)) this.#finishEntry();
    const isOpen = !isEmpty && this.#open.open(element);
    this.#begin(element, attributes, isEmpty);
    if (this.#field) this.#fieldIsOpen = isOpen;
  }

  onClose(name: string): void {
    if (this.#field) {
      if (!this.#endsStructure(name)) {
        if (this.#field.addClose(name)) this.#finishField();
        return;
      }
      this.#problems.add('unclosed', `<${this.#field.name.slice(0, 40)}> is not closed`);
      this.#finishField();
    }
    this.#open.close(name);
    if (this.#open.depth < this.#opaqueDepth) this.#opaqueDepth = 0;
    if (this.#entry && this.#open.depth < this.#entryDepth) this.#finishEntry();
  }

  /** Whether a tag inside a field ends the entry or the feed around it. */
  #endsStructure(name: string): boolean {
    return isStructure(this.#open.canonicalName(name)) && this.#open.has(name);
  }

  finish(): RepairedFeed {
    const isCut = this.#field !== null;
    if (this.#open.depth > 0 && this.#result.format)
      this.#problems.add('truncated', 'the document ends before it is closed');
    this.#finishField();
    // An entry cut inside a field has half a link or half a title: it will be whole at the next reading.
    const isWhole = !isCut && this.#entry?.best('title') !== '' && this.#entry?.best('link') !== '';
    if (this.#entry && (isWhole || this.#result.entries.length === 0)) this.#finishEntry();
    return this.#result;
  }

  #begin(element: OpenElement, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    const { canonical } = element;
    const format = ROOTS.get(canonical);
    if (format && this.#result.format === null) this.#result.format = format;
    else if (isEntry(canonical, this.#result.format)) this.#startEntry(canonical, attributes, isEmpty);
    else if (this.#opaqueDepth > 0) return;
    else if (OPAQUE.has(canonical)) this.#opaqueDepth = isEmpty ? 0 : this.#open.depth;
    else this.#startField(element, attributes, isEmpty);
  }

  #startEntry(canonical: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    // A web page may have an element of that name; it is no feed for that.
    if (this.#result.format === null && this.#result.root === 'html') return;
    this.#opaqueDepth = 0;
    this.#entryIsAtom = canonical === 'entry';
    this.#result.format ??= this.#entryIsAtom ? 'atom' : 'rss';
    this.#entry = new EntryFields();
    this.#entryDepth = this.#open.depth;
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
    }
  }

  #finishField(): void {
    if (!this.#field) return;
    (this.#entry ?? this.#result.head).addField(this.#field, this.#fieldBase);
    this.#field = null;
    if (this.#fieldIsOpen) this.#open.cutTo(this.#open.depth - 1);
  }

  #finishEntry(): void {
    if (!this.#entry) return;
    const { entries, format } = this.#result;
    if (entries.length >= MOST_ENTRIES)
      this.#problems.add('too-many-items', `more than ${MOST_ENTRIES}; the rest is left out`);
    else if (!this.#entry.isEmpty) entries.push(writeEntry(this.#entry, format === 'atom'));
    this.#entry = null;
    this.#open.cutTo(Math.max(0, this.#entryDepth - 1));
  }
}

function isEntry(canonical: string, format: RepairedFeed['format']): boolean {
  return canonical === 'item' || canonical === 'entry' || (canonical === 'url' && format === 'sitemap');
}

function isStructure(canonical: string): boolean {
  return ROOTS.has(canonical) || isEntry(canonical, 'sitemap');
}
