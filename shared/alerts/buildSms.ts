import type { Dossier } from '../dossier/dossier.ts';
import type { TalksEvent } from '../events/event.ts';
import { isRightToLeft } from '../language.ts';
import type { Alert } from './alert.ts';
import { findResult } from './findResult.ts';
import { firstOfEach } from './firstOfEach.ts';
import { septets } from './gsm7.ts';
import type { AlertWords } from './languages/alertWords.ts';
import { EN } from './languages/en.ts';
import { SMS_LIMIT, UCS2_LIMIT } from './message.ts';
import { CORRECTIONS, describeEvent, findParticipants } from './messageWords.ts';
import { personIn } from './nameIn.ts';
import { findSources, outletName, UNLISTED } from './sources.ts';
import { talksIn } from './talksIn.ts';
import { clip, toGsm7, toOneLine } from './transliterate.ts';

const MOST_PEOPLE = 3;
/** A name longer than this is cut, at a word, before it costs the others their place. */
const NAME_LIMIT = 24;
/** What is left of "joint mechanism for …" must still say something. */
const RESULT_LEAST = 16;

/** What a text may be written in, and how much of it. */
export interface Medium {
  fold: (text: string) => string;
  /** Null: it holds something else. */
  size: (text: string) => number | null;
  limit: number;
  /** A site address that leaves no room for the news is left out: a message without a link is better than none. */
  linkLimit: number;
  start: string;
}

const GSM7: Medium = { fold: toGsm7, size: septets, limit: SMS_LIMIT, linkLimit: 130, start: '' };

/**
 * Two parts in Arabic or Hebrew. On a line of its own, or the prefix of SNS, in Latin letters before it, would have phones
 * lay the whole text out from left to right. Marks that set names apart cost room, and a short line reads without them.
 */
const UCS2: Medium = { fold: toOneLine, size: (text) => text.length, limit: UCS2_LIMIT, linkLimit: 90, start: '\n' };

/** What a text in these words is sent in. */
export function mediumOf({ language }: AlertWords): Medium {
  return isRightToLeft(language) ? UCS2 : GSM7;
}

/** All that the versions of one text have in common. */
interface Text {
  alert: Alert;
  dossier: Dossier;
  words: AlertWords;
  medium: Medium;
  /** "now confirmed: ", before what happened. */
  before: string;
}

/**
 * One GSM-7 segment, in Arabic and Hebrew two parts, whatever the event. Made shorter until it fits, in this order: the
 * people who meet, the outlets from the last to the first, the new day of a round put off, the place, the day, then the rest of the line
 * by force. What was agreed goes before outlets and people, cut at a word if it must be. How sure it is and the link stay.
 */
export function buildSms(alert: Alert, dossier: Dossier, link: string, words: AlertWords = EN, before = ''): string {
  const medium = mediumOf(words);
  const text: Text = { alert, dossier, words, medium, before };
  const ending = fits(medium, link, medium.linkLimit) ? ` ${link}` : '';
  const candidates = [...versions(text)].map((version) => `${medium.start}${version}${ending}`);
  return candidates.find((version) => fits(medium, version)) ?? forceIntoLimit(text, ending);
}

/** From the fullest to the barest. */
function* versions(text: Text): Generator<string> {
  const { alert, dossier, words, medium } = text;
  const { event } = alert;
  const people = peopleOf(text);
  const outlets = outletsOf(text);
  const line = opening(text, event.place);
  const sure = (named: number) => certainty(text, outlets, named);
  const result = medium.fold(findResult(event, dossier, words.language) ?? '');
  if (result !== '') {
    const told = (what: string) => medium.fold(`${line}${words.colon}${what}`);
    for (let count = outlets.length; count >= 0; count -= 1) yield `${told(result)}. ${sure(count)}`;
    for (let room = result.length - 4; room >= RESULT_LEAST; room -= 4) yield `${told(clip(result, room))} ${sure(0)}`;
  }
  for (const told of event.kind === 'round-postponed' ? [`${line}${movedTo(text)}`, line] : [line]) {
    for (let count = people.length; count >= partiesNamed(text); count -= 1) {
      const who = people.slice(0, count).join(words.comma);
      if (who !== '') yield `${stop(told)} ${words.sms.who}${who}. ${sure(outlets.length)}`;
    }
    for (let count = outlets.length; count >= 0; count -= 1) yield `${stop(told)} ${sure(count)}`;
  }
  yield `${stop(opening(text, null))} ${sure(0)}`;
  yield `${bare(text)}. ${sure(0)}`;
}

