import { FieldText } from './collectField.ts';
import type { EntryFields } from './entryFields.ts';
import { ProblemList } from './feedDocument.ts';
import { FIELDS, OPAQUE, ROOTS, WRAPPERS } from './feedElements.ts';
import { type OpenElement, OpenElements } from './openElements.ts';
import { OwnFields } from './ownFields.ts';
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
  const strict = new FeedReader(documentUrl, false);
  scanMarkup(text, strict);
  let read = strict;
  let result = strict.finish();
  // An entry in another element of an entry is a quotation, unless that element is not closed: then it is the next one.
  if (strict.isBroken) {
    read = new FeedReader(documentUrl, true);
    scanMarkup(text, read);
    result = read.finish();
  }
  problems.addAll(read.problems);
  return result;
}

class FeedReader implements MarkupHandler {
  readonly problems = new ProblemList();
  /** Whether entries were passed over that may have been the feed's own. */
  isBroken = false;
  readonly #open: OpenElements;
  readonly #takesNestedEntries: boolean;
  readonly #head = new OwnFields();
  readonly #entries: string[] = [];
  #format: RepairedFeed['format'] = null;
  #root: string | null = null;
  #entry: OwnFields | null = null;
  #entryIsAtom = false;
  #entryDepth = 0;
  #field: FieldText | null = null;
  #fieldBase: string | null = null;
  #fieldIsOpen = false;

  constructor(documentUrl: string, takesNestedEntries: boolean) {
    this.#open = new OpenElements(documentUrl);
    this.#takesNestedEntries = takesNestedEntries;
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
      this.#interruptField();
    }
    const attributes = parseAttributes(rawAttributes);
    const parent = this.#open.innermost?.canonical ?? '';
    const element = this.#open.describe(name, attributes);
    this.#root ??= element.canonical;
    if (isEntry(element.canonical, this.#format) && !this.#isQuotation()) this.#finishEntry();
    const isOpen = !isEmpty && this.#open.open(element);
    this.#begin(element, attributes, isEmpty, parent);
    if (this.#field) this.#fieldIsOpen = isOpen;
  }

  onClose(name: string): void {
    if (this.#field) {
      if (!this.#endsStructure(name)) {
        if (this.#field.addClose(name)) this.#finishField();
        return;
      }
      this.problems.add('unclosed', `<${this.#field.name.slice(0, 40)}> is not closed`);
      this.#finishField();
    }
    if (!this.#open.close(name)) return;
    const depth = this.#open.depth + 1;
    this.#head.closeElement(depth);
    this.#entry?.closeElement(depth);
    if (this.#entry && depth <= this.#entryDepth) this.#finishEntry();
  }

  /** Whether a tag inside a field ends the entry or the feed around it. */
  #endsStructure(name: string): boolean {
    return isStructure(this.#open.canonicalName(name)) && this.#open.has(name);
  }

  /** Whether an entry that begins now stands in another element of an entry. */
  #isQuotation(): boolean {
    return !this.#takesNestedEntries && this.#entry !== null && this.#entry.isInside;
  }

  finish(): RepairedFeed {
    const isCut = this.#field !== null;
    if (this.#open.depth > 0 && this.#format) this.problems.add('truncated', 'the document ends before it is closed');
    this.#finishField();
    this.#entry?.finish();
    // An entry cut inside a field has half a link or half a title: it will be whole at the next reading.
    const fields = this.#entry?.fields;
    const isWhole = !isCut && fields?.best('title') !== '' && fields?.best('link') !== '';
    if (this.#entry?.isBroken) this.isBroken = true;
    if (this.#entry && (isWhole || this.#entries.length === 0)) this.#finishEntry();
    this.#head.finish();
    return { format: this.#format, head: this.#head.fields, entries: this.#entries, root: this.#root };
  }

  #begin(element: OpenElement, attributes: ReadonlyMap<string, string>, isEmpty: boolean, parent: string): void {
    const { canonical } = element;
    const format = ROOTS.get(canonical);
    if (format && this.#format === null) this.#format = format;
    else if (isEntry(canonical, this.#format) && !this.#isQuotation()) this.#startEntry(canonical, attributes, isEmpty);
    else if (this.#format === null || (format && !this.#entry)) return;
    else if (FIELDS.has(canonical) && isOwn(canonical, parent)) this.#startField(element, attributes, isEmpty);
    else if (!isEmpty && !(WRAPPERS.has(canonical) && isOwn(canonical, parent))) this.#enterOther(canonical);
  }

  #startEntry(canonical: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    // A web page may have an element of that name; it is no feed for that.
    if (this.#format === null && this.#root === 'html') return;
    this.#entryIsAtom = canonical === 'entry';
    this.#format ??= this.#entryIsAtom ? 'atom' : 'rss';
    this.#entry = new OwnFields();
    this.#entryDepth = this.#open.depth;
    const about = attributes.get('rdf:about') ?? '';
    this.#entry.fields.add('id', 2, about);
    if (/^https?:/.test(about)) this.#entry.fields.add('link', 4, about);
    if (isEmpty) this.#finishEntry();
  }

  #startField(element: OpenElement, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    const field = FIELDS.get(element.canonical);
    if (!field) return;
    const isAtom = this.#entry ? this.#entryIsAtom : this.#format === 'atom';
    const text = new FieldText(element.name, field, attributes, isAtom);
    if (isEmpty) this.#around.target.addField(text, element.base);
    else {
      this.#field = text;
      this.#fieldBase = element.base;
    }
  }

  /** An element that is no field of what is around it. */
  #enterOther(canonical: string): void {
    this.#around.enter(this.#open.depth, OPAQUE.has(canonical));
    if (isEntry(canonical, this.#format)) this.#around.passOverEntry();
  }

  get #around(): OwnFields {
    return this.#entry ?? this.#head;
  }

  /** A tag that no text of this kind has: the field was not closed, or else holds what is not the entry's. */
  #interruptField(): void {
    if (!this.#field) return;
    this.problems.add('unclosed', `<${this.#field.name.slice(0, 40)}> is not closed`);
    this.#around.target.addField(this.#field, this.#fieldBase);
    this.#field = null;
    if (this.#fieldIsOpen) this.#around.enter(this.#open.depth, false);
  }

  #finishField(): void {
    if (!this.#field) return;
    this.#around.target.addField(this.#field, this.#fieldBase);
    this.#field = null;
    if (this.#fieldIsOpen) this.#open.cutTo(this.#open.depth - 1);
  }

  #finishEntry(): void {
    if (!this.#entry) return;
    this.#entry.finish();
    if (this.#entry.isBroken) this.isBroken = true;
    const { fields } = this.#entry;
    if (this.#entries.length >= MOST_ENTRIES)
      this.problems.add('too-many-items', `more than ${MOST_ENTRIES}; the rest is left out`);
    else if (!fields.isEmpty) this.#entries.push(writeEntry(fields, this.#format === 'atom'));
    this.#entry = null;
    this.#open.cutTo(Math.max(0, this.#entryDepth - 1));
  }
}

/** Whether an element of this name may be a field where it stands: in a wrapper only those of the wrapper's vocabulary. */
function isOwn(canonical: string, parent: string): boolean {
  return !WRAPPERS.has(parent) || canonical.startsWith(parent.slice(0, parent.indexOf(':') + 1));
}

function isEntry(canonical: string, format: RepairedFeed['format']): boolean {
  return canonical === 'item' || canonical === 'entry' || (canonical === 'url' && format === 'sitemap');
}

function isStructure(canonical: string): boolean {
  return ROOTS.has(canonical) || isEntry(canonical, 'sitemap');
}
