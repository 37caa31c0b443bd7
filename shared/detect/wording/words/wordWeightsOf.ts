import { type JoinedWeights, joinWeights } from '../weighWording.ts';
import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fa from './fa.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import he from './he.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };
import ur from './ur.json' with { type: 'json' };

interface WordFile {
  weights: Readonly<Record<string, readonly number[]>>;
}

/** By language. */
export const WORD_WEIGHTS: Readonly<Record<string, WordFile>> = { ar, de, en, es, fa, fr, he, it, pt, ru, tr, uk, ur };

const joined = new Map<string, JoinedWeights>();

/** Of each word of a language (see `listWords`), what was learned of it: see `Weights`. Nothing of a language without a file. */
export function wordWeightsOf(language: string): JoinedWeights {
  const known = joined.get(language) ?? joinWeights(Object.entries(WORD_WEIGHTS[language]?.weights ?? {}));
  joined.set(language, known);
  return known;
}
