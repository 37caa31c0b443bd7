import type { Dossier } from '../dossier/dossier.ts';
import type { AlertWords } from './languages/alertWords.ts';
import { nameIn } from './nameIn.ts';
import { toOneLine } from './transliterate.ts';

/** What messages in a language call the talks: as the dossier says, or by the names of the two parties, put together by `nameTalks`. */
export function talksIn(
  dossier: Pick<Dossier, 'shortName' | 'names' | 'parties'>,
  words: AlertWords,
  nameTalks = words.talks,
): string {
  const { language } = words;
  if (language === 'en') return toOneLine(dossier.shortName);
  const given = dossier.names?.[language];
  if (given !== undefined) return toOneLine(given);
  const [one = '', other = ''] = dossier.parties.map((party) => nameIn(party, language));
  return nameTalks([one, other]);
}
