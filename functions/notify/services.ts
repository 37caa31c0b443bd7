import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { AlertSender, Ledger, Log, Outbox } from '../services.ts';

/** What the notifier works with. */
export interface NotifyServices {
  dossier: Dossier;
  /** Without a slash at its end. */
  siteUrl: string;
  outbox: Pick<Outbox, 'putDelivered' | 'putDropped' | 'putRejected' | 'putWaiting'>;
  ledger: Ledger;
  sender: AlertSender;
  /** Waits; injected so that a test need not. */
  pause: (milliseconds: number) => Promise<void>;
  log: Log;
}

/** What looks through the outbox, and puts alerts back for the notifier. */
export interface ReviewServices {
  dossier: Pick<Dossier, 'id'>;
  outbox: Pick<Outbox, 'getOutboxStates' | 'putPending'>;
  log: Log;
}
