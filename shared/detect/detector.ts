import type { Dossier, Feed } from '../dossier/dossier.ts';
import type { Item } from '../feeds/item.ts';
import { admitByWording, admitPassed, type Draft, ofSomethingElse } from './admitByWording.ts';
import { type Languages, languagesOf, type ToldLanguage } from './chooseLanguage.ts';
import { compileLexicons, type Lexicons } from './compileLexicons.ts';
import { decideKind, listParticipants } from './decideKind.ts';
import { partiesOf } from './findActors.ts';
import { findAtTable } from './findAtTable.ts';
import { findLength } from './findLength.ts';
import { findMentions } from './findMentions.ts';
import { findMovedTo } from './findMovedTo.ts';
import { createResultFinder, type ResultFinder } from './findResults.ts';
import { gateAllusion } from './gateAllusion.ts';
import { gateCounterpart } from './gateCounterpart.ts';
import { type Gate, gateDyad, type Reading, readActors } from './gateDyad.ts';
import { gateKnown } from './gateKnown.ts';
import { gateLand } from './gateLand.ts';
import { findVoice, gateVoice } from './gateVoice.ts';
import { identifyPublisher } from './publisher.ts';
import { type ItemText, readItemText } from './readItemText.ts';
import type { Detection, Detector, DropReason, Kind, Mentions, Publisher, Reason, Report } from './report.ts';
import { reportId } from './reportId.ts';
import { dropHistory } from './suppress.ts';
import { NOTHING_KNOWN, type TalksContext } from './talksContext.ts';
import type { Verdict } from './testClaim.ts';

/** Compiles a dossier into a detector. A detector is pure: the same item and feed give the same detection. */
export function createDetector(dossier: Dossier): Detector {
  const languages = languagesOf(dossier);
  const compiled: Compiled = {
    dossier,
    languages,
    lexicons: compileLexicons(dossier, languages),
    findResults: createResultFinder(dossier),
  };
  return (item, feed, context = NOTHING_KNOWN) => detect(item, feed, context, compiled);
}

/** What a detector knows before it reads an item. */
interface Compiled {
  dossier: Dossier;
  languages: Languages;
  lexicons: Lexicons;
  findResults: ResultFinder;
}

function detect(item: Item, feed: Feed, context: TalksContext, compiled: Compiled): Detection {
  const { dossier, languages, lexicons, findResults } = compiled;
  const text = readItemText(item, feed, languages, lexicons);
  if (!text) return dropped('empty', [{ rule: 'drop.empty', note: 'there are no words' }], NO_MENTIONS);
  const { title, lead, words, language, titlePassage, leadPassage } = text;
  const lang = language.language;
  const reading = readActors(titlePassage, leadPassage, dossier, item.published);
  let identified: Publisher | null = null;
  const publisher = () => {
    identified ??= identifyPublisher(item, feed, dossier, [titlePassage, leadPassage]);
    return identified;
  };
  const gate = decideGate(reading, publisher, { dossier, language, context });
  const mentions = findMentions(reading, dossier, language.table === null);
  const make = (reasons: Reason[]): Draft => {
    const judged = gate.pass && gate.known ? { ...reading, known: gate.known } : reading;
    const heard = decideKind(judged);
    const report = () => {
      const results = findResults(words.title, words.lead);
      const told = { title, lead, words, lang, reasons, results, verdict: heard.verdict };
      return makeReport(item, feed, publisher(), judged, told);
    };
    return { heard, report };
  };
  const reasons = [{ rule: 'language', note: lang }, ...gate.reasons];
  if (gate.pass) {
    const draft = make(reasons);
    const report = admitPassed(gate, draft);
    if (report) return { outcome: 'report', report, mentions };
    return dropped('not-about-talks', [...gate.reasons, ofSomethingElse(draft)], mentions, () => draft.report());
  }
  const draft = gate.open ? make(reasons) : null;
  const report = gate.open && draft && admitByWording(gate.open, draft, reading);
  if (report) return { outcome: 'report', report, mentions };
  const isKept = isWorthReading(gate.drop, mentions);
  return dropped(gate.drop, gate.reasons, mentions, isKept ? () => (draft ?? make(reasons)).report() : null);
}

