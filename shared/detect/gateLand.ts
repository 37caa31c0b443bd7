import { type Actor, partiesOf } from './findActors.ts';
import { type Gate, go, type Reading, speaksOfTalks } from './gateDyad.ts';
import { sitsWithMediator } from './gateKnown.ts';
import type { Mark } from './lexicon.ts';
import { namesStranger } from './namesStranger.ts';
import { otherFieldsOf } from './otherFieldsOf.ts';
import { actsOf, cuesOf, isPlainWord, marksOf, type Passage } from './passage.ts';

/**
 * News of a war inside one land leaves out the sides: "Sudan truce talks end", "Sudan's warring factions agree". The land
 * stands for both beside a noun for the two who fight, or beside a word for talks; never where it acts itself, as a state.
 */
export function gateLand({ title, titleActors, leadActors }: Reading): Gate | null {
  const [land] = marksOf(title, 'land');
  const foes = marksOf(title, 'bothSides').some(({ meaning }) => meaning.foes);
  // Beside "Sudan's warring sides" whoever the lead recalls is no third.
  if (!land || isElse(title, land, foes ? titleActors : [...titleActors, ...leadActors])) return null;
  if (foes && (speaksOfTalks(title) || tellsOfEnd(title)))
    return go('dyad.land-sides', 'the headline names those who fight in the land of both sides', 'said');
  // A host's name parts nothing from "warring sides"; by itself the land is one among those who are named.
  if (namesStranger(title) || sitsWithMediator(title, titleActors)) return null;
  const inClauses = titleActors.filter(({ mark }) => !title.aside[mark.from]);
  if (partiesOf(inClauses).size < 2 && !actsItself(title, land) && isOfTalks(title, land))
    return go(
      'dyad.land-talks',
      'the headline names talks and the land of both sides, or what they talk about',
      'said',
    );
  return null;
}

function isElse(title: Passage, land: Mark, actors: readonly Actor[]): boolean {
  if (actors.some(({ role }) => role === 'rival') || marksOf(title, 'body').length > 0) return true;
  const outsiders = cuesOf(title, 'outsiders').filter(({ from }) => title.clause[from] === title.clause[land.from]);
  return otherFieldsOf(title).length > 0 || outsiders.length > 0;
}

function tellsOfEnd(title: Passage): boolean {
  return actsOf(title, 'begin', 'end', 'postpone', 'break', 'quit').length > 0;
}

/** How many words may stand between the land and the noun for talks, or for what they make: "talks on the war in Sudan". */
const REACH = 5;
/** "Soudan : reprise des pourparlers" */
const LABEL = /:/;

/** Is the land said of the talks, and not of doctors who sign a deal? All that stands between the two is a known word. */
function isOfTalks(title: Passage, land: Mark): boolean {
  const verbs = actsOf(title).filter(({ meaning }) => meaning.tense !== 'noun');
  const things = cuesOf(title, 'talks', 'deliverable', 'document', 'pact').filter(
    (thing) => !verbs.some(({ from, to }) => from === thing.from && thing.to === to),
  );
  const cues = title.marks.filter(({ meaning }) => meaning.type === 'cue');
  const isLabel = land.from <= 1 && LABEL.test(title.words[land.to + 1]?.gap ?? '');
  return things.some((thing) => {
    const [from, to] = thing.from > land.to ? [land.to + 1, thing.from] : [thing.to + 1, land.from];
    if (from > to || title.clause[thing.from] !== title.clause[land.from]) return isLabel;
    return to - from <= REACH && title.words.slice(from, to).every((_, at) => isPlainWord(title, cues, from + at));
  });
}

/** "Sudan signs …", "وقع السودان …": its verb stands beside the land. In "truce in Sudan ends", "هدنة السودان" a thing is first. */
function actsItself(title: Passage, land: Mark): boolean {
  const things = cuesOf(title, 'talks', 'deliverable', 'document', 'pact', 'locative', 'topic');
  if (things.some(({ from, to }) => to === land.from - 1 || (from === land.to + 1 && isNoun(title, from))))
    return false;
  const told = actsOf(title).filter(({ meaning }) => meaning.tense !== 'noun');
  const after = told.some(({ from }) => from === land.to + 1);
  const before = told.some(({ to }) => to === land.from - 1);
  return after || (before && title.lexicon.table.script === 'arabic');
}

/** "truce agreed" begins with a thing, "agrees" is a verb that is also a word for talks. */
function isNoun(title: Passage, at: number): boolean {
  return !actsOf(title).some(({ from, to, meaning }) => from === at && to === at && meaning.tense !== 'noun');
}
