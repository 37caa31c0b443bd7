/** What an editor should know of the languages in which a dossier offers messages. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Finding } from '../dossier/finding.ts';
import { isRightToLeft, type Language } from '../language.ts';
import { UCS2_LIMIT, UCS2_SEGMENT } from './message.ts';
import { languageName } from './messageWords.ts';
import { type Called, ownName } from './nameIn.ts';

/** Who has no name of their own in a language that is offered, and what texts in other letters cost. */
export function checkOffered(dossier: Dossier): Finding[] {
  const { languages, smsLanguages } = dossier.policy;
  const offered = languages.filter((language) => language !== 'en');
  const ofNames = offered.flatMap((language) => checkNames(dossier, language));
  return smsLanguages.length === 0
    ? ofNames
    : [...ofNames, { level: 'warning', path: 'policy.smsLanguages', message: describeSmsCost(smsLanguages) }];
}

/** A French name may well be the English one: it is asked for where it is likely to differ, of states and of what was agreed. */
function checkNames({ parties, mediators, people, places, results }: Dossier, language: Language): Finding[] {
  const venues = places.filter(({ role }) => role === 'venue');
  const named: Called[] = isRightToLeft(language)
    ? [...parties, ...mediators, ...venues, ...results, ...people]
    : [...results];
  const without = named.filter((entry) => ownName(entry, language) === null).map(({ name }) => name);
  if (without.length === 0) return [];
  const message = `${languageName(language)} is offered, and messages in it use the English names of: ${without.join(', ')}`;
  return [{ level: 'warning', path: 'policy.languages', message }];
}

/** For the operator, before anything is sent. */
export function describeSmsCost(languages: readonly Language[]): string {
  const names = languages.map((language) => languageName(language)).join(' and ');
  return `texts in ${names} hold ${UCS2_SEGMENT} letters instead of 160, or 67 in each of several parts: a code takes one, an alert up to two (${UCS2_LIMIT} letters), each part paid like a text of its own (0.08 USD a part to France: 0.16 USD an alert); smsMaxPriceUsd bounds both parts together, so it must be twice the price of one, or they are not sent`;
}
