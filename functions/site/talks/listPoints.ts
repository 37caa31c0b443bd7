import type { About, Fact } from '../../../shared/dossier/about.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';

/** One thing that divides the sides. */
export interface StickingPoint {
  id: string;
  name: string;
  /** What each side asks, in the order of the dossier; `side` null: it is said of neither. */
  positions: { side: { id: string; name: string } | null; fact: Fact }[];
}

/** The issues on which demands are known, in the dossier's order. */
export function listPoints(demands: About['demands'], dossier: Dossier): StickingPoint[] {
  const sides = [...dossier.parties, ...dossier.mediators];
  return dossier.issues.flatMap(({ id, name }) => {
    const positions = demands
      .filter(({ issue }) => issue === id)
      .map(({ side, text, date, source }) => {
        const of = sides.find((entry) => entry.id === side);
        return { side: of ? { id: of.id, name: of.name } : null, fact: { text, date, source } };
      });
    return positions.length === 0 ? [] : [{ id, name, positions }];
  });
}
