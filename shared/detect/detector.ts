import type { Dossier, Feed } from '../dossier/dossier.ts';
import type { Item } from '../feeds/item.ts';
import { chooseLanguage } from './chooseLanguage.ts';
import { cleanTitle } from './cleanTitle.ts';
import { compileLexicons } from './compileLexicons.ts';
import { decideKind, listParticipants } from './decideKind.ts';
import { foldText, splitWords } from './fold.ts';
import { gateDyad, type Reading, readActors } from './gateDyad.ts';
import type { Lexicon } from './lexicon.ts';
import { readPassage } from './passage.ts';
import { identifyPublisher } from './publisher.ts';
import type { Detection, Detector, Reason } from './report.ts';
import { reportId } from './reportId.ts';
import { dropHistory } from './suppress.ts';

/** How much of an item's text is read as its lead, in characters: news is told at the top. */
const LEAD_LENGTH = 700;

/** Compiles a dossier into a detector. A detector is pure: the same item and feed give the same detection. */
export function createDetector(dossier: Dossier): Detector {
  const lexicons = compileLexicons(dossier);
  return (item, feed) => detect(item, feed, dossier, lexicons);
}

function detect(item: Item, feed: Feed, dossier: Dossier, lexicons: ReadonlyMap<string, Lexicon>): Detection {
  const title = cleanTitle(item);
  const lead = leadOf(item, feed, title);
  const table = chooseLanguage(splitWords(`${title} ${lead}`), feed.aggregator ? item.lang : item.lang || feed.lang);
  const lexicon = table && lexicons.get(table.language);
  if (!title || !lexicon)
    return {
      outcome: 'dropped',
      drop: 'empty',
      reasons: [{ rule: 'drop.empty', note: 'no headline in a script that is read' }],
    };
  const reading = readActors(
    readPassage(title, 'title', item.published, lexicon),
    readPassage(lead, 'lead', item.published, lexicon),
    dossier,
    item.published,
  );
  const history = dropHistory(reading, dossier);
  const gate = history ?? gateDyad(reading);
  if (!gate.pass) return { outcome: 'dropped', drop: gate.drop, reasons: gate.reasons };
  const language: Reason = { rule: 'language', note: table.language };
  return {
    outcome: 'report',
    report: makeReport(item, feed, dossier, reading, {
      title,
      lead,
      lang: table.language,
      reasons: [language, ...gate.reasons],
    }),
  };
}

interface Text {
  title: string;
  lead: string;
  lang: string;
  reasons: Reason[];
}

function makeReport(item: Item, feed: Feed, dossier: Dossier, reading: Reading, text: Text) {
  const { date, reasons, ...verdict } = decideKind(reading);
  return {
    id: reportId(item, feed),
    itemId: item.id,
    feedId: feed.id,
    ...verdict,
    date: date && { from: date.from, to: date.to },
    participants: listParticipants([...reading.titleActors, ...reading.leadActors]),
    publisher: identifyPublisher(item, feed, dossier, [reading.title, reading.lead]),
    published: item.published,
    title: text.title,
    summary: text.lead,
    link: item.link,
    lang: text.lang,
    reasons: [...text.reasons, ...reasons],
  };
}

/** The lead: an aggregator's description is the headline again or a list of other outlets', never this item's text. */
function leadOf(item: Item, feed: Feed, title: string): string {
  if (feed.aggregator) return '';
  const text = (item.summary || item.content).slice(0, LEAD_LENGTH);
  return foldText(text).trim() === foldText(title) ? '' : text;
}
