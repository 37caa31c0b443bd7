import type { Dossier } from '../../shared/dossier/dossier.ts';
import { eventDay } from '../../shared/events/evolve.ts';
import type { ToldAlert } from '../local/deliverPending.ts';

/** One line for one alert: when it was told, of what, where and when, and to how many. */
export function describeTold({ alert, toldAt, mails, texts }: ToldAlert, dossier: Dossier): string {
  const { kind, place } = alert.event;
  const name = dossier.places.find((each) => each.id === place)?.name ?? 'no place named';
  const columns = [
    toldAt.slice(0, 16).replace('T', ' '),
    alert.purpose.padEnd(10),
    kind.padEnd(15),
    `${name}, ${eventDay(alert.event)}`.padEnd(26),
    `${mails} ${mails === 1 ? 'e-mail' : 'e-mails'}, ${texts} SMS`,
  ];
  return columns.join('  ');
}
