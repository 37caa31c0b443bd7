import type { Channel } from './subscriber.ts';

/** What a subscriber agrees to by sending the form: shown beside its button and recorded word for word. */
export function consentText(channel: Channel, title: string, heartbeat = false): string {
  const weekly = heartbeat ? ' Once a week also a sign of life.' : '';
  return channel === 'email'
    ? `I want e-mail about the ${title} at this address until I unsubscribe.${weekly}`
    : `I want text messages about the ${title} on this number until I reply STOP. My operator may charge for them.${weekly}`;
}
