import { z } from 'zod';
import { openJournal } from '../journal.ts';

const topic = z.object({ arn: z.string(), name: z.string(), attributes: z.record(z.string(), z.string()) });

const subscription = z.object({
  arn: z.string(),
  topicArn: z.string(),
  protocol: z.enum(['email', 'email-json', 'sms', 'https']),
  endpoint: z.string(),
  /** `cancelled`: ended by a link, kept a while because the farewell mail lets the reader come back. */
  status: z.enum(['pending', 'confirmed', 'cancelled']),
  /** Tokens sent by mail; each confirms until `tokensUntil`. */
  tokens: z.array(z.string()),
  tokensUntil: z.string().nullable(),
  /** Confirmed with `AuthenticateOnUnsubscribe`: links in mails no longer end it. */
  authenticated: z.boolean(),
  /** Ended by SNS because mails came faster than the endpoint takes them. */
  disabled: z.boolean().default(false),
  attributes: z.record(z.string(), z.string()),
});

const phone = z.object({ number: z.string(), optedOut: z.boolean(), optedInAt: z.string().nullable() });

const entry = z.union([
  z.object({ topic }),
  z.object({ subscription }),
  z.object({ phone }),
  z.object({ smsAttributes: z.record(z.string(), z.string()) }),
  z.object({ removed: z.string() }),
]);

export type Topic = z.infer<typeof topic>;
export type Subscription = z.infer<typeof subscription>;
type Phone = z.infer<typeof phone>;
type Entry = z.infer<typeof entry>;

/** Everything SNS remembers, in memory and on disk: each change is one line of a journal. */
export interface SnsState {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly subscriptions: ReadonlyMap<string, Subscription>;
  readonly phones: ReadonlyMap<string, Phone>;
  readonly smsAttributes: Readonly<Record<string, string>>;
  put(change: Exclude<Entry, { removed: string }>): void;
  /** Forgets a topic or subscription by ARN. */
  remove(arn: string): void;
}

export function openSnsState(file: string | null): SnsState {
  const journal = openJournal<Entry>(file, entry as z.ZodType<Entry>);
  const topics = new Map<string, Topic>();
  const subscriptions = new Map<string, Subscription>();
  const phones = new Map<string, Phone>();
  const smsAttributes: Record<string, string> = {};

  const apply = (change: Entry) => {
    if ('topic' in change) topics.set(change.topic.arn, change.topic);
    else if ('subscription' in change) subscriptions.set(change.subscription.arn, change.subscription);
    else if ('phone' in change) phones.set(change.phone.number, change.phone);
    else if ('smsAttributes' in change) Object.assign(smsAttributes, change.smsAttributes);
    else if (!subscriptions.delete(change.removed)) topics.delete(change.removed);
  };
  const record = (change: Entry) => {
    journal.append(change);
    apply(change);
  };

  journal.entries.forEach(apply);
  journal.rewrite([
    ...[...topics.values()].map((each) => ({ topic: each })),
    ...[...subscriptions.values()].map((each) => ({ subscription: each })),
    ...[...phones.values()].map((each) => ({ phone: each })),
    { smsAttributes },
  ]);
  return { topics, subscriptions, phones, smsAttributes, put: record, remove: (arn) => record({ removed: arn }) };
}