/** "Israel-Syria talks: round opens in Paris, 5 Jan" */
function opening(text: Text, place: string | null): string {
  return lineOf(text, { ...text.alert.event, place });
}

/** As a sentence, of which the dot of an abbreviated month is one already: "le 5 janv." */
function stop(line: string): string {
  return line.endsWith('.') ? line : `${line}.`;
}

/** Neither where nor when. */
function bare(text: Text): string {
  return lineOf(text, { ...text.alert.event, place: null, date: null, firstPublished: null });
}

function lineOf({ alert, dossier, words, medium, before }: Text, event: TalksEvent): string {
  const correction = words.sms.correction ?? words.correction(CORRECTIONS[alert.event.certainty]);
  const mark = alert.purpose === 'correction' ? correction : before;
  const year = new Date(alert.decidedAt).getUTCFullYear();
  const line = describeEvent(event, dossier, year, medium.fold, words);
  return medium.fold(`${talksIn(dossier, words, words.sms.talks)}${words.colon}${mark}${line}`);
}

/** "Confirmed: Reuters, AFP +1." */
function certainty({ alert, words, medium }: Text, outlets: string[], named: number): string {
  const word = medium.fold(words.sms.certainty[alert.event.certainty]);
  if (named === 0) return `${word}.`;
  const more = outlets.length - named;
  const names = outlets.slice(0, named).join(words.comma);
  return medium.fold(`${word}${words.colon}${names}${more > 0 ? ` +${more}` : ''}.`);
}

/** Family names of those who meet, the first of each side: "Leiter", "al-Shaibani". */
function peopleOf({ alert, dossier, words, medium }: Text): string[] {
  const present = new Set(findParticipants(alert.event, dossier));
  const sides = [...dossier.parties, ...dossier.mediators];
  const named = sides.flatMap(({ id }) =>
    dossier.people.filter((person) => person.side === id && present.has(person.id)),
  );
  return firstOfEach(named, ({ side }) => side)
    .map((person) => medium.fold(personIn(person, words.language)).split(' ').at(-1) ?? '')
    .map((name) => clip(name, NAME_LIMIT, '.'))
    .filter((name) => name !== '')
    .slice(0, MOST_PEOPLE);
}

/** Of how many parties somebody is named: a text that has no room for all of these names none, lest one side seem alone. */
function partiesNamed({ alert, dossier }: Text): number {
  const present = new Set(findParticipants(alert.event, dossier));
  const sides = new Set(dossier.people.filter(({ id }) => present.has(id)).map(({ side }) => side));
  return dossier.parties.filter(({ id }) => sides.has(id)).length;
}

/** "; now 17-24 Aug" */
function movedTo({ alert: { newDay, decidedAt }, words, medium }: Text): string {
  const days = newDay && words.dates.short(newDay, new Date(decidedAt).getUTCFullYear());
  return medium.fold(words.sms.movedTo(days ?? null));
}

function outletsOf({ alert, dossier, words, medium }: Text): string[] {
  const { supporting, denying } = findSources(alert.event);
  const speaking = alert.purpose === 'correction' ? denying : supporting;
  const { language } = words;
  const names = speaking.map((testimony) => {
    const name = outletName(testimony, dossier, { limit: NAME_LIMIT, ending: '', language });
    return clip(medium.fold(name), NAME_LIMIT, '');
  });
  return [...new Set(names)].filter((name) => /[\p{L}\d]/u.test(name.replace(UNLISTED.trim(), '')));
}

function forceIntoLimit(text: Text, ending: string): string {
  const { medium } = text;
  const tail = `. ${certainty(text, [], 0)}${ending}`;
  let head = `${medium.start}${bare(text)}`;
  while (!fits(medium, `${head}${tail}`) && head !== '') head = [...head].slice(0, -1).join('');
  return `${head.trimEnd()}${tail}`;
}

function fits({ size, limit }: Medium, text: string, most = limit): boolean {
  const count = size(text);
  return count !== null && count <= most;
}
