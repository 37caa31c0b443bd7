/** Bytes decoded at once. Few calls, whatever the bytes are: a call costs as much as some hundred bytes. */
const CHUNK_BYTES = 65_536;

/** Gathers UTF-8 piece by piece and decodes it by the chunk, so that the cost grows with the bytes alone. */
export class Utf8Writer {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #chunk = new Uint8Array(CHUNK_BYTES);
  readonly #texts: string[] = [];
  #length = 0;

  /** One byte of a sequence whose other bytes are written next to it. */
  addByte(byte: number): void {
    if (this.#length === CHUNK_BYTES) this.#flush(true);
    this.#chunk[this.#length] = byte;
    this.#length += 1;
  }

  /** A UTF-16 code unit that is no half of a pair, or a whole code point. */
  addCodePoint(code: number): void {
    if (code < 0x80) this.addByte(code);
    else if (code < 0x800) this.#addSequence(0xc0 | (code >> 6), code, 1);
    else if (code < 0x10000) this.#addSequence(0xe0 | (code >> 12), code, 2);
    else this.#addSequence(0xf0 | (code >> 18), code, 3);
  }

  finish(): string {
    this.#flush(false);
    return this.#texts.join('');
  }

  #addSequence(lead: number, code: number, following: number): void {
    this.addByte(lead);
    for (let left = following - 1; left >= 0; left -= 1) this.addByte(0x80 | ((code >> (6 * left)) & 0x3f));
  }

  #flush(more: boolean): void {
    this.#texts.push(this.#decoder.decode(this.#chunk.subarray(0, this.#length), { stream: more }));
    this.#length = 0;
  }
}
