/** Shown for an outlet whose name says nothing that can be shown. */
export const NAMELESS = 'an unlisted outlet';

/** Longer ones are sentences. */
const NAME_LIMIT = 60;

/** Controls and what turns or hides letters; private use and broken surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** A web or mail address, with or without its scheme, in any script, to the next space. */
const ADDRESS = /\S*(?::\/\/|@|\bwww\.)\S*|\S*[\p{L}\p{N}]\.\p{L}{2,}\S*/giu;

/** What a phone could take for a number to call: five digits and more, whatever stands between them. */
const LONG_DIGITS = /\+?\p{Nd}(?:[\s().\-–/]{0,3}\p{Nd}){4,}/gu;

/**
 * By their ISO 15924 codes, scripts whose letters look alike, or that no one name is written in beside another. What
 * East Asian names mix is one of them.
 */
const SCRIPTS = [
  /\p{Script=Latn}/u,
  /\p{Script=Cyrl}/u,
  /\p{Script=Grek}/u,
  /\p{Script=Armn}/u,
  /\p{Script=Geor}/u,
  /\p{Script=Hebr}/u,
  /\p{Script=Arab}/u,
  /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}]/u,
];
const LETTER_OF_A_KNOWN_SCRIPT = new RegExp(`(?:${SCRIPTS.map(({ source }) => source).join('|')}|\\P{L})`, 'u');

/**
 * The name of an outlet that the dossier does not list, fit to be shown to subscribers: one line without addresses, long
 * numbers and hidden characters. A name in letters of two scripts, or one that a listed outlet has, is not shown at all.
 *
 * @param isTaken whether a listed outlet has this name.
 */
export function cleanOutletName(name: string, isTaken: (name: string) => boolean): string {
  const seen = name
    .slice(0, 4 * NAME_LIMIT)
    .normalize('NFKC')
    .replace(/\s/gu, ' ')
    .replace(/。/gu, '.')
    .replace(UNSEEN, '');
  const clean = seen.replace(ADDRESS, ' ').replace(LONG_DIGITS, ' ').replace(/\s+/gu, ' ').trim();
  const shown = clip(clean.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})"'’]+$/gu, ''));
  if (!/\p{L}/u.test(shown) || isOfTwoScripts(shown) || isTaken(shown)) return NAMELESS;
  return shown;
}

function isOfTwoScripts(name: string): boolean {
  const known = SCRIPTS.filter((script) => script.test(name)).length;
  return known > 1 || (![...name].every((character) => LETTER_OF_A_KNOWN_SCRIPT.test(character)) && known > 0);
}

function clip(name: string): string {
  return name.length <= NAME_LIMIT
    ? name
    : `${name
        .slice(0, NAME_LIMIT - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trim()}…`;
}
