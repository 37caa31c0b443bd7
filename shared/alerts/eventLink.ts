import { eventCode } from '../events/eventCode.ts';

/** Permanent address of an event's page; `siteUrl` has no slash at its end. */
export function eventLink(siteUrl: string, eventId: string): string {
  return `${siteUrl}/e/${eventCode(eventId)}`;
}
