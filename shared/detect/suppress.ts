import type { Dossier } from '../dossier/dossier.ts';
import type { Gate, Reading } from './gateDyad.ts';
import { isTalk } from './isTalk.ts';
import type { Mark } from './lexicon.ts';
import { actsOf, cueBefore, cuesOf, gapAt, isPlainWord, marksOf, type Passage, quote, textAt } from './passage.ts';
import type { Reason } from './report.ts';

/** Talks before the dossier's began: by the item's own date, by a year in the headline, by what only history names. */
export function dropHistory(reading: Reading, dossier: Dossier): Gate | null {
  const { title, published } = reading;
  if (published !== null && published.slice(0, 10) < dossier.since)
    return {
      pass: false,
      drop: 'before-negotiation',
      reasons: [{ rule: 'history.item-date', note: `published ${published.slice(0, 10)}, before ${dossier.since}` }],
    };
  const drop = (rule: string, note: string): Gate & { pass: false } => ({
    pass: false,
    drop: 'history',
    reasons: [{ rule, note }],
  });
  const year = pastYear(title, dossier);
  if (year !== null) return { ...drop('history.year', `the headline is about ${year}`), open: 'doubtful' };
  const named = marksOf(title, 'history')[0];
  if (named) return drop('history.named', `"${quote(title, named)}" belongs to ${named.meaning.title}`);
  if (isReference(title)) return drop('history.reference', 'the headline only names an old agreement');
  return null;
}

/** A year before the dossier's first, unless it is part of what the talks are about ("the 1974 agreement", "back to 1974"). */
function pastYear(title: Passage, dossier: Dossier): string | null {
  const first = Number(dossier.since.slice(0, 4));
  const issues = marksOf(title, 'issue');
  const index = title.words.findIndex(
    ({ text }, at) =>
      /^(19|20)\d\d$/.test(text) &&
      Number(text) < first - 1 &&
      !issues.some((issue) => issue.from <= at && at <= issue.to) &&
      !(isFirstTime(title) && cueBefore(title, { from: at, to: at }, 1, 'retrospect')) &&
      !(isTerm(title, at) && termYears(dossier).has(text)),
  );
  return index < 0 ? null : textAt(title, index);
}

/** "for the first time since 2019" measures a gap, it does not look back. */
function isFirstTime(title: Passage): boolean {
  return marksOf(title, 'ordinal').some(({ meaning }) => meaning.ordinal === 1) || actsOf(title).length > 0;
}

/** Years that stand in the names of issues: what was agreed then is what is asked for now. */
function termYears(dossier: Dossier): ReadonlySet<string> {
  return new Set(
    dossier.issues.flatMap((issue) => issue.spellings.flatMap((name) => name.match(/\b(19|20)\d\d\b/g) ?? [])),
  );
}

/** "on the basis of 1974", "since 1974": not "in 1974" nor a headline dated by the year. */
function isTerm(title: Passage, at: number): boolean {
  return at > 0 && cueBefore(title, { from: at, to: at }, 1, 'locative') === null;
}

/** The issue is itself an agreement ("the 1974 agreement"). */
function holdsPact(title: Passage, issue: Mark): boolean {
  return cuesOf(title, 'pact').some((pact) => issue.from <= pact.from && pact.to <= issue.to);
}

/** An encyclopedia page or overview: an agreement's name and hardly a word besides. */
function isReference(title: Passage): boolean {
  const issues = marksOf(title, 'issue');
  if (actsOf(title).length > 0 || !issues.some((issue) => holdsPact(title, issue))) return false;
  const inIssue = issues.reduce((sum, issue) => sum + issue.to - issue.from + 1, 0);
  if (inIssue < 2) return false;
  const named = [...issues, ...marksOf(title, 'side')];
  const rest = title.words.filter((_, at) => !isPlainWord(title, named, at)).length;
  return rest <= 2 || (rest <= 4 && cuesOf(title, 'analysis').length > 0);
}

