import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { NoTurn } from '../services.ts';

/** A body larger than allowed, as sent or unpacked. */
export class TooLargeError extends Error {
  override name = 'TooLargeError';
}

/** A body in a coding nobody asked for, or broken in it. */
export class CodingError extends Error {
  override name = 'CodingError';
}

/** Sizes in bytes; `makeRoom` is asked before a body grows, and may make it wait. */
export interface BodyLimits {
  wireBytes: number;
  bodyBytes: number;
  makeRoom?(bytes: number): Promise<void>;
}

/** A truncated stream gives what it has: half a feed has whole items. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };

/**
 * The bytes of an answer, unpacked. What the bytes are counts, not what the header says: some servers gzip without saying
 * so, others say so and do not.
 * @throws {TooLargeError} as soon as either limit is passed, which is what ends a compression bomb.
 * @throws {CodingError}
 * @throws {NoTurn} when no room was made in time.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  encoding: string,
  limits: BodyLimits,
): Promise<Uint8Array> {
  let bytes = await collect(body, limits.wireBytes, 'sent', limits);
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (codings.length > 2) throw new CodingError(`packed ${codings.length} times over`);
  for (const coding of codings.reverse()) bytes = await unpack(bytes, coding, limits);
  if (isGzip(bytes)) bytes = await unpack(bytes, 'gzip', limits);
  return bytes;
}

async function unpack(bytes: Uint8Array, coding: string, limits: BodyLimits): Promise<Uint8Array> {
  const stream = createUnpacker(bytes, coding);
  if (stream === null) return bytes;
  stream.end(bytes);
  try {
    return await collect(stream, limits.bodyBytes, 'unpacked', limits);
  } catch (error) {
    if (error instanceof TooLargeError || error instanceof NoTurn) throw error;
    throw new CodingError(`cannot be unpacked as ${coding}`);
  }
}

/** Null when the bytes are not packed after all, or packed otherwise than it says. */
function createUnpacker(bytes: Uint8Array, coding: string): Transform | null {
  if (coding === 'gzip' || coding === 'x-gzip') return isGzip(bytes) ? createGunzip(LENIENT) : null;
  if (looksPlain(bytes) || isGzip(bytes)) return null;
  switch (coding) {
    case 'deflate':
      // RFC 9110 §8.4.1.2 means zlib's wrapper; several servers send the bare stream.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? createInflate(LENIENT) : createInflateRaw(LENIENT);
    case 'br':
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    default:
      throw new CodingError(`is packed as "${coding.slice(0, 20)}", which was not asked for`);
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** `<?xml`, `<rss`, `<feed`, `{"` … */
function looksPlain(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s{0,9}(?:<[?!a-zA-Z]|\{\s{0,9}")/.test(String.fromCharCode(...bytes.subarray(0, 16)));
}

async function collect(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  what: string,
  { makeRoom }: BodyLimits,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new TooLargeError(`more than ${Math.round(limit / 1e6)} MB ${what}`);
    await makeRoom?.(length);
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}
