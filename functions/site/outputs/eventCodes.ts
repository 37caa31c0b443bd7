import type { AlertableKind } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';

/** Codes of the field's event data, to join with GDELT, ICEWS (CAMEO) and POLECAT (PLOVER). */
export interface EventCodes {
  /** Best first: CAMEO cannot tell put off from broken down, nor opened from concluded. */
  cameo: readonly string[];
  plover: readonly string[];
}

const CODES: Readonly<Record<AlertableKind, EventCodes>> = {
  'round-scheduled': { cameo: ['036'], plover: ['AGREE'] },
  'round-opened': { cameo: ['046'], plover: ['CONSULT'] },
  'round-concluded': { cameo: ['046'], plover: ['CONSULT'] },
  'round-postponed': { cameo: ['164', '125'], plover: ['REJECT', 'SANCTION'] },
  agreement: { cameo: ['057'], plover: ['AGREE'] },
  breakdown: { cameo: ['164', '165', '127'], plover: ['REJECT', 'SANCTION'] },
};

/** "Mediate": a meeting at which a third party sits. */
const WITH_MEDIATOR: EventCodes = { cameo: ['045', '046'], plover: ['CONSULT'] };

export function eventCodes(
  event: Pick<TalksEvent, 'kind' | 'participants'>,
  dossier: Pick<Dossier, 'mediators' | 'people'>,
): EventCodes {
  const isMeeting = event.kind === 'round-opened' || event.kind === 'round-concluded';
  const mediators = new Set(dossier.mediators.map((side) => side.id));
  const isMediator = (id: string) =>
    mediators.has(id) || mediators.has(dossier.people.find((person) => person.id === id)?.side ?? '');
  return isMeeting && event.participants.some(isMediator) ? WITH_MEDIATOR : CODES[event.kind];
}
