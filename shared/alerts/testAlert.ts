import * as z from 'zod';

/** Test messages that may be asked for on one day, UTC: each that is a text costs what an alert's costs. */
export const TESTS_A_DAY = 3;
/** Kept so long, that a day's ids stay taken until the day is over. */
const TEST_DAYS = 2;
/** A test that waited longer, behind an outage, would puzzle whoever it reaches: it is not sent. */
const TEST_FRESH_MINUTES = 15;

/** Who is to get a test message: the operator, or one subscription by its ARN. Never an address: the table keeps none. */
export const testAlertSchema = z.object({
  to: z.union([z.literal('operator'), z.string().regex(/^arn:[\w-]+:sns:[^:]+:\d+:[^:]+:[^:]+$/)]),
  /** ISO instant. */
  askedAt: z.iso.datetime(),
});
export type TestAlert = z.infer<typeof testAlertSchema>;

/** `sending` for good: the notifier died, and nobody knows whether it was sent. It is never tried again. */
export type TestState =
  | { state: 'pending' | 'sending' }
  | { state: 'sent'; messageId: string; via: string }
  | { state: 'failed'; reason: string };

/** The ids that a day has, in the order in which they are taken: that there are no others is the cap. */
export function testIdsOf(now: Date): string[] {
  const day = now.toISOString().slice(0, 10);
  return Array.from({ length: TESTS_A_DAY }, (_, index) => `${day}#${index + 1}`);
}

/** Epoch second after which the table forgets it. */
export function testExpiry({ askedAt }: TestAlert): number {
  return Math.floor(Date.parse(askedAt) / 1000) + TEST_DAYS * 86_400;
}

/** Why a test is not to be sent, or null: it came too late, or has an id that its day does not have. */
export function findTestFault(id: string, { askedAt }: TestAlert, now: Date): string | null {
  if (!testIdsOf(new Date(askedAt)).includes(id)) return `${id} is none of the ${TESTS_A_DAY} tests of its day`;
  const minutes = Math.floor((now.getTime() - Date.parse(askedAt)) / 60_000);
  return minutes < TEST_FRESH_MINUTES ? null : `its turn came ${minutes} minutes after it was asked for`;
}
