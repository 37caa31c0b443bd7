import { EntryFields } from './entryFields.ts';

/** An element inside an entry that is none of its fields, while it is open. */
interface Level {
  /** Depth of the element in the document. */
  depth: number;
  /** What stands in it, should it turn out that it was never closed; made when there is something. */
  fields: EntryFields | null;
  /** Its content speaks of itself whatever becomes of it. */
  isOpaque: boolean;
  /** Whether an entry began in it, which was passed over. */
  hasEntry: boolean;
}

/**
 * The fields of one entry, or of the feed itself: what its own children say. What stands inside another element of it
 * ("related articles", an advertisement, a quoted entry) speaks of something else and goes with that element. Only when
 * the element is never closed were those the entry's own children after all.
 */
export class OwnFields {
  readonly fields = new EntryFields();
  readonly #levels: Level[] = [];
  #isBroken = false;

  /** Where a field that begins now belongs. */
  get target(): EntryFields {
    const top = this.#levels.at(-1);
    if (!top) return this.fields;
    top.fields ??= new EntryFields();
    return top.fields;
  }

  /** Whether what comes now stands inside another element. */
  get isInside(): boolean {
    return this.#levels.length > 0;
  }

  /** Whether an entry was passed over in an element that was never closed: it may have been an entry of its own. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Elements too deep to be told apart share the depth of the last that was. */
  enter(depth: number, isOpaque: boolean): void {
    if ((this.#levels.at(-1)?.depth ?? 0) < depth)
      this.#levels.push({ depth, fields: null, isOpaque, hasEntry: false });
  }

  passOverEntry(): void {
    const top = this.#levels.at(-1);
    if (top) top.hasEntry = true;
  }

  /** The element at `depth` was closed by its own end tag, and with it whatever in it was not. */
  closeElement(depth: number): void {
    for (let top = this.#levels.at(-1); top && top.depth >= depth; top = this.#levels.at(-1)) {
      this.#levels.pop();
      if (top.depth > depth) this.#keep(top);
    }
  }

  /** No more comes. */
  finish(): void {
    this.closeElement(0);
  }

  #keep({ fields, isOpaque, hasEntry }: Level): void {
    if (hasEntry) this.#isBroken = true;
    if (fields && !isOpaque) this.target.addAll(fields);
  }
}
