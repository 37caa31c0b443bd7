import * as z from 'zod';
import { type Choice, type Interest, STAGES, type Stage, TOPICS_OF_INTEREST } from '../alerts/alert.ts';
import { type ChoiceTopic, choiceIn } from '../alerts/topicNames.ts';
import { LANGUAGE_NAMES, type Language } from '../language.ts';
import { type Countries, parsePhone } from './parsePhone.ts';
import type { Address, Channel } from './subscriber.ts';

/** One wrong field and one line about it. */
export interface FieldError {
  field:
    | 'email'
    | 'phone'
    | 'interest'
    | 'stage'
    | 'language'
    | 'heartbeat'
    | 'code'
    | 'for'
    | 'link'
    | 'grant'
    | 'body';
  message: string;
}

export interface SubscribeRequest {
  address: Address;
  /** In its language: the topic that carries it. */
  choice: ChoiceTopic;
  /** Also the weekly sign of life. */
  heartbeat: boolean;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] };

/** A phone is for what is sure, a mailbox can take a first report. */
const DEFAULT_STAGE: Record<Channel, Stage> = { email: 'early', phone: 'confirmed' };

/** A form sends an empty string for what was left empty. */
const filled = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const field = <T extends z.ZodType>(schema: T) => z.preprocess(filled, schema);

const EMAIL_MESSAGE = 'Enter an address like name@example.org.';
/** RFC 5321 allows 254 characters in all. */
const email = z.string(EMAIL_MESSAGE).trim().toLowerCase().max(254, EMAIL_MESSAGE).pipe(z.email(EMAIL_MESSAGE));

/** Exactly one address; which one is wrong or missing is said at its field. */
function addressSchema(countries: Countries) {
  const phone = z.string('Enter the number as text.').transform((text, context) => {
    const parsed = parsePhone(text, countries);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.message });
    return z.NEVER;
  });
  return { email: field(email.optional()), phone: field(phone.optional()) };
}

const interest = z.enum([...TOPICS_OF_INTEREST, 'both'], 'Choose rounds, outcomes or all.').default('all');
const stage = z.enum(STAGES, 'Choose early, twice or confirmed.').optional();

/** A form sends `on` for a box that is ticked and nothing for one that is not. */
const heartbeat = z
  .union([z.boolean(), z.enum(['on', 'true', 'false'])], 'Say true or false.')
  .transform((value) => value === true || value === 'on' || value === 'true')
  .default(false);

/** Only what is offered; whoever says nothing is told in the language offered first. */
function languageSchema(offered: readonly Language[]) {
  const named = offered.map((language) => `${language} (${LANGUAGE_NAMES[language]})`).join(', ');
  return z.enum(offered, `Choose a language: ${named}.`).default(offered[0] ?? 'en');
}

/** The name of a choice: a subscriber has exactly one. */
function choiceOf(interest: Interest, stage: Stage): Choice {
  return `${interest}-${stage}`;
}

/**
 * Reads what a form or a JSON body asks for: `email` or `phone`, `interest` (default all), `stage` (default by
 * channel), `language` (default the first that is offered), `heartbeat` (default no).
 */
export function parseSubscribe(
  body: unknown,
  countries: Countries,
  languages: readonly Language[] = ['en'],
): Parsed<SubscribeRequest> {
  const schema = z.object({
    ...addressSchema(countries),
    interest: field(interest),
    stage: field(stage),
    language: field(languageSchema(languages)),
    heartbeat: field(heartbeat),
  });
  const result = schema.safeParse(body);
  const address = parseAddress(body, countries);
  if (!result.success || !address.ok) return { ok: false, errors: allErrors(result.error, address) };
  const { interest: chosen, stage: wanted, language, heartbeat: weekly } = result.data;
  const choice = choiceOf(chosen === 'both' ? 'all' : chosen, wanted ?? DEFAULT_STAGE[address.value.channel]);
  return { ok: true, value: { address: address.value, choice: choiceIn(choice, language), heartbeat: weekly } };
}

/** Reads which address is meant: to prove whose it is. */
export function parseAddress(body: unknown, countries: Countries): Parsed<Address> {
  const result = z.object(addressSchema(countries)).safeParse(body);
  if (!result.success) return { ok: false, errors: fieldErrors(result.error) };
  const { email, phone } = result.data;
  if (email && phone) return refuse('phone', 'Give an e-mail address or a phone number, not both.');
  if (email) return { ok: true, value: { channel: 'email', value: email } };
  if (phone) return { ok: true, value: { channel: 'phone', value: phone } };
  return refuse('email', 'Give an e-mail address or a phone number.');
}

/** Reads a number alone: to enter its code. */
export function parsePhoneAddress(text: string): Parsed<Address> {
  const parsed = parsePhone(text, 'any');
  return parsed.ok ? { ok: true, value: { channel: 'phone', value: parsed.value } } : refuse('phone', parsed.message);
}

export function refuse(field: FieldError['field'], message: string): { ok: false; errors: FieldError[] } {
  return { ok: false, errors: [{ field, message }] };
}

function allErrors(error: z.ZodError | undefined, address: Parsed<Address>): FieldError[] {
  const errors = [...(error ? fieldErrors(error) : []), ...(address.ok ? [] : address.errors)];
  return errors.filter((entry, index) => errors.findIndex((other) => other.field === entry.field) === index);
}

/** The first line of each wrong field; a body that is no object is one of its own. */
function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.map((issue) => ({
    field: (issue.path[0] as FieldError['field'] | undefined) ?? 'body',
    message: issue.path.length > 0 ? issue.message : 'Send a form or a JSON object.',
  }));
}
