import { bareHost } from '../dossier/bareHost.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { partiesOf } from './findActors.ts';
import type { Gate, Reading } from './gateDyad.ts';
import { isTalk } from './isTalk.ts';
import { cuesOf, type Passage } from './passage.ts';
import { indexPublishers } from './publisherIndex.ts';
import type { Publisher } from './report.ts';

/** The party whose own press or spokesman tells an item, leaving its own side out. */
export interface Voice {
  party: string;
  /** It speaks officially for the party. */
  official: boolean;
  /** The outlet is listed as the party's; one that only writes its language may support what others tell, and start nothing. */
  listed: boolean;
}

/** Whose voice an item has: an official outlet's or one that quotes it, the side's press by host, its press by language. */
export function findVoice(publisher: Publisher, language: string, dossier: Dossier): Voice | null {
  const quoted = indexPublishers(dossier).byId.get(publisher.origin ?? '')?.officialFor;
  const official = dossier.parties.find(({ id }) => id === publisher.officialFor || id === quoted);
  if (official) return { party: official.id, official: true, listed: true };
  const host = bareHost(publisher.host ?? '');
  const isOwn = (own: string) => host === own || host.endsWith(`.${own}`);
  const byHost = dossier.parties.find(({ home }) => home.hosts.some(isOwn));
  const party = byHost ?? dossier.parties.find(({ home }) => home.languages.includes(language));
  return party ? { party: party.id, official: false, listed: party === byHost } : null;
}

/**
 * "The talks with Syria", in an Israeli outlet: the other party is the outlet's own. Only where the headline joins a word
 * for talks to the party that it names, and nobody else is there whose talks they might be.
 */
export function gateVoice({ title, titleActors }: Reading, voice: Voice): Gate | null {
  const named = partiesOf(titleActors);
  const others = titleActors.some((actor) => actor.role !== 'party');
  if (named.size !== 1 || named.has(voice.party) || others) return null;
  const joined = titleActors.find((actor) => talksWith(title, actor.mark.from));
  if (!joined) return null;
  const note = `talks with ${joined.id}, told by ${voice.official ? 'the official voice' : 'the press'} of ${voice.party}`;
  return { pass: true, supportsOnly: !voice.listed, reasons: [{ rule: 'dyad.voice', note }], known: 'said' };
}

/** Words between a noun and "with", and between "with" and the name: an adjective, a title. */
const REACH = 2;

function talksWith(title: Passage, name: number): boolean {
  const nouns = [...title.marks.filter(isTalk), ...cuesOf(title, 'pact', 'deliverable', 'document', 'round')];
  return cuesOf(title, 'with').some(
    (beside) =>
      beside.to < name &&
      name - beside.to <= REACH + 1 &&
      nouns.some((noun) => noun.to < beside.from && beside.from - noun.to <= REACH),
  );
}
