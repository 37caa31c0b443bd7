/**
 * What the operator says on the command line or in `cdk.json`: `npx cdk deploy -c name=value`. One table: a name that is
 * not in it, or a value that does not fit, ends the synthesis with one line that names it.
 */
import type { Node } from 'constructs';
import { isSupportedCountry } from 'libphonenumber-js';
import { z } from 'zod';
import { DEFAULT_DOSSIER } from '../functions/dossierFile.ts';
import { MOST_SHARDS } from '../shared/feeds/shard.ts';
import { codeLimits } from '../shared/subscribers/codeBudget.ts';
import { commaList } from './addressee.ts';
import { chatList } from './chatList.ts';
import { ContextError } from './contextError.ts';
import type { DeployedDossier } from './deployedDossier.ts';
import { readDossiers, rejectUnoffered } from './dossierContext.ts';
import { flag } from './flag.ts';
import { type Front, frontTable, readFront } from './frontContext.ts';
import { rejectUnavailable } from './regions.ts';
import { subscriptionList } from './subscriptionList.ts';
import { webhookList } from './webhookList.ts';

const number = z.union([z.number(), z.string().trim().min(1)], 'must be a number').pipe(z.coerce.number());

const contextTable = {
  /** The negotiation to follow: path of its JSON file, relative to where the command runs. */
  dossier: z.string().min(1).default(DEFAULT_DOSSIER),
  /** Several negotiations in one stack, instead: `a.json,b.json`. What the site once showed at its root is the first's. */
  dossiers: commaList.prefault(''),
  /** What the stack is called behind `Parley-`; empty: the id of the first dossier. */
  stack: z
    .string()
    .regex(/^[a-z0-9-]{0,100}$/, 'must be lower-case letters, digits and hyphens')
    .default(''),
  /** `a@example.org,b@example.org=rounds-confirmed`: told from the first alert on; without a choice, `all-early`. */
  alertEmails: subscriptionList('email', 'all-early').prefault(''),
  /** `+33612345678,+447700900123=outcomes-early`: without a choice, `all-confirmed`. */
  alertPhones: subscriptionList('phone', 'all-confirmed').prefault(''),
  /** `https://example.org/hook=outcomes-early`: programs that alerts are posted to; without a choice, `all-twice`. */
  alertWebhooks: webhookList.prefault(''),
  /** `T0123ABCD/C0123ABCD=all-confirmed`: Slack channels, as workspace and channel; without a choice, `all-twice`. */
  alertSlack: chatList.prefault(''),
  /** `FR,GB`: countries whose numbers may sign up on the page (ISO 3166). Empty: none, as every code costs a text. */
  phoneCountries: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((code) => code.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().refine(isSupportedCountry, { error: ({ input }) => `"${input}" is no country code` }))),
  /** Minutes between two polls. */
  pollMinutes: number.pipe(z.number().refine(isPollInterval, 'must be a whole number from 1 to 60')).prefault(5),
  /** Into how many runs the feeds are cut, where one cannot read them all in its minute. */
  shards: number.pipe(z.number().refine(isShardCount, `must be a whole number from 1 to ${MOST_SHARDS}`)).prefault(1),
  /** Lets feeds be polled on private and loopback addresses: for tests, never with feeds you do not run. */
  allowPrivateFeeds: flag.prefault(false),
  /** Who is told when an alarm goes off; nobody if empty (the alarms are still there to look at). */
  operatorEmail: z
    .union([z.literal(''), z.email('must be one e-mail address')], 'must be one e-mail address')
    .default(''),
  /** The account's monthly SMS limit in US dollars (1 in a new account); an alarm goes off at four fifths of it. */
  smsMonthlySpendUsd: number.pipe(z.number().positive('must be above zero')).prefault(1),
  /** What one text may cost at most, in US dollars: above the usual price of any country, below that of a premium one. */
  smsMaxPriceUsd: number.pipe(z.number().positive('must be above zero')).prefault(0.5),
  /** Has SNS log the texts it could not deliver, where texts are sent: it sets the account's own setting. */
  smsLog: flag.prefault(true),
  /** Sends an invented round through feed, poll, table, stream, notifier and SNS every hour, and rings when it does not arrive. */
  canary: flag.prefault(true),
  /** A page in CloudWatch for the operator: the first three of an account cost nothing, each further one 3 USD a month. */
  dashboard: flag.prefault(true),
  /** Messages that SNS gave up on in a day, at which an alarm goes off: more where many subscribe. */
  undeliveredPerDay: number.pipe(z.number().int('must be a whole number').min(1, 'must be 1 or more')).prefault(3),
  /** `bedrock:MODEL`: a model or inference profile that decides what items tell; empty: the rules alone. */
  reader: z
    .string()
    .regex(/^(bedrock:[\w.:/-]+)?$/, 'must be bedrock:MODEL')
    .default(''),
  /** Requests a second that the page answers, on average: bounds what a month of hostile ones can cost. */
  siteRequestsPerSecond: number
    .pipe(z.number().min(0.1, 'must be 0.1 or more').max(1000, 'must be 1000 or less'))
    .prefault(0.4),
  /** Calls of the site's function at once, set aside for it and not exceeded; 0: as many as the account has free. */
  siteConcurrency: number.pipe(z.number().int('must be a whole number').min(0, 'must be 0 or more')).prefault(0),
  ...frontTable,
  /** Has X-Ray draw where the time of each call goes. */
  tracing: flag.prefault(false),
  /** The account's month in US dollars, at which AWS Budgets tells the operator; 0: it does not. */
  monthlyBudgetUsd: number.pipe(z.number().min(0, 'must be 0 or more')).prefault(0),
  /** A restored table to use instead of making one, of several dossiers as `ID=NAME`; empty: the stack makes its own. */
  tableName: commaList
    .pipe(z.array(z.string().regex(/^([a-z0-9-]+=)?[\w.-]{3,255}$/, "must be a table's name")))
    .prefault(''),
  /** Its `LatestStreamArn`; goes with `tableName`. */
  tableStreamArn: commaList
    .pipe(
      z.array(
        z
          .string()
          .regex(
            /^arn:[\w-]+:dynamodb:[\w-]+:\d{12}:table\/[\w.-]+\/stream\/\S+$/,
            "must be the ARN of a table's stream",
          ),
      ),
    )
    .prefault(''),
} satisfies Record<string, z.ZodType>;

