import { foldText } from '../fold.ts';
import { words } from './words.ts';

/** Words that beside a weekday mean the one to come, also on that very weekday: "Monday next", "mercredi prochain". */
const NEXT_WORDS: readonly string[] = [
  ...words`next, coming, en huit, prochain, nächsten, nächster, kommenden, kommender, prossimo, prossima`,
  ...words`próximo, próxima, que viene, que vem, следующий, следующая, следующую, следующее, следующем, будущий, ближайший`,
  ...words`наступний, наступну, наступного, найближчий, المقبل, المقبلة, القادم, القادمة, הבא, הבאה, הקרוב, הקרובה, آینده, آتی`,
  ...words`gelecek, önümüzdeki, اگلے, آئندہ`,
];

const FOLDED: ReadonlySet<string> = new Set(NEXT_WORDS.map(foldText));

/** Is it such a word, or such a phrase of two? `folded`: as `foldText` gives it. */
export function isNextWord(folded: string): boolean {
  return FOLDED.has(folded);
}
