const WORDS = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth'.split(' ');
const SUFFIX: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};
const RULES = new Intl.PluralRules('en', { type: 'ordinal' });

/** 5 → "Fifth", 23 → "23rd": as a heading begins. */
export function ordinalWord(ordinal: number): string {
  return WORDS[ordinal - 1] ?? `${ordinal}${SUFFIX[RULES.select(ordinal)]}`;
}
