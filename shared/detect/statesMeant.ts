import type { LanguageTable } from './languages/table.ts';
import { codesOfLongest, type Named, namesBefore, type StateName } from './stateNames.ts';

/**
 * As `findStates`, for one who asks what is meant and not who might be: what follows the stem has to be an ending that names
 * and peoples take. "Россети" is not of "Россия", "Russell" not of "Russia", "عراقجي" not of "العراق".
 */
export function findStatesMeant(word: string, table: Named): ReadonlySet<string> {
  const isMeant = (name: StateName) => word === name.name || isEnding(word.slice(name.stem.length), name, table);
  return codesOfLongest(namesBefore(word, table).filter(isMeant));
}

/** What may follow the stem of a state's name (a bar parts the two), by script: of a name cut before its last vowels, and of a people. */
const ENDINGS: Partial<Record<LanguageTable['script'], { name: RegExp; people: RegExp }>> = {
  latin: {
    name: /(?:[ae]\|n(?:ne)?s?|\|(?:i?en(?:ne)?s?|i?an[oaie]s?|aise?s?|li|liler))$/u,
    people: /\|(?:e[mnrs]?|n|s|i|[oa]s?|ische?[mnrs]?)?$/u,
  },
  cyrillic: {
    name: /(?:[иі]\|(?:[яиюїє]|[еє][йю])|[^иі]\|[иі](?:[яиюїє]|[еє][йю])|\|(?:[аыуеоьяю]|[ое][юйм]|[иь]?й?[сц]ь?к\p{L}{1,4}|[иь]?й?(?:ец|ц\p{L}{1,3})|[иь]?т?ян\p{L}{0,3}))$/u,
    people: /\|(?:[сц]ь?к\p{L}{1,4}|ец|ц\p{L}{1,3}|[аыуі]|ами?)?$/u,
  },
  arabic: {
    name: /\|(?:[اه]?|[يی]?(?:ه|ون|ين|ان|ات|تان|تين|ها)?)$/u,
    people: /\|(?:[يی]?(?:ه|ون|ين|ان|ات|ها)?)$/u,
  },
  // as folded: no letter has its final form
  hebrew: { name: /\|(?:י(?:ת|מ|ימ|ות)?)?$/u, people: /\|(?:י?(?:ת|מ|ימ|ות)?)$/u },
};

function isEnding(rest: string, { stem, name, isPeople }: StateName, { script }: Named): boolean {
  const endings = ENDINGS[script];
  if (!endings) return false;
  // Cut before its last vowels, it is another word: "Roman", "Герман", "franc".
  if (rest === '' && !isPeople) return script === 'arabic' || stem === name;
  return (isPeople ? endings.people : endings.name).test(`${stem}|${rest}`);
}
