/**
 * How often a thing may be asked for, a calendar day or month in UTC. Three layers, counted from the narrowest on:
 * who asks (client and network), whom it reaches (number, mailbox, domain), and over all, which bounds cost.
 *
 * None may become a way to lock others out:
 * - One attacker has one network (an IPv4 /24, an IPv6 /48; rarely more). No network may use more than a tenth of a
 *   limit over all for mails and about a fifth for codes, so that closing sign-up for everybody takes many networks at
 *   once. What is closed then is a day's new sign-ups by that channel: alerts never, nor the ways to stop that are in
 *   the messages themselves (the links in each mail, `STOP` to a text).
 * - What an owner needs to stop has limits of its own, which asking for a subscription does not touch. A stranger who
 *   asks for somebody's stop codes has them texted to the owner: the last of them works for a day, as long as the limit
 *   stands, so that the owner can stop at any time. A mail that proves an address works for two days.
 * - A domain's limit would let 25 requests shut out a provider with a million mailboxes: `mailboxOf` names no domain for
 *   providers. They are bounded by mailbox, client, network and over all. Of another domain one network alone cannot
 *   use up the limit.
 * - Who has reached a limit uses up nobody else's: the asker is counted first.
 */
export const LIMITS = {
  /** Sign-up codes: asked for from one network … */
  'codes-network': 20,
  /** … from one client address … */
  'codes-client': 10,
  /** … sent to one number … */
  'codes-number': 3,
  /** … and in all. Where texts cost money `codeLimits` says how many: these are for one machine. */
  'codes-day': 100,
  'codes-month': 1_000,
  /** Codes to numbers that are subscribed, to stop or to see what is kept: they have a budget of their own. */
  'owner-codes-network': 40,
  'owner-codes-client': 10,
  'stop-codes-number': 3,
  'show-codes-number': 3,
  'owner-codes-day': 100,
  'owner-codes-month': 1_000,
  /** Requests that have SNS write to somebody who may not be subscribed: each brings one mail at the most. */
  'mails-network': 20,
  'mails-client': 15,
  /** A mailbox with all its tags and spellings. */
  'mails-mailbox': 3,
  /** All mailboxes of a domain, which may all be one person's; more than one network may ask for. */
  'mails-domain': 25,
  'mails-day': 600,
  /** The same for the mails by which the owner of an address proves it, to stop or to see what is kept. */
  'proofs-network': 10,
  'proofs-client': 5,
  'proofs-mailbox': 2,
  'proofs-domain': 25,
  'proofs-day': 200,
  /** Codes and links tried. */
  'tries-network': 100,
  'tries-client': 60,
  /** From one network on the codes of one number: a stranger cannot spend the owner's tries. */
  'tries-number': 10,
} as const satisfies Record<string, number>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Record<LimitName, number>;

export type LimitDecision = { allowed: true } | { allowed: false; reason: LimitName };

/** `count` is the number of uses in the window, this one included. */
export function decideLimit(name: LimitName, count: number, limits: Limits = LIMITS): LimitDecision {
  return count <= limits[name] ? { allowed: true } : { allowed: false, reason: name };
}

/** For how many days from the beginning of its own a day's count is kept; a month's, which is of nobody, for 33. */
export const COUNTED_DAYS = 2;

/** The window of an instant, and the epoch second after which its counter is of no more use. */
export function limitWindow(name: LimitName, now: Date): { window: string; expires: number } {
  const isMonth = name.endsWith('-month');
  const window = now.toISOString().slice(0, isMonth ? 7 : 10);
  const begin = Date.parse(isMonth ? `${window}-01` : window) / 1000;
  return { window, expires: begin + (isMonth ? 33 : COUNTED_DAYS) * 86_400 };
}
