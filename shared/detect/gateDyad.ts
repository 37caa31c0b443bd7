import type { Dossier } from '../dossier/dossier.ts';
import { type Actor, findActors, partiesOf } from './findActors.ts';
import { findRival } from './findRival.ts';
import { otherFieldsOf } from './otherFieldsOf.ts';
import { actsOf, cueBefore, cuesOf, type Passage } from './passage.ts';
import type { DropReason, Reason } from './report.ts';

/** Headline and lead of an item with who acts in them. */
export interface Reading {
  title: Passage;
  lead: Passage;
  titleActors: readonly Actor[];
  leadActors: readonly Actor[];
  published: string | null;
  /** How its headline stands for both sides, though it names one or none. */
  known?: Known;
}

/** By what the headline says, or by what is known of the talks alone: a round that is open or due, what it alludes to. */
export type Known = 'said' | 'surmised';

export function readActors(title: Passage, lead: Passage, dossier: Dossier, published: string | null): Reading {
  return {
    title,
    lead,
    published,
    titleActors: findActors(title, dossier, published),
    leadActors: findActors(lead, dossier, published),
  };
}

/**
 * What an item lacks that its wording may make up for: `pair`, all but the two sides, for it has no known word for talks or
 * its headline is about something else; `names`, one of the sides or both; `doubtful`, nothing, but it has words of another
 * field, or an old year in its headline; `astray`, nothing either, but its headline names another track, or is about force or
 * something else; `rival`, names, and its headline has that of another track.
 */
export type Open = 'pair' | 'names' | 'doubtful' | 'astray' | 'rival';

/** `supportsOnly`: about the talks only by what the outlet leaves unsaid, too little to start an event on unless its wording is plain. */
export type Gate =
  | { pass: true; supportsOnly: boolean; reasons: Reason[]; known?: Known }
  | { pass: false; drop: DropReason; reasons: Reason[]; open?: Open };

const stop = (drop: DropReason, rule: string, note: string): Gate => ({ pass: false, drop, reasons: [{ rule, note }] });
const open = (lacks: Open, drop: DropReason, rule: string, note: string): Gate => ({
  pass: false,
  drop,
  reasons: [{ rule, note }],
  open: lacks,
});
export const go = (rule: string, note: string, known?: Known): Gate => ({
  pass: true,
  supportsOnly: false,
  reasons: [{ rule, note }],
  ...(known && { known }),
});

/** Is the item chiefly about talks between the dossier's two parties? The headline speaks first, then the lead. */
export function gateDyad(reading: Reading): Gate {
  const rival = findRival(reading);
  if (rival?.rule === 'dyad.rival')
    return open(isOfBoth(reading) ? 'astray' : 'rival', 'competing-track', rival.rule, rival.note);
  if (rival) return stop('competing-track', rival.rule, rival.note);
  const { title, lead, titleActors, leadActors } = reading;
  const inTitle = partiesOf(titleActors);
  const inBoth = partiesOf([...titleActors, ...leadActors]);
  if (inBoth.size === 0) return open('names', 'not-about-talks', 'dyad.none', 'neither party is named');
  if (inBoth.size === 1)
    return open('names', 'one-party-only', 'dyad.one-party', `only ${[...inBoth].join()} is named`);
  if (isFieldReport(title))
    return stop('not-about-talks', 'dyad.field', 'the headline is about force, which is said to touch the talks');
  if (otherFieldsOf(title).length > 0)
    return open('doubtful', 'not-about-talks', 'dyad.other-field', 'the two meet in another field');
  if (inTitle.size === 2 && speaksOfTalks(title)) return go('dyad.headline', 'headline names both parties and talks');
  if (cuesOf(title, 'violence').length > 0 && !speaksOfTalks(title))
    return astray(reading, 'not-about-talks', 'dyad.violence', 'the headline is about force, talks are only recalled');
  if (!speaksOfTalks(lead) && !speaksOfTalks(title))
    return open('pair', 'not-about-talks', 'dyad.no-talks', 'no word for talks');
  if (inTitle.size === 2) return go('dyad.headline-pair', 'headline names both parties, lead speaks of talks');
  return gateLead(reading, inTitle);
}

function gateLead(reading: Reading, inTitle: ReadonlySet<string>): Gate {
  const { title, leadActors, lead, titleActors } = reading;
  const touches = inTitle.size > 0 || titleActors.length > 0 || speaksOfTalks(title);
  if (!touches) return gateElsewhere(reading);
  if (leadActors.some((actor) => actor.role === 'rival'))
    return astray(
      reading,
      'competing-track',
      'dyad.rival-in-lead',
      'the pair is only in the lead, beside another track',
    );
  const first = leadActors.filter((actor) => (lead.sentence[actor.mark.from] ?? 0) <= 1);
  if (partiesOf([...titleActors, ...first]).size < 2)
    return open('names', 'one-party-only', 'dyad.late', 'the other party is named only in passing');
  return go('dyad.lead', 'the lead names both parties and talks');
}

/** "Amman to host foes on Thursday", over a lead whose first sentence names both: stopped, unless its wording knows better. */
function astray(reading: Reading, drop: DropReason, rule: string, note: string): Gate {
  return isOfBoth(reading) ? open('astray', drop, rule, note) : stop(drop, rule, note);
}

const isOfBoth = (reading: Reading) => partiesOf([...reading.titleActors, ...firstOf(reading)]).size === 2;

/** Who acts in the first sentence of the lead. */
const firstOf = ({ lead, leadActors }: Reading) => leadActors.filter(({ mark }) => lead.sentence[mark.from] === 0);

/** "Bells ring out", over a lead whose first sentence tells what the two sides did. */
function gateElsewhere(reading: Reading): Gate {
  const { title } = reading;
  const told = ['not-about-talks', 'dyad.headline-elsewhere', 'the headline is about something else'] as const;
  const first = firstOf(reading);
  const isElse =
    cuesOf(title, 'violence', 'reaction', 'harms', 'otherField').length > 0 ||
    first.some(({ role }) => role === 'rival');
  return partiesOf(first).size === 2 && !isElse ? open('pair', ...told) : astray(reading, ...told);
}

/** "Troops raid a village; Damascus condemns what undermines talks": force is the act, the talks are what it is said to harm. */
function isFieldReport(title: Passage): boolean {
  const [force] = cuesOf(title, 'violence');
  const told = [...cuesOf(title, 'talks'), ...actsOf(title, 'meet', 'begin', 'end')];
  if (force && !title.aside[force.from] && told.length > 0 && told.every(({ from }) => title.aside[from])) return true;
  if (!force || actsOf(title).some(({ meaning }) => meaning.tense !== 'noun')) return false;
  const talks = [...cuesOf(title, 'talks'), ...actsOf(title, 'meet')];
  return talks.length > 0 && talks.every((talk) => talk.from > force.to && cueBefore(title, talk, 4, 'harms') !== null);
}

export function speaksOfTalks(passage: Passage): boolean {
  const named = cuesOf(passage, 'talks', 'deliverable', 'document', 'pact').length > 0;
  const issued = cuesOf(passage, 'joint').length > 0 && cuesOf(passage, 'paper').length > 0;
  return named || issued || actsOf(passage, 'meet', 'agree', 'extend').length > 0;
}
