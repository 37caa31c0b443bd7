import { isGsm7 } from './gsm7.ts';

/** Characters that canonical decomposition does not reduce to ASCII, and typography that editors' software inserts. */
// biome-ignore format: one row for each family of marks
const FOLDINGS: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʻ': "'", 'ʼ': "'", 'ʿ': "'", 'ʾ': "'", '′': "'", '`': "'", '´': "'",
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '″': '"', '‹': "'", '›': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '־': '-',
  '…': '...', '•': '-', '·': '-', '×': 'x', '€': 'EUR', '£': 'GBP', '،': ',', '؛': ';', '؟': '?',
  'ı': 'i', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D', 'ð': 'd', 'Ð': 'D', 'þ': 'th', 'Þ': 'Th', 'ħ': 'h', 'Ħ': 'H',
  'ø': 'o', 'Ø': 'O', 'æ': 'ae', 'Æ': 'AE', 'œ': 'oe', 'Œ': 'OE', 'ß': 'ss', 'ə': 'e', 'Ə': 'E',
};

const COMBINING = /\p{M}/gu;
/** Controls, invisible formatting (bidirectional overrides too), private use and broken surrogates; joiners stay for Persian. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** One clean line of text that stays in its script: for headlines and names in an e-mail. */
export function toOneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]/gu, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Printable ASCII on one line: letters lose their accents, typography becomes its typewriter form, the rest is dropped. */
export function toAscii(text: string): string {
  return fold(text, (character) => character >= ' ' && character <= '~');
}

/** One line within the GSM 7-bit alphabet, which keeps é, ä, ñ and the like; what it lacks is folded or dropped. */
export function toGsm7(text: string): string {
  return fold(text, isGsm7);
}

function fold(text: string, isAllowed: (character: string) => boolean): string {
  const within = (part: string) => [...part].filter(isAllowed).join('');
  const folded = [...toOneLine(text).normalize('NFC')].map((character) => {
    if (isAllowed(character)) return character;
    const plain = FOLDINGS[character] ?? character.normalize('NFKD').replace(COMBINING, '');
    return within([...plain].map((letter) => FOLDINGS[letter] ?? letter).join(''));
  });
  return folded.join('').replace(/\s+/gu, ' ').trim();
}

/** `text` within `limit` UTF-16 units, cut at a word where one ends near and never behind an "and", with `ending` for what is left out. */
export function clip(text: string, limit: number, ending = '...'): string {
  if (text.length <= limit) return text;
  const room = Math.max(0, limit - ending.length);
  const cut = text.slice(0, room).replace(/[\ud800-\udbff]$/, '');
  const lastSpace = cut.lastIndexOf(' ');
  const kept = lastSpace > room * 0.6 ? cut.slice(0, lastSpace) : cut;
  return `${kept.replace(/(?:\s(?:and|&))?[\s,;:(-]*$/, '')}${ending}`.slice(0, limit);
}
