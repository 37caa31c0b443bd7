import { decodeBytes } from '../../shared/feeds/decodeBytes.ts';
import { ProblemList } from '../../shared/feeds/feedDocument.ts';

/** What decoding the largest body that is fetched may cost in a function of 512 MB. */
export const LIMITS = { megabytes: 24, seconds: 1.5, extraMegabytes: 250 };

const SIZE = LIMITS.megabytes * 1e6;

function repeat(pattern: number[], start = ''): Uint8Array {
  const bytes = Uint8Array.from({ length: SIZE }, (_, at) => pattern[at % pattern.length] ?? 0);
  bytes.set(new TextEncoder().encode(start));
  return bytes;
}

/** Bytes without a pattern, the same in every run. */
function scatter(start = '', least = 0): Uint8Array {
  let seed = 1;
  const bytes = new Uint8Array(SIZE);
  for (let at = 0; at < SIZE; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    bytes[at] = (seed >> 16) | least;
  }
  bytes.set(new TextEncoder().encode(start));
  return bytes;
}

const wide = (mark: number[]) => {
  const bytes = scatter();
  bytes.set(mark);
  return bytes;
};

const declaring = (charset: string) => `<?xml version="1.0" encoding="${charset}"?>`;
const LEGACY =
  'windows-1252 windows-1255 windows-1256 iso-8859-8 koi8-r gb18030 big5 shift_jis euc-jp euc-kr cp437 cp949';

/** Bytes that are hard on a decoder, by what they are. */
export const DECODED: Record<string, () => Uint8Array> = {
  'all 0x80': () => repeat([0x80]),
  'letter and 0x80 in turn': () => repeat([0x41, 0x80]),
  'lead bytes only': () => repeat([0xe2]),
  'UTF-8 with strays': () => repeat([0xd7, 0x90, 0xe9]),
  'random bytes': () => scatter(),
  'UTF-8 encoded twice': () => repeat([0xc3, 0x83, 0xc2, 0xa9]),
  'UTF-16 rubbish': () => wide([0xff, 0xfe, 0x3c, 0x00]),
  'UTF-32 rubbish': () => wide([0xff, 0xfe, 0x00, 0x00, 0x3c, 0x00, 0x00, 0x00]),
  'UTF-7': () => repeat([0x2b, 0x2d, 0x41, 0x24], declaring('utf-7')),
  'ISO-2022-JP, switching': () => repeat([0x1b, 0x24, 0x42, 0x38, 0x72, 0x1b, 0x28, 0x42], declaring('iso-2022-jp')),
  ...Object.fromEntries(
    LEGACY.split(' ').map((charset) => [`rubbish in ${charset}`, () => scatter(declaring(charset), 0x80)]),
  ),
};

/** Processor time, and memory beyond what the bytes themselves take. */
export function decodeInThisProcess(name: string): { seconds: number; extraMegabytes: number } {
  const bytes = DECODED[name]?.() ?? new Uint8Array();
  const held = process.memoryUsage().rss;
  const before = process.cpuUsage();
  try {
    decodeBytes(bytes, null, new ProblemList());
  } catch {
    // A refusal by name is as good an end as a text.
  }
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS * 1_024;
  return { seconds: (user + system) / 1e6, extraMegabytes: Math.max(0, peak - held) / 1e6 };
}