const contextSchema = z.object(contextTable);

type Read = 'dossier' | 'dossiers' | 'stack' | 'tableName' | 'tableStreamArn' | keyof typeof frontTable;

export type DeployContext = Omit<z.infer<typeof contextSchema>, Read> & {
  /** How readers reach the site. */
  front: Front;
  /** Where the stack is deployed to; undefined: not known before it is. */
  region: string | undefined;
  /** In the operator's order; at least one. */
  dossiers: DeployedDossier[];
  /** What the stack is called after. */
  stackId: string;
};

/**
 * @param region where the stack is deployed to, where that is known: what cannot work there is refused
 * @throws {ContextError} naming every wrong key, or the wrong field of the dossier
 */
export function readContext(node: Node, region?: string): DeployContext {
  const given = node.getAllContext() as Record<string, unknown>;
  rejectUnknownKeys(given);
  const result = contextSchema.safeParse(given);
  if (!result.success) throw new ContextError(result.error.issues.map((issue) => describe(issue, given)).join('; '));
  rejectUnpaidCodes(result.data);
  rejectUnevenShards(result.data);
  const { dossier, dossiers, stack, tableName, tableStreamArn, ...others } = result.data;
  const { domain, certificate, hostedZone, cdn, waf, ...rest } = others;
  const front = readFront({ domain, certificate, hostedZone, cdn, waf }, region);
  if (region) rejectUnavailable({ ...rest, front }, region);
  const { phoneCountries, alertEmails, alertPhones, alertWebhooks, alertSlack } = rest;
  const followed = readDossiers({ dossier, dossiers, stack, tableName, tableStreamArn, phoneCountries }, given);
  rejectUnoffered({ alertEmails, alertPhones, alertWebhooks, alertSlack }, followed.dossiers);
  return { ...rest, front, region, ...followed };
}

/** A misspelt key would be ignored without a word; CDK's own keys have a colon, slash, `@` or hyphen in them. */
function rejectUnknownKeys(given: Record<string, unknown>): void {
  const unknown = Object.keys(given).filter((key) => /^[A-Za-z]+$/.test(key) && !(key in contextTable));
  if (unknown.length === 0) return;
  const known = Object.keys(contextTable).join(', ');
  throw new ContextError(`context has no key ${unknown.map((key) => `"${key}"`).join(', ')}; it knows ${known}`);
}

/** Sign-up that is open and for which no code can be paid would turn everybody away. */
function rejectUnpaidCodes({
  phoneCountries,
  smsMonthlySpendUsd,
  smsMaxPriceUsd,
}: z.infer<typeof contextSchema>): void {
  if (phoneCountries.length === 0 || codeLimits(smsMonthlySpendUsd, smsMaxPriceUsd)['owner-codes-month'] > 0) return;
  throw new ContextError(
    `context phoneCountries="${phoneCountries.join(',')}": codes may use half of smsMonthlySpendUsd=${smsMonthlySpendUsd}, too little at smsMaxPriceUsd=${smsMaxPriceUsd} a text: raise the one (to ten times the other) or lower the other`,
  );
}

/** Shards take turns by the minutes of the hour, which polls must divide. */
function rejectUnevenShards({ shards, pollMinutes }: z.infer<typeof contextSchema>): void {
  if (shards === 1 || 60 % pollMinutes === 0) return;
  throw new ContextError(
    `context pollMinutes=${pollMinutes}: with shards=${shards} it must be one of 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60`,
  );
}

function describe(issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  const key = String(issue.path[0]);
  return `context ${key}=${JSON.stringify(given[key])}: ${issue.message}`;
}

function isPollInterval(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 60;
}

function isShardCount(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= MOST_SHARDS;
}
