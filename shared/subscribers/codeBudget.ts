/**
 * How many one-time codes the month's SMS limit pays for. SNS spends one limit on codes and alerts alike, and drops
 * every text once it is spent, so codes may use half of it, whoever asks for how many:
 *
 *     sign-up codes a month = floor(0.4 × monthly limit / price of a text)
 *     codes to subscribers  = floor(0.1 × monthly limit / price of a text)
 *
 * The price is the most that a text may cost: SNS sends none that costs more, and a code is one segment. So codes cost
 * at most half of the limit, and alerts have the other half. A day has a tenth of a month's codes, at least one: when
 * strangers use them up, the alarm leaves the operator nine days.
 */
import type { LimitName, Limits } from './rateLimit.ts';

const SIGN_UP_SHARE = 0.4;
const OWNER_SHARE = 0.1;
const DAYS_OF_FLOOD = 10;

type CodeLimit = Extract<LimitName, `${string}codes-${'day' | 'month' | 'client' | 'network'}`>;

/** Both in US dollars: the account's limit for SMS in a month, and what one text may cost at most. */
export function codeLimits(monthlySpendUsd: number, maxPriceUsd: number): Pick<Limits, CodeLimit> {
  const signUp = sharedOut((SIGN_UP_SHARE * monthlySpendUsd) / maxPriceUsd);
  const owner = sharedOut((OWNER_SHARE * monthlySpendUsd) / maxPriceUsd);
  return {
    'codes-month': signUp.month,
    'codes-day': signUp.day,
    'codes-network': between(1, signUp.day / 5, 20),
    'codes-client': between(1, signUp.day / 10, 10),
    'owner-codes-month': owner.month,
    'owner-codes-day': owner.day,
    'owner-codes-network': between(3, owner.day / 5, 40),
    'owner-codes-client': between(3, owner.day / 5, 10),
  };
}

function sharedOut(codes: number): { month: number; day: number } {
  // A quotient such as 0.1 × 3 / 0.3 falls short of the whole number it stands for by the last bit.
  const month = Math.floor(codes + 1e-9);
  return { month, day: Math.ceil(month / DAYS_OF_FLOOD) };
}

function between(least: number, wanted: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(wanted)));
}
