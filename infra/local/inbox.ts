import type { Log } from '../../functions/services.ts';
import { type Deliver, type Delivery, deliverySchema } from './delivery.ts';
import { openJournal } from './journal.ts';

/** How many deliveries the inbox shows and keeps over a restart. */
const KEPT = 1_000;

export interface Inbox {
  deliver: Deliver;
  /** Everything delivered, oldest first. */
  all(): readonly Delivery[];
}

export interface InboxOptions {
  /** Journal of deliveries; null keeps them in memory. */
  file: string | null;
  /** Sends a mail for real as well; its failure is logged and changes nothing else. */
  sendMail: ((delivery: Delivery & { kind: 'mail' }) => Promise<void>) | null;
  log: Log;
}

/** The mailbox and the phone of everybody who subscribed on this machine. */
export function createInbox({ file, sendMail, log }: InboxOptions): Inbox {
  const journal = openJournal<Delivery>(file, deliverySchema);
  const deliveries = journal.entries.slice(-KEPT);
  if (journal.entries.length > KEPT) journal.rewrite(deliveries);
  return {
    all: () => deliveries,
    deliver(delivery) {
      deliveries.push(delivery);
      journal.append(delivery);
      if (delivery.kind !== 'mail' || sendMail === null) return;
      sendMail(delivery).catch((error: unknown) => {
        log({ what: 'mail-failed', about: delivery.about, error: error instanceof Error ? error.message : 'unknown' });
      });
    },
  };
}