/** Its draft is made when it is asked for: nobody does so where no reader decides. */
function dropped(
  drop: DropReason,
  reasons: Reason[],
  mentions: Mentions,
  makeDraft: (() => Report) | null = null,
): Detection {
  let made: Report | null = null;
  return {
    outcome: 'dropped',
    drop,
    reasons,
    mentions,
    get draft() {
      made ??= makeDraft?.() ?? null;
      return made;
    },
  };
}

/** Could a better reader than the rules find that the item is about the talks? */
function isWorthReading(drop: DropReason, { side, talks, venues }: Mentions): boolean {
  return drop !== 'before-negotiation' && talks && (side || venues.length > 0);
}

interface Surroundings {
  dossier: Dossier;
  language: ToldLanguage;
  context: TalksContext;
}

/** History first, then the two parties; one that is missing may be the outlet's own, or known from what went before. */
function decideGate(reading: Reading, publisher: () => Publisher, around: Surroundings): Gate {
  const { dossier, language, context } = around;
  const gate = dropHistory(reading, dossier) ?? gateLanguage(language) ?? gateDyad(reading);
  if (gate.pass || (gate.drop !== 'one-party-only' && gate.drop !== 'not-about-talks')) return gate;
  const voice = gate.drop === 'one-party-only' ? findVoice(publisher(), language.language, dossier) : null;
  return (
    (voice && gateVoice(reading, voice)) ??
    gateCounterpart(reading) ??
    gateLand(reading) ??
    gateKnown(reading, context) ??
    gateAllusion(reading, context) ??
    gate
  );
}

function gateLanguage({ language, table }: ToldLanguage): Gate | null {
  const reasons = [{ rule: 'language.unread', note: `no table of the language "${language}"` }];
  return table ? null : { pass: false, drop: 'language.unread', reasons };
}

const NO_MENTIONS: Mentions = { side: false, talks: false, venues: [] };

interface Text {
  title: string;
  lead: string;
  words: ItemText['words'];
  lang: string;
  reasons: Reason[];
  results: string[];
  verdict: Verdict;
}

function makeReport(item: Item, feed: Feed, publisher: Publisher, reading: Reading, text: Text): Report {
  const { date, reasons, ...verdict } = text.verdict;
  const planned = PLANNING.has(verdict.kind)
    ? findLength(text.words.title, text.words.lead, reading.title.lexicon.lengths)
    : null;
  const newDay = verdict.kind === 'round-postponed' ? (findMovedTo(reading.title) ?? findMovedTo(reading.lead)) : null;
  const actors = [...reading.titleActors, ...reading.leadActors];
  const atTable = [
    ...findAtTable(reading.title, reading.titleActors),
    ...findAtTable(reading.lead, reading.leadActors),
  ];
  return {
    id: reportId(item, feed),
    itemId: item.id,
    feedId: feed.id,
    ...verdict,
    date: date && (newDay === null || date.from !== newDay.from) ? { from: date.from, to: date.to } : null,
    ...(newDay && { newDay }),
    participants: listParticipants(actors),
    ...(partiesOf(actors).size === 0 && { nameless: true }),
    ...(planned && { planned }),
    ...(atTable.length > 0 && { atTable: [...new Set(atTable)] }),
    ...(text.results.length > 0 && { results: text.results }),
    publisher,
    published: item.published,
    ...(item.publishedEstimated && { publishedEstimated: true }),
    title: text.title,
    summary: text.lead,
    link: item.link,
    lang: text.lang,
    reasons: [...text.reasons, ...reasons, ...explainEstimate(item)],
  };
}

/** Kinds of news that may say how long a round is to last; of one that is over, it tells how long it was. */
const PLANNING: ReadonlySet<Kind> = new Set<Kind>(['round-scheduled', 'round-opened']);

function explainEstimate({ published, publishedEstimated }: Item): Reason[] {
  const note = `it bears no date; first seen ${published}: it corroborates, and alone tells nobody`;
  return publishedEstimated ? [{ rule: 'published.estimated', note }] : [];
}
