import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { type ChoiceTopic, isHeartbeat, TOPIC_NAMES } from '../shared/alerts/topicNames.ts';
import { type Addressee, commaList, meetsIn, splitChoice } from './addressee.ts';
import { describeNoChoice } from './isChoice.ts';

/** An address that the stack itself subscribes to the topic of a choice. */
export interface StackSubscription extends Addressee {
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

/** Schema of a list of addresses, each with its own choice as `address=choice` or `address=dossier/choice`. */
export function subscriptionList(kind: keyof typeof isAddress, defaultChoice: ChoiceTopic) {
  return commaList.transform((entries, context) => {
    const subscriptions = entries.map((entry) => parseEntry(entry, defaultChoice));
    for (const [index, entry] of subscriptions.entries()) {
      const { address, choice } = entry;
      const isDouble = subscriptions
        .slice(0, index)
        .some((other) => other.address === address && meetsIn(other, entry));
      const problem = isAddress[kind](address)
        ? CHOICE_TOPICS.includes(choice)
          ? isDouble && `"${address}" is given twice`
          : describeNoChoice(choice)
        : `"${address}" ${expected[kind]}`;
      if (problem) context.addIssue({ code: 'custom', message: problem });
    }
    return subscriptions;
  });
}

function parseEntry(entry: string, defaultChoice: ChoiceTopic): StackSubscription {
  const at = entry.lastIndexOf('=');
  if (at < 0) return { address: entry, choice: defaultChoice };
  const { dossierId, choice } = splitChoice(entry.slice(at + 1));
  return { address: entry.slice(0, at).trim(), choice: choice as ChoiceTopic, ...(dossierId && { dossierId }) };
}
