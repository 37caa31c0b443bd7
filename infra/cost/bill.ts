/** The month's bill: what the template has and what was measured, times prices. Pure. */
import { TROUBLES_METRIC } from '../../functions/metrics.ts';
import { CANARY_VOICES } from '../../shared/canary/canaryFeed.ts';
import { billFront, sentTerm } from './frontRows.ts';
import { billFunctions, canaryRounds } from './functionRows.ts';
import type { Load, Row, Term } from './load.ts';
import { type Meter, PRICES } from './prices.ts';
import { callsOf, idsOf, metricsOf, type Resources } from './template.ts';
import type { Units } from './units.ts';

const DASHBOARD = 'dashboard (`-c dashboard=false`: none)';
const MAILS = 'mails';

export interface Bill {
  rows: (Row & { usd: number; usdWithFree: number })[];
  usd: number;
  usdWithFree: number;
  /** Besides the dashboard, of which three are free in every account, and mails, which grow with readers. */
  besides: { usd: number; usdWithFree: number };
}

/** Resources that AWS gives for nothing, or bills by what another row counts. */
export const FREE_TYPES = [
  'AWS::ApiGatewayV2::ApiMapping',
  'AWS::ApiGatewayV2::DomainName',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::Budgets::Budget',
  'AWS::CDK::Metadata',
  'AWS::CloudFront::CachePolicy',
  'AWS::CloudFront::OriginRequestPolicy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Permission',
  // Questions for an alias to CloudFront or API Gateway; the zone is the operator's own.
  'AWS::Route53::RecordSet',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  // A call that a deployment makes.
  'Custom::AWS',
];

/** Every row is rounded to a tenth of a cent, and the sums are those of the rounded rows. */
export function makeBill(resources: Resources, units: Units, load: Load): Bill {
  const left = Object.fromEntries(Object.entries(PRICES.meters).map(([meter, { free }]) => [meter, free]));
  const rows = [
    ...billFunctions(resources, units, load),
    ...billRest(resources, units, load),
    ...billFront(resources, units, load),
  ].map((row) => {
    let [usd, usdWithFree] = [0, 0];
    for (const { meter, quantity } of row.terms) {
      const { usd: price, per } = PRICES.meters[meter];
      const free = Math.min(quantity, left[meter] ?? 0);
      left[meter] = (left[meter] ?? 0) - free;
      usd += (quantity * price) / per;
      usdWithFree += ((quantity - free) * price) / per;
    }
    return { ...row, usd: round(usd), usdWithFree: round(usdWithFree) };
  });
  const others = rows.filter(({ what }) => what !== DASHBOARD && what !== MAILS);
  return { rows, ...sumOf(rows), besides: sumOf(others) };
}

function sumOf(rows: readonly { usd: number; usdWithFree: number }[]) {
  const sum = (pick: 'usd' | 'usdWithFree') => round(rows.reduce((all, row) => all + row[pick], 0));
  return { usd: sum('usd'), usdWithFree: sum('usdWithFree') };
}

function round(usd: number): number {
  return Math.round(usd * 1_000) / 1_000;
}

function billRest(resources: Resources, units: Units, load: Load): Row[] {
  const ids = (type: string) => idsOf(resources, type);
  const { mails, texts, webhooks, views } = load;
  const alerts = load.alerts * load.dossiers;
  const term = (meter: Meter, quantity: number, formula: string): Term => ({ meter, quantity, formula });
  const calls = callsOf(resources);
  const called = calls.reduce((all, { perMonth }) => all + perMonth, 0);
  const lookedUp = calls.reduce((all, call) => all + call.lookedUp, 0);
  const megabytes = load.tableMegabytes * load.dossiers;
  const gigabytes = megabytes / 1_000;
  const alarms = ids('AWS::CloudWatch::Alarm');
  const watched = alarms.reduce((all, id) => all + metricsOf(resources[id]), 0);
  const beats = calls.filter(({ task }) => task === 'heartbeat').reduce((all, { perMonth }) => all + perMonth, 0);
  const told = (count: number, by: string) => `${count} subscribers × ${alerts} alerts by ${by}`;
  const pulses = calls.filter(({ task }) => task === 'pulse').reduce((all, { perMonth }) => all + perMonth, 0);
  const rounds = canaryRounds(resources);
  const invented = rounds * units.alert.sns;
  const sent = invented + alerts * units.alert.sns + beats * units.heartbeat.sns + pulses * units.pulse.sns;
  return [
    {
      what: 'table: what it keeps, and can be put back to',
      resources: ids('AWS::DynamoDB::Table'),
      terms: [
        term('tableStorage', gigabytes, `${megabytes} MB kept`),
        term('tableBackup', gigabytes, 'as much to be put back to'),
      ],
    },
    metricRow(),
    {
      what: `alarms (${alarms.length})`,
      resources: alarms,
      terms: [term('alarmMetric', watched, 'that the alarms look at')],
    },
    {
      what: DASHBOARD,
      resources: ids('AWS::CloudWatch::Dashboard'),
      terms: [term('dashboard', ids('AWS::CloudWatch::Dashboard').length, '')],
    },
    {
      what: 'metrics looked up instead',
      resources: [],
      terms: [term('metricLookup', lookedUp, 'by the care function')],
    },
    {
      what: load.cdn ? 'keys: of the address hashes, of the front' : 'key of the address hashes',
      resources: ids('AWS::SecretsManager::Secret'),
      terms: [term('secret', ids('AWS::SecretsManager::Secret').length, '')],
    },
    { what: 'schedules', resources: calls.map(({ scheduleId }) => scheduleId), terms: [term('schedule', called, '')] },
    {
      what: 'queues',
      resources: ids('AWS::SQS::Queue'),
      terms: [term('queue', invented, 'empty, but for what the canary sends')],
    },
    {
      what: 'page: requests and what is sent',
      resources: ids('AWS::ApiGatewayV2::Api'),
      // What goes to CloudFront is not charged.
      terms: [
        term('httpApi', views + rounds * CANARY_VOICES, ''),
        ...(load.cdn ? [] : [sentTerm('transferOut', units, load)]),
      ],
    },
    {
      what: 'topics: publishing',
      resources: ids('AWS::SNS::Topic'),
      terms: [term('snsPublish', sent, `${alerts} alerts × ${units.alert.sns} topics, signs of life, and the canary`)],
    },
    { what: MAILS, resources: [], terms: [term('snsMail', mails * alerts, told(mails, 'mail'))] },
    { what: 'web hooks', resources: [], terms: [term('snsPost', webhooks * alerts, told(webhooks, 'web hook'))] },
    {
      what: 'texts',
      resources: [],
      terms: [term('snsText', texts * alerts, told(texts, 'text')), term('carrierFee', texts * alerts, 'each')],
    },
  ];
}

/** Hours of a month in which something is wrong. A guess: a metric is paid for in the hours in which it is written. */
const HOURS_OF_TROUBLE = 24;

/** Where all is well nothing is a metric: a test holds the measured units to it. */
function metricRow(): Row {
  const quantity = (2 * HOURS_OF_TROUBLE) / 720;
  const formula = `${TROUBLES_METRIC}, and of which kind, in ${HOURS_OF_TROUBLE} hours of 720`;
  return { what: 'metrics of the functions', resources: [], terms: [{ meter: 'customMetric', quantity, formula }] };
}
