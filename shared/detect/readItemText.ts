import type { Feed } from '../dossier/dossier.ts';
import type { Item } from '../feeds/item.ts';
import { type Languages, type ToldLanguage, tellLanguage } from './chooseLanguage.ts';
import { cleanTitle } from './cleanTitle.ts';
import { type Lexicons, NAMES_ONLY } from './compileLexicons.ts';
import { foldText, splitWords, type Word } from './fold.ts';
import { type Passage, readPassage, type Split } from './passage.ts';

/** An item's headline and lead as detection reads them. */
export interface ItemText {
  title: string;
  lead: string;
  /** All their words, also those past which no passage is read. */
  words: Record<'title' | 'lead', readonly Word[]>;
  language: ToldLanguage;
  titlePassage: Passage;
  leadPassage: Passage;
}

/** How much of an item's text is read as its lead, in characters: news is told at the top. */
const LEAD_LENGTH = 700;

/** Finds the language of an item and all that its table and the dossier know of its words. Null: there are no words. */
export function readItemText(item: Item, feed: Feed, languages: Languages, lexicons: Lexicons): ItemText | null {
  const title = cleanTitle(item);
  const foldedTitle = foldText(title);
  const told = leadOf(item, feed);
  const foldedLead = foldText(told);
  const lead = told.length < 2 * title.length && foldedLead.trim() === foldedTitle ? '' : told;
  const words = { title: splitWords(title, foldedTitle), lead: lead === '' ? [] : splitWords(lead, foldedLead) };
  const [inTitle, inLead] = [splitText(title, words.title), splitText(lead, words.lead)];
  const language = tellLanguage([...inTitle.words, ...inLead.words], item.lang || feed.lang, languages);
  if (!language) return null;
  const lexicon = lexicons((language.table ?? NAMES_ONLY).language);
  return {
    title,
    lead,
    words,
    language,
    titlePassage: readPassage(inTitle, 'title', item.published, lexicon),
    leadPassage: readPassage(inLead, 'lead', item.published, lexicon),
  };
}

/** Words past these are not looked at: news says what happened at once. */
const LONGEST = 120;

function splitText(text: string, words: readonly Word[]): Split {
  return { words: words.length > LONGEST ? words.slice(0, LONGEST) : words, end: text.slice(-3) };
}

/** What may be the lead: an aggregator's description is the headline again or a list of other outlets', never this item's text. */
function leadOf(item: Item, feed: Feed): string {
  return feed.aggregator ? '' : (item.summary || item.content).slice(0, LEAD_LENGTH);
}
