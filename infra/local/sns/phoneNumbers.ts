import { DAY_MS } from '../../../shared/units.ts';
import type { Action, SnsContext } from './context.ts';
import { invalidParameter } from './snsError.ts';

const DAYS_BETWEEN_OPT_INS = 30;

/** What the carrier does when somebody answers STOP: for all topics at once, and the subscriptions stay. */
export function stopByReply(number: string, { state }: SnsContext): void {
  state.put({ phone: { number, optedOut: true, optedInAt: state.phones.get(number)?.optedInAt ?? null } });
}

export const checkIfPhoneNumberIsOptedOut: Action = (call, { state }) => ({
  isOptedOut: String(state.phones.get(call.require('phoneNumber'))?.optedOut ?? false),
});

export const listPhoneNumbersOptedOut: Action = (call, { state }) => {
  const after = call.get('nextToken') ?? '';
  const numbers = [...state.phones.values()]
    .filter((phone) => phone.optedOut && phone.number > after)
    .map((phone) => phone.number)
    .sort();
  const page = numbers.slice(0, 100);
  return { phoneNumbers: page, nextToken: numbers.length > page.length ? page.at(-1) : undefined };
};

/** A number can be opted in again once in 30 days. */
export const optInPhoneNumber: Action = (call, { state, now }) => {
  const number = call.require('phoneNumber');
  const phone = state.phones.get(number);
  if (!phone?.optedOut) return {};
  const last = phone.optedInAt === null ? null : Date.parse(phone.optedInAt);
  if (last !== null && now().getTime() - last < DAYS_BETWEEN_OPT_INS * DAY_MS)
    throw invalidParameter('phoneNumber', `it was opted in less than ${DAYS_BETWEEN_OPT_INS} days ago`);
  state.put({ phone: { number, optedOut: false, optedInAt: now().toISOString() } });
  return {};
};

export const setSmsAttributes: Action = (call, { state }) => {
  state.put({ smsAttributes: Object.fromEntries(call.map('attributes')) });
  return {};
};

export const getSmsAttributes: Action = (_call, { state }) => ({
  attributes: new Map(Object.entries(state.smsAttributes)),
});
