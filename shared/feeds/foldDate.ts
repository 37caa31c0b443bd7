/**
 * A date as it is looked up: lower case, ASCII digits and dashes, no accents, no vowel signs, one form of alef, yeh and
 * kaf, no direction marks and no joiners.
 */
export function foldDate(text: string): string {
  if (/^[ -Z^-~]*$/.test(text)) return text.toLowerCase().trim();
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u200b-\u200f\u061c\u202a-\u202e]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[یى]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/\[[^\]]{0,40}\]$/, '')
    .trim();
}
