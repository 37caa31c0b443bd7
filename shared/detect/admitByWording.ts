import { wordWeightsOf } from '#vocabulary';
import { partiesOf } from './findActors.ts';
import { type Gate, type Open, type Reading, speaksOfTalks } from './gateDyad.ts';
import { namesStranger } from './namesStranger.ts';
import { marksOf, type Passage } from './passage.ts';
import { isAlertable, type Reason, type Report } from './report.ts';
import type { Heard } from './wording/hearWording.ts';

/** What an item tells, and its report, made when it is asked for: most news is of something else, and needs none. */
export interface Draft {
  heard: Heard;
  report(): Report;
}

/** Below which share of something else an item is let in that names too little: less of one that is not near (see `isNear`), and of both sides without a word for talks; least beside another track. */
const ELSEWHERE = { near: 0.5, far: 0.25, rival: 0.2 };
/** From which share on what only the context lets in stays out. Of 61 unread items from here on, 17 were about the talks. */
const TOO_FAR = 0.7;
/** From which share on a wording leaves hardly a doubt what it tells, and up to which share of something else that it is of the talks. */
const PLAIN = { sure: 0.9, elsewhere: 0.1 };
/** As much of news of both whose headline goes astray. Of 63 unread items from a half on, 62 were news of their kind. */
const ASTRAY = { sure: 0.6, elsewhere: 0.1 };
/** From which share on what names one side bears out, weakly, what another family tells. */
const TOLD = 0.6;

/**
 * What passed the gates as support of what others tell may start something where its wording is plain: weakly. Not what
 * names neither side: of 14,000 items about other talks that often meet in the same cities, it started 42 alerts.
 *
 * @returns null: only what is known of the talks let it in, and its wording is of something else
 */
export function admitPassed(gate: Gate & { pass: true }, draft: Draft): Report | null {
  if (gate.known === 'surmised' && draft.heard.wordedElsewhere >= TOO_FAR) return null;
  const report = draft.report();
  if (!gate.supportsOnly) return report;
  return isPlain(draft.heard) && !report.nameless ? weakened(report) : { ...report, supportsOnly: true };
}

/** Why an item stays out that what is known of the talks let in. */
export function ofSomethingElse({ heard }: Draft): Reason {
  const note = `${percent(heard.wordedElsewhere)} of such items are about something else`;
  return { rule: 'wording.elsewhere', note };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

const isPlain = ({ sure, elsewhere }: Heard) => sure >= PLAIN.sure && elsewhere <= PLAIN.elsewhere;

function weakened(report: Report): Report {
  return { ...report, evidence: report.evidence === 'strong' ? 'weak' : report.evidence };
}

/** Takes in an item that the gates stopped for what it lacks; null: it stays out. */
type Admit = (draft: Draft, reading: Reading) => Report | null;

/** An item that the gates stopped for what it lacks, if its wording says that it is about the talks all the same. Null: it stays out. */
export function admitByWording(lacks: Open, draft: Draft, reading: Reading): Report | null {
  const report = ADMIT[lacks](draft, reading);
  // An act of both speaks for itself.
  if (report === null || (lacks === 'pair' && tellsAct(draft))) return report;
  const note = `${percent(1 - draft.heard.elsewhere)} of such items are about the talks`;
  return { ...report, reasons: [...report.reasons, { rule: 'wording.about', note }] };
}

const ADMIT: Record<Open, Admit> = {
  // Without a word for talks it is news where an act of both is told.
  pair: (draft) => (tellsAct(draft) || draft.heard.elsewhere < ELSEWHERE.far ? draft.report() : null),
  // With words of another field, or an old year, it is weak news where its wording is plain and its headline names both.
  doubtful: (draft, { titleActors }) =>
    tellsAct(draft) && draft.heard.sure >= PLAIN.sure && partiesOf(titleActors).size === 2
      ? weakened(draft.report())
      : null,
  astray: (draft) => {
    const isNews = tellsAct(draft) && draft.heard.sure >= ASTRAY.sure && draft.heard.elsewhere <= ASTRAY.elsewhere;
    return isNews ? weakened(draft.report()) : admitMention(draft);
  },
  rival: (draft) => admitMention(draft),
  names: admitSupport,
};

const tellsAct = ({ heard: { verdict } }: Draft) => isAlertable(verdict.kind) && !verdict.denies;

/** What names another track counts for nothing, whatever it tells. */
function admitMention(draft: Draft): Report | null {
  if (draft.heard.elsewhere >= ELSEWHERE.rival) return null;
  return { ...draft.report(), evidence: 'mention', supportsOnly: true };
}

/**
 * Where a side is missing, whose talks they are cannot be known of the item alone: it only bears out, weakly, what another
 * family tells; one that names neither does so where its wording is plain and somebody or some place of the dossier is
 * named. What names a stranger is a mention.
 */
function admitSupport(draft: Draft, reading: Reading): Report | null {
  const { verdict, sure, elsewhere } = draft.heard;
  const near = isNear(reading);
  if (elsewhere >= (near ? ELSEWHERE.near : ELSEWHERE.far)) return null;
  const report = draft.report();
  const isTold = tellsAct(draft) && sure >= TOLD;
  const isOurs = !report.nameless || (near && isPlain(draft.heard));
  const kind = tellsAct(draft) && !isTold ? 'statement' : verdict.kind;
  const evidence = isTold && isOurs && !namesStranger(reading.title) ? 'weak' : 'mention';
  return { ...report, kind, evidence, supportsOnly: true };
}

/** It speaks of talks and of somebody or some place that the dossier has, and of no competing track, in a language of which words were learned. */
function isNear({ title, lead, titleActors, leadActors }: Reading): boolean {
  if (wordWeightsOf(title.lexicon.table.language).places.size === 0) return false;
  if (!speaksOfTalks(title) && !speaksOfTalks(lead)) return false;
  if ([...titleActors, ...leadActors].some(({ role }) => role === 'rival')) return false;
  const isTheirs = (passage: Passage) =>
    marksOf(passage, 'place').length > 0 ||
    marksOf(passage, 'bothSides').length > 0 ||
    marksOf(passage, 'land').length > 0;
  return titleActors.length > 0 || leadActors.length > 0 || isTheirs(title) || isTheirs(lead);
}
