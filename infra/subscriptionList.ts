import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { type ChoiceTopic, isHeartbeat, TOPIC_NAMES } from '../shared/alerts/topicNames.ts';
import { describeNoChoice } from './isChoice.ts';

/** An address that the stack itself subscribes to the topic of a choice. */
export interface StackSubscription {
  address: string;
  /** `all-early`, in another language `all-early-fr`. */
  choice: ChoiceTopic;
}

const CHOICE_TOPICS: readonly string[] = TOPIC_NAMES.filter((name) => name !== 'verify' && !isHeartbeat(name));

const isAddress = {
  email: (text: string) => z.email().safeParse(text).success,
  // Only numbers in international form: without a country a number means nothing to SNS.
  phone: (text: string) => text.startsWith('+') && parsePhoneNumberFromString(text)?.isValid() === true,
};
const expected = {
  email: 'is not an e-mail address',
  phone: 'is not a phone number in international form (+33612345678)',
};

/** Schema of a comma separated list (or JSON array) of addresses, each with its own choice as `address=choice`. */
export function subscriptionList(kind: keyof typeof isAddress, defaultChoice: ChoiceTopic) {
  return z.union([z.string(), z.array(z.string())], 'must be a comma separated list').transform((value, context) => {
    const entries = (typeof value === 'string' ? value.split(',') : value).map((entry) => entry.trim()).filter(Boolean);
    const subscriptions = entries.map((entry) => parseEntry(entry, defaultChoice));
    const seen = new Set<string>();
    for (const { address, choice } of subscriptions) {
      const problem = isAddress[kind](address)
        ? CHOICE_TOPICS.includes(choice)
          ? seen.has(address) && `"${address}" is given twice`
          : describeNoChoice(choice)
        : `"${address}" ${expected[kind]}`;
      if (problem) context.addIssue({ code: 'custom', message: problem });
      seen.add(address);
    }
    return subscriptions;
  });
}

function parseEntry(entry: string, defaultChoice: ChoiceTopic): StackSubscription {
  const at = entry.lastIndexOf('=');
  if (at < 0) return { address: entry, choice: defaultChoice };
  return { address: entry.slice(0, at).trim(), choice: entry.slice(at + 1).trim() as ChoiceTopic };
}
