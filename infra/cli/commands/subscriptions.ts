import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SNSServiceException } from '@aws-sdk/client-sns';
import { z } from 'zod';
import { createSubscriptionListing } from '../../../functions/adapters/subscriptionListing.ts';
import { createSubscriptions } from '../../../functions/adapters/subscriptions.ts';
import {
  getConfirmed,
  getMissing,
  type Moved,
  subscribeAll,
  withTopics,
} from '../../../functions/subscribers/moveSubscriptions.ts';
import { type Wish, wishesIn } from '../../../shared/alerts/topicNames.ts';
import { LANGUAGES } from '../../../shared/language.ts';
import { CommandError } from '../../terminal/commandError.ts';
import { readText } from '../../terminal/readText.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { openTopics } from './openTopics.ts';

const OPTIONS = {
  topics: { type: 'string', multiple: true, default: [] as string[] },
  data: { type: 'string', default: '.parley' },
  apply: { type: 'boolean', default: false },
} as const;

/** In every language: a file may come from a stack that offers others. */
const WISHES = wishesIn(LANGUAGES);

const fileSchema = z.array(
  z.object({
    choice: z.enum(WISHES as [Wish, ...Wish[]]),
    address: z.object({ channel: z.enum(['email', 'phone']), value: z.string().min(3) }),
  }),
);

/** `parley subscriptions export FILE`, `parley subscriptions import FILE`: the addresses that only the topics hold. */
export async function subscriptions(args: string[]): Promise<string> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [action, file, ...more] = positionals;
  if ((action !== 'export' && action !== 'import') || file === undefined || more.length > 0)
    throw new UsageError('subscriptions takes export FILE or import FILE');
  const wanted = action === 'import' ? readFile(file) : [];
  const { client, topics } = openTopics(values.topics, values.data);
  const listing = createSubscriptionListing(client, topics);
  try {
    if (action === 'export') return writeFile(file, await getConfirmed(listing, WISHES));
    const { known, inEnglish } = withTopics(wanted, topics);
    const missing = await getMissing(listing, known);
    const plan = describe(known, missing, inEnglish, values.apply);
    if (!values.apply) return plan;
    const refused = await subscribeAll(createSubscriptions(client), missing, topics, (ms) => pause(ms));
    return [plan, ...[...refused].map(([reason, count]) => `SNS refused ${count}: ${reason}`)].join('\n');
  } catch (error) {
    if (error instanceof SNSServiceException) throw new CommandError(`SNS: ${error.name}; what was done stays done`);
    throw error;
  } finally {
    client.destroy();
  }
}

/** For its owner alone, and never over a file that is there: that one might be readable to others. */
function writeFile(file: string, all: readonly Moved[]): string {
  try {
    writeFileSync(file, `${JSON.stringify(all, null, 1)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new CommandError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
  return `${all.length} confirmed subscriptions are in ${file}, which only you can read. Delete it when it has served.`;
}

function readFile(file: string): Moved[] {
  const text = readText(file);
  try {
    return fileSchema.parse(JSON.parse(text));
  } catch {
    throw new CommandError(`${file} is not a file of parley subscriptions export`);
  }
}

function describe(wanted: readonly Moved[], missing: readonly Moved[], inEnglish: number, applied: boolean): string {
  const mails = missing.filter(({ address }) => address.channel === 'email').length;
  const will = applied ? '' : 'would be ';
  return [
    `${wanted.length} in the file, ${wanted.length - missing.length} of them on their topics or asked already`,
    ...(inEnglish > 0 ? [`${inEnglish} of a language that is not offered here: in English`] : []),
    `E-mail: ${mails} ${will}asked, each by a confirmation mail, and told nothing before its owner follows it`,
    `SMS: ${missing.length - mails} ${will}subscribed at once, without a message`,
    ...(applied ? [] : ['Nothing is changed yet: say --apply']),
  ].join('\n');
}
