import { actsAlone } from '../actsApart.ts';
import type { ActMark } from '../claim.ts';
import { discountAct } from '../discountAct.ts';
import { putOffTalk } from '../findTalk.ts';
import type { Reading } from '../gateDyad.ts';
import type { Act } from '../languages/table.ts';
import { actsOf, cuesOf, type Passage } from '../passage.ts';
import { putsOffElse } from '../putsOffElse.ts';
import { readTense } from '../readTense.ts';
import type { AlertableKind } from '../report.ts';

/** The act that a headline of each kind most often names. */
const ACT_OF: Partial<Record<AlertableKind, Act>> = {
  'round-opened': 'begin',
  'round-postponed': 'postpone',
  agreement: 'agree',
  breakdown: 'break',
};

/** Does a headline name the act of a kind, and rules discount it each time: as wished for, planned once, judged, of something else, of one side alone? */
export function isDiscounted(kind: AlertableKind, { title, titleActors }: Reading): boolean {
  const act = ACT_OF[kind];
  const acts = act ? actsOf(title, act) : [];
  // "frees nine under the agreement": one that stands, and none is made
  if (kind === 'agreement' && acts.length === 0) return cuesOf(title, 'inForce').length > 0;
  return (
    acts.length > 0 &&
    acts.every((at) => {
      const tense = readTense(title, at);
      if (tense === null) return false;
      return (
        discountAct(title, at, tense) || (act === 'postpone' ? isOfElse(title, at) : actsAlone(title, at, titleActors))
      );
    })
  );
}

/** A visit that is put off beside talks, an offer that is put off, which is to turn it down. */
function isOfElse(title: Passage, at: ActMark): boolean {
  return putsOffElse(title, at) || putOffTalk(title, at) === undefined;
}
