import * as z from 'zod';
import { topicArnsSchema } from '../shared/alerts/topicArns.ts';

/**
 * What the functions are told by whoever runs them. `infra/` sets these names on every function and `infra/local/` sets
 * them on one machine; nothing else in the code reads the environment.
 */
export const ENVIRONMENT_KEYS = {
  table: 'TABLE_NAME',
  /** JSON object, topic name (`rounds-early` … `heartbeat`) → ARN; of several languages packed: see `topicArns.ts`. */
  topics: 'TOPIC_ARNS',
  /** ARN of the topic that alarms go to, for test messages; unset: there is none. */
  operatorTopic: 'OPERATOR_TOPIC_ARN',
  /** Path of the dossier's JSON file; relative to the function's own folder in AWS. */
  dossier: 'DOSSIER_FILE',
  /** JSON list of several dossiers with their tables and topics, instead of the three above: see `servedDossiers.ts`. */
  dossiers: 'DOSSIERS',
  /** The table that counts who asks for codes and mails; unset: the dossier's own. */
  limitsTable: 'LIMITS_TABLE',
  /** JSON of the table and topic of the canary, for the functions that it goes through; unset: there is none. */
  canary: 'CANARY',
  /** Hours after which what is put into the table expires; unset: never, but for what says so itself. */
  keepHours: 'KEEP_HOURS',
  /** Address of the site without a slash at its end, for links in messages. */
  site: 'SITE_URL',
  /** `true` lets feeds be polled on private and loopback addresses. */
  allowPrivateFeeds: 'ALLOW_PRIVATE_FEEDS',
  /** Secret key of the hashes under which the site keeps addresses and codes. */
  hashKey: 'HASH_KEY',
  /** Secret by which the CDN in front of the site proves itself; unset: there is none. */
  frontKey: 'FRONT_KEY',
  /** ISO 3166 codes, comma separated, of the countries whose numbers may sign up; unset: none. */
  phoneCountries: 'PHONE_COUNTRIES',
  /** US dollars that one text may cost at most; unset: whatever it costs. */
  smsMaxPrice: 'SMS_MAX_PRICE_USD',
  /** Model or inference profile of Bedrock that the poll asks; unset: the rules decide. */
  readerModel: 'READER_MODEL',
  /** US dollars that texts may cost in a month, alerts and codes together; unset: they cost nothing. */
  smsMonthlySpend: 'SMS_MONTHLY_SPEND_USD',
} as const;

/** A variable that holds JSON. */
export const jsonText = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
});

const countries = z
  .string()
  .transform((text) => text.split(',').map((code) => code.trim().toUpperCase()))
  .pipe(z.array(z.string().regex(/^[A-Z]{2}$/, 'holds something that is no country code')));

const environmentSchema = z.object({
  TABLE_NAME: z.string().min(1),
  TOPIC_ARNS: jsonText.pipe(topicArnsSchema).optional(),
  OPERATOR_TOPIC_ARN: z.string().startsWith('arn:').optional(),
  DOSSIER_FILE: z.string().min(1),
  LIMITS_TABLE: z.string().min(1).optional(),
  KEEP_HOURS: z.coerce.number().positive().optional(),
  SITE_URL: z
    .url()
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  ALLOW_PRIVATE_FEEDS: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
  HASH_KEY: z.string().min(16).optional(),
  FRONT_KEY: z.string().min(16).optional(),
  PHONE_COUNTRIES: countries.default([]),
  SMS_MAX_PRICE_USD: z.coerce.number().positive().optional(),
  READER_MODEL: z.string().min(1).optional(),
  SMS_MONTHLY_SPEND_USD: z.coerce.number().positive().optional(),
});

export type Environment = z.infer<typeof environmentSchema>;

export type Variables = Record<string, string | undefined>;

/** An environment the functions cannot run in: `message` names the variables. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * A variable that not every function needs, for one that does.
 * @throws {EnvironmentError} naming it when it is not set.
 */
export function requireVariable<Name extends keyof Environment>(
  environment: Environment,
  name: Name,
): NonNullable<Environment[Name]> {
  const value = environment[name];
  if (value === undefined) throw new EnvironmentError(`${name}: is not set`);
  return value as NonNullable<Environment[Name]>;
}

/** @throws {EnvironmentError} naming every wrong or missing variable. */
export function readEnvironment(variables: Variables): Environment {
  // Read once: zod would compile a reader for the next time.
  const result = environmentSchema.safeParse(variables, { jitless: true });
  if (result.success) return result.data;
  throw new EnvironmentError(
    result.error.issues.map((issue) => `${issue.path.join('.') || 'environment'}: ${issue.message}`).join('; '),
  );
}
