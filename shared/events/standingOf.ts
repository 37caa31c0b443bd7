import type { TalksEvent } from './event.ts';
import { findIndependent, isKnown } from './independence.ts';
import { isOfficialAct } from './officialAct.ts';

/**
 * What a report does for the event it was read as news of, as `decideCertainty` counts it:
 * - `official`: an official source on its own side's act, which confirms it alone; `source`: one independent source;
 * - `same-source`: its family, or the one whose news it hands on, has spoken already; `unknown-outlet`: of no known family;
 * - `mention`: told too faintly to count; `denial`, and `unheard-denial` by nobody whose denial weighs;
 * - `left-out`: there were too many; `withdrawn`: it was changed, or a reader found since that it tells nothing of this.
 */
export type ReportStanding =
  | 'official'
  | 'source'
  | 'same-source'
  | 'unknown-outlet'
  | 'mention'
  | 'denial'
  | 'unheard-denial'
  | 'left-out'
  | 'withdrawn';

export function standingOf({ kind, testimonies, omitted = [] }: TalksEvent, reportId: string): ReportStanding {
  const testimony = testimonies.find((each) => each.reportId === reportId);
  if (!testimony) return omitted.some((id) => reportId.startsWith(id)) ? 'left-out' : 'withdrawn';
  const { evidence, denies, official, trusted } = testimony;
  if (evidence === 'mention') return 'mention';
  if (denies) return official || trusted ? 'denial' : 'unheard-denial';
  if (isOfficialAct(kind, testimony)) return 'official';
  if (!isKnown(testimony)) return 'unknown-outlet';
  const counted = testimonies.filter((each) => !each.denies && each.evidence !== 'mention');
  return findIndependent(counted).includes(testimony) ? 'source' : 'same-source';
}
