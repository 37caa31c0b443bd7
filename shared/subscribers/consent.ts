import type { Channel } from './subscriber.ts';

/** What a subscriber agrees to by sending the form: shown beside its button and recorded word for word. */
export function consentText(channel: Channel, title: string): string {
  return channel === 'email'
    ? `I want e-mail about the ${title} at this address until I unsubscribe.`
    : `I want text messages about the ${title} on this number until I reply STOP. My operator may charge for them.`;
}
