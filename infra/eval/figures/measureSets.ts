import { runItems } from '../runItems.ts';
import type { Errors, Figures } from './figures.ts';
import { countErrors, type Part, type RunPart, readAlone, runParts, scoreNews, scoreWordings } from './measure.ts';
import type { LabelledSet, SetList } from './setList.ts';

/** What was measured now, whatever was measured first. */
export interface Measured {
  news: Omit<Figures['news'][number], 'first'>[];
  wordings: Omit<Figures['wordings'][number], 'first'>[];
  errors: Errors;
}

/** Scores each part of each set, and counts the errors in those that no rule was tuned on. */
export async function measureSets(sets: SetList): Promise<Measured> {
  const [news, wordings] = [await runAll(sets.news, runItems), await runAll(sets.wordings, readAlone)];
  return {
    news: news.map(({ set, part, run }) => ({ set, part, items: run.decisions.length, now: scoreNews(run) })),
    wordings: wordings.map(({ set, part, run }) => {
      const { items, ...now } = scoreWordings(run);
      return { set, part, items, now };
    }),
    errors: countErrors([...untuned(news).flatMap(({ decisions }) => decisions), ...untuned(wordings).flat()]),
  };
}

async function runAll<T>(sets: readonly LabelledSet[], run: RunPart<T>): Promise<Part<T>[]> {
  return (await Promise.all(sets.map((set) => runParts(set, run)))).flat();
}

function untuned<T>(parts: readonly Part<T>[]): T[] {
  return parts.filter(({ part }) => part === 'others').map(({ run }) => run);
}
