/** The GSM 7-bit default alphabet and its extension table, 3GPP TS 23.038 sections 6.2.1 and 6.2.1.1. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ' +
  ' !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§' +
  '¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Sent as an escape and a second septet, so each counts two. */
const EXTENSION = '\f^{}\\[~]|€';

const SEPTETS: ReadonlyMap<string, number> = new Map([
  ...[...BASIC].map((character) => [character, 1] as const),
  ...[...EXTENSION].map((character) => [character, 2] as const),
]);

export function isGsm7(character: string): boolean {
  return SEPTETS.has(character);
}

/**
 * Septets that `text` takes in an SMS, or null when one character is outside the alphabet: a phone network would then
 * send the whole text as UCS-2, with 70 characters to the segment.
 */
export function septets(text: string): number | null {
  let count = 0;
  for (const character of text) {
    const width = SEPTETS.get(character);
    if (width === undefined) return null;
    count += width;
  }
  return count;
}
