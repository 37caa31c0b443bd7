/** The composition root of the site: of one dossier, or of several with a page at the root that lists them. */
import { randomInt } from 'node:crypto';
import { SNSClient } from '@aws-sdk/client-sns';
import type { Hono } from 'hono';
import { codeLimits } from '../shared/subscribers/codeBudget.ts';
import { LIMITS, type Limits } from '../shared/subscribers/rateLimit.ts';
import { createEventReads } from './adapters/eventReads.ts';
import { createEventStore } from './adapters/eventStore.ts';
import { logJson } from './adapters/log.ts';
import { createSnapshotStore } from './adapters/snapshotStore.ts';
import { createSubscriberStore } from './adapters/subscriberStore.ts';
import { createSubscriptions } from './adapters/subscriptions.ts';
import { allTopics, connect } from './connections.ts';
import { readDossierFile } from './dossierFile.ts';
import { type Environment, requireVariable } from './environment.ts';
import type { ServedDossier } from './servedDossiers.ts';
import type { Log } from './services.ts';
import { createSite } from './site/app.tsx';
import { createSites } from './site/dossiers/createSites.tsx';
import type { SiteServices } from './site/services.ts';

interface SiteOptions {
  clock?: () => Date;
  log?: Log;
}

/** The page, the subscriptions and the outputs. */
export function composeSite(environment: Environment, options: SiteOptions = {}): Hono {
  return createSite(siteServices(environment, options));
}

/** The same of each dossier that is served. One alone is at the root, as ever. */
export function composeSites(served: readonly ServedDossier[], options: SiteOptions = {}): Hono {
  const [first, ...others] = served;
  if (first && others.length === 0) return composeSite(first.environment, options);
  const named = served.flatMap(({ id, hidden, environment }) => (id === null ? [] : [{ id, hidden, environment }]));
  const siteUrl = requireVariable(served[0]?.environment as Environment, 'SITE_URL').replace(/\/[^/]*$/, '');
  return createSites(
    named.map(({ id, hidden, environment }) => ({ id, hidden, services: () => siteServices(environment, options) })),
    { siteUrl, frontKey: first?.environment.FRONT_KEY, clock: options.clock ?? now, log: options.log ?? logJson },
  );
}

function siteServices(environment: Environment, { clock = now, log = logJson }: SiteOptions): SiteServices {
  const { documents, table } = connect(environment);
  const events = createEventStore(documents, table);
  const dossier = readDossierFile(environment.DOSSIER_FILE);
  return {
    dossier,
    topics: allTopics(environment, dossier.policy.languages),
    siteUrl: requireVariable(environment, 'SITE_URL'),
    clock,
    snapshot: createSnapshotStore(documents, table),
    events: createEventReads(documents, table),
    getPollTime: () => events.getPollTime(),
    subscribers: createSubscriberStore(documents, table, environment.LIMITS_TABLE),
    subscriptions: createSubscriptions(new SNSClient({}), environment.SMS_MAX_PRICE_USD),
    randomCode: (digits) => String(randomInt(10 ** digits)).padStart(digits, '0'),
    hashKey: requireVariable(environment, 'HASH_KEY'),
    frontKey: environment.FRONT_KEY,
    phoneCountries: environment.PHONE_COUNTRIES,
    limits: limitsOf(environment),
    log,
  };
}

/** Codes as many as the month's limit for texts pays for, where they cost anything. */
function limitsOf({ SMS_MONTHLY_SPEND_USD: spend, SMS_MAX_PRICE_USD: price }: Environment): Limits {
  return spend === undefined || price === undefined ? LIMITS : { ...LIMITS, ...codeLimits(spend, price) };
}

function now(): Date {
  return new Date();
}