/** Why an item about the talks is not news of them: analysis, opinion, explainer, a question. */
export function findBackground(reading: Reading): Reason | null {
  const { title } = reading;
  const analysis =
    cuesOf(title, 'analysis').find((cue) => !isTalked(title, cue) && !isOnlyWhen(title, cue)) ?? findCommentator(title);
  if (analysis) return { rule: 'background.analysis', note: `headline marks analysis: "${quote(title, analysis)}"` };
  const question = cuesOf(title, 'question').find((cue) => isClauseStart(title, cue.from));
  const asked = title.asks.findIndex((asks) => asks);
  if (
    question &&
    (asked >= 0 || isFirstWord(question.from)) &&
    carriesTheNews(title, title.sentence[question.from] ?? 0)
  )
    return { rule: 'background.question', note: `headline asks: "${quote(title, question)}"` };
  if (asked >= 0 && carriesTheNews(title, asked))
    return { rule: 'background.question', note: 'headline ends in a question mark' };
  return null;
}

/** "Talks of A and B begin, on the eve of the second anniversary of …": the word only says when, behind an act that is told. */
function isOnlyWhen(title: Passage, cue: Mark): boolean {
  return (
    title.aside[cue.from] === true && actsOf(title).some(({ meaning, to }) => meaning.tense !== 'noun' && to < cue.from)
  );
}

/** How many words between a commentator's trade and the colon may hold a name. */
const NAME_WORDS = 4;

/** "Analyst: …", "Experts on the region: …" at the head of a headline. */
function findCommentator(title: Passage): Mark | undefined {
  const [cue] = cuesOf(title, 'commentator');
  if (!cue || title.clause[cue.from] !== 0) return undefined;
  const ends = title.words.slice(cue.to + 1, cue.to + 2 + NAME_WORDS).find(({ gap }) => gap !== ' ');
  return ends?.gap.startsWith(':') ? cue : undefined;
}

/** "الحوار مع", "in-depth talks", "entretien avec": words of analysis that mean the talks, beside a word for them. */
function isTalked(title: Passage, cue: Mark): boolean {
  return title.marks.some(
    (mark) =>
      isTalk(mark) &&
      mark.to >= cue.from &&
      mark.from <= cue.to + 1 &&
      title.clause[mark.from] === title.clause[cue.from],
  );
}

/** As {@link findBackground}, from the lead: counts only where the headline itself tells nothing firm. */
export function findBackgroundInLead(lead: Passage): Reason | null {
  const analysis = cuesOf(lead, 'analysis').find(
    (cue) => lead.sentence[cue.from] !== lead.sentence[cue.from - 1] || cue.from <= 1,
  );
  if (analysis) return { rule: 'background.lead', note: `lead announces analysis: "${quote(lead, analysis)}"` };
  if (lead.asks.some((asks) => asks)) return { rule: 'background.lead-question', note: 'lead asks a question' };
  const question = cuesOf(lead, 'question').find((cue) => opensQuestion(lead, cue.from));
  return question
    ? { rule: 'background.lead-explains', note: `lead promises to explain: "${quote(lead, question)}"` }
    : null;
}

/** Opens a sentence, or follows a colon: after a comma the same words describe a name, or say what is still open. */
function opensQuestion(lead: Passage, at: number): boolean {
  return at > 0 && (lead.sentence[at] !== lead.sentence[at - 1] || /[:–—]/.test(gapAt(lead, at)));
}

/** How long a first sentence may be that is only a label: "Analysis.", "A reader's opinion." */
const LABEL_WORDS = 3;

/** The lead opens with a label of its own ("Analysis.", "An essay on …"): the piece is analysis however firmly its headline speaks. */
export function isLabelled(lead: Passage): boolean {
  const isLabel = lead.sentence.filter((sentence) => sentence === 0).length <= LABEL_WORDS;
  return cuesOf(lead, 'analysis').some((cue) => (isLabel && lead.sentence[cue.from] === 0) || cue.from <= 1);
}

const isFirstWord = (at: number) => at === 0;

function isClauseStart(passage: Passage, at: number): boolean {
  return at === 0 || passage.clause[at] !== passage.clause[at - 1];
}

/** The sentence names an actor: a tail such as "… what is the reason?" does not turn news into a question. */
function carriesTheNews(title: Passage, sentence: number): boolean {
  return title.marks.some(
    (mark) =>
      (mark.meaning.type === 'side' || mark.meaning.type === 'person') && title.sentence[mark.from] === sentence,
  );
}
