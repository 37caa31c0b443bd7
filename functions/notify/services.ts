import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { AlertSender, Ledger, Outbox } from '../alertServices.ts';
import type { TroubleServices } from '../sayTroubles.ts';
import type { EventStore, Log, WatchStore } from '../services.ts';

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
export interface ReviewServices extends TroubleServices {
  outbox: Pick<Outbox, 'getOutboxStates' | 'putPending'>;
  events: Pick<EventStore, 'getNewsTime'>;
}

/** What gives a sign of life while all goes on. */
export interface PulseServices {
  events: Pick<EventStore, 'getPollTime'>;
  watch: Pick<WatchStore, 'getWatch'>;
  /** Minutes between two polls. */
  pollMinutes: number;
  sendPulse: () => Promise<void>;
  log: Log;
}
