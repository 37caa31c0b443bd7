import type { Dossier } from '../dossier/dossier.ts';
import type { Certainty, TalksEvent } from '../events/event.ts';
import type { Alert } from './alert.ts';
import { findResult } from './findResult.ts';
import { firstOfEach } from './firstOfEach.ts';
import { septets } from './gsm7.ts';
import { SMS_LIMIT } from './message.ts';
import { CORRECTION_WORDS, describeEvent, findParticipants } from './messageWords.ts';
import { findSources, outletName, UNLISTED } from './sources.ts';
import { clip, toGsm7 } from './transliterate.ts';

const CERTAINTY_WORD: Readonly<Record<Certainty, string>> = {
  reported: 'Unconfirmed',
  confirmed: 'Confirmed',
  disputed: 'Denied',
  corrected: 'Withdrawn',
};

const MOST_PEOPLE = 3;
/** A name longer than this is cut, at a word, before it costs the others their place. */
const NAME_LIMIT = 24;
/** What is left of "joint mechanism for …" must still say something. */
const RESULT_LEAST = 16;
/** A site address that leaves no room for the news is left out: a message without a link is better than none. */
const LINK_LIMIT = 130;

/**
 * One GSM-7 segment, whatever the event. Made shorter until it fits, in this order: the people who meet, the outlets
 * from the last to the first, the place, then the rest of the line by force. What was agreed goes before outlets and
 * people, cut at a word if it must be. How sure it is and the link stay.
 */
export function buildSms(alert: Alert, dossier: Dossier, link: string, before = ''): string {
  const ending = fits(link, LINK_LIMIT) ? ` ${link}` : '';
  const candidates = [...versions(alert, dossier, before)].map((text) => `${text}${ending}`);
  return candidates.find((text) => fits(text, SMS_LIMIT)) ?? forceIntoSegment(alert, dossier, ending, before);
}

/** From the fullest to the barest. */
function* versions(alert: Alert, dossier: Dossier, before: string): Generator<string> {
  const { event } = alert;
  const line = (place: string | null) => opening(alert, { ...event, place }, dossier, before);
  const people = peopleOf(event, dossier);
  const outlets = outletsOf(alert, dossier);
  const result = toGsm7(findResult(event, dossier) ?? '');
  if (result !== '') {
    const told = (words: string) => `${line(event.place)}: ${words}`;
    for (let count = outlets.length; count >= 0; count -= 1)
      yield `${told(result)}. ${certainty(event, outlets, count)}`;
    for (let room = result.length - 4; room >= RESULT_LEAST; room -= 4)
      yield `${told(clip(result, room))} ${certainty(event, outlets, 0)}`;
  }
  for (let count = people.length; count > 0; count -= 1)
    yield `${line(event.place)}. Who: ${people.slice(0, count).join(', ')}. ${certainty(event, outlets, outlets.length)}`;
  for (let count = outlets.length; count >= 0; count -= 1)
    yield `${line(event.place)}. ${certainty(event, outlets, count)}`;
  yield `${line(null)}. ${certainty(event, outlets, 0)}`;
}

/** "Israel-Syria talks: round opens in Paris, 5 Jan" */
function opening(alert: Alert, event: TalksEvent, dossier: Dossier, before: string): string {
  const mark = alert.purpose === 'correction' ? `correction (${CORRECTION_WORDS[event.certainty]}): ` : before;
  const line = describeEvent(event, dossier, new Date(alert.decidedAt).getUTCFullYear(), toGsm7);
  return toGsm7(`${dossier.shortName}: ${mark}${line}`);
}

/** "Confirmed: Reuters, AFP +1." */
function certainty(event: TalksEvent, outlets: string[], named: number): string {
  const word = CERTAINTY_WORD[event.certainty];
  if (named === 0) return `${word}.`;
  const more = outlets.length - named;
  return `${word}: ${outlets.slice(0, named).join(', ')}${more > 0 ? ` +${more}` : ''}.`;
}

/** Family names of those who meet, the first of each side: "Leiter", "al-Shaibani". */
function peopleOf(event: TalksEvent, dossier: Dossier): string[] {
  const present = new Set(findParticipants(event, dossier));
  const named = dossier.people.filter((person) => present.has(person.id));
  return firstOfEach(named, ({ side }) => side)
    .map((person) => clip(toGsm7(person.name).split(' ').at(-1) ?? '', NAME_LIMIT, '.'))
    .filter((name) => name !== '')
    .slice(0, MOST_PEOPLE);
}

function outletsOf(alert: Alert, dossier: Dossier): string[] {
  const { supporting, denying } = findSources(alert.event);
  const speaking = alert.purpose === 'correction' ? denying : supporting;
  const names = speaking.map((testimony) =>
    clip(toGsm7(outletName(testimony, dossier, NAME_LIMIT, '')), NAME_LIMIT, ''),
  );
  return [...new Set(names)].filter((name) => /[a-z0-9]/i.test(name.replace(UNLISTED.trim(), '')));
}

function forceIntoSegment(alert: Alert, dossier: Dossier, ending: string, before: string): string {
  const tail = `. ${certainty(alert.event, [], 0)}${ending}`;
  let head = opening(alert, { ...alert.event, place: null }, dossier, before);
  while (!fits(`${head}${tail}`, SMS_LIMIT) && head !== '') head = [...head].slice(0, -1).join('');
  return `${head.trim()}${tail}`;
}

function fits(text: string, limit: number): boolean {
  const count = septets(text);
  return count !== null && count <= limit;
}
