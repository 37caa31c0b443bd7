import { findLate } from '../../shared/watch/pulse.ts';
import type { PulseServices } from './services.ts';

/**
 * Gives a sign of life, whose absence is an alarm, if all that must go on does: polls, the review of the outbox, the audit.
 * The sign is a message to a topic that nobody hears, for SNS counts messages at no charge.
 * @throws whatever the table or SNS throws: then there is no sign either.
 */
export async function givePulse(
  { events, watch, pollMinutes, sendPulse, log }: PulseServices,
  now: Date,
): Promise<void> {
  const [poll, review, audit] = [
    await events.getPollTime(),
    await watch.getWatch('review'),
    await watch.getWatch('audit'),
  ];
  // The first audit may be an hour after the first review.
  const pulses = { poll, review: review.at, audit: audit.at ?? review.since };
  const late = findLate(pulses, pollMinutes, now);
  if (late.length > 0) return log({ what: 'pulse-missed', late, ...pulses });
  await sendPulse();
}
