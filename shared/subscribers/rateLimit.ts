/** How often a thing may be asked for, a calendar day in UTC. */
export const LIMITS = {
  /** Codes sent to one number. */
  'codes-number': 3,
  /** Codes asked for from one client address. */
  'codes-client': 10,
  /** Requests that have SNS write to one address: each brings one mail, two with the heartbeat. */
  'mails-address': 3,
  /** The same from one client address: a newsroom behind one address may join in a day. */
  'mails-client': 50,
  /** Codes, links and stop keys tried from one client address. */
  'tries-client': 60,
} as const satisfies Record<string, number>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Record<LimitName, number>;

export type LimitDecision = { allowed: true } | { allowed: false; reason: LimitName };

/** `count` is the number of uses in the window, this one included. */
export function decideLimit(name: LimitName, count: number, limits: Limits = LIMITS): LimitDecision {
  return count <= limits[name] ? { allowed: true } : { allowed: false, reason: name };
}

/** The window of an instant, and the epoch second after which its counter is of no more use. */
export function limitWindow(now: Date): { window: string; expires: number } {
  const window = now.toISOString().slice(0, 10);
  return { window, expires: Math.floor(Date.parse(`${window}T00:00:00Z`) / 1000) + 2 * 86_400 };
}
