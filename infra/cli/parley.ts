/** The command line: one more shell over the same code. */
import { DossierError } from '../../shared/dossier/dossierError.ts';
import { CommandError } from '../terminal/commandError.ts';
import { UsageError } from '../terminal/usageError.ts';
import type { Command, CommandOutput } from './commands/context.ts';

const HELP = `parley COMMAND [flags]

  explain "HEADLINE"   what Parley decides about a headline, with every reason
      --summary TEXT     the item's text below the headline
      --published ISO    when it was published (default: now); that moment also stands for "now"
      --source HOST      the outlet, as in reuters.com
      --lang CODE        language of its feed (default: from its words)
      --file FILE        each headline of a file instead: a line each, or a JSON object a line
      --url FEED         each item of a feed as it is now: an address, or an id of the dossier's
      --reader URL, --reader-model NAME
                         ask a language model, too, as a poll with a reader does
      --json             for programs
  events               the timeline, newest first; --json for programs
  feeds                every feed and its health, trouble first; --json for programs
  feeds check URL|ID   asks a feed now and explains what comes: answer, problems, items, detection, next poll
      --all              every feed of the dossier, one line each; status 1 when any failed
  feeds add URL        finds the feed at an address or behind a page, proves it, and adds it to --dossier
      --id ID            its id (default: from its host)
      --family ID        its publisher family (default: the one that lists its host)
      --lang CODE        its language (default: from what it says and its headlines)
  feeds import FILE    adds the feeds of an OPML file that are new to --dossier; asks none of them
      --lang CODE        the language of those that name none
  feeds export         the dossier's feeds as OPML: parley feeds export > feeds.opml
  dossier check FILE   every error and warning in a dossier, at once; status 1 on an error; --json for programs
  dossier format FILE  spellings side by side, people and feeds as rows
  dossier suggest FILE ITEMS
                       names near a party, in a file of items, that no spelling of the dossier covers
  redrive              sends alerts again that were refused or got stuck; topics that were told stay told
  restore              shows what makes a restored or copied table safe to switch on: nothing of it is told again
      --apply            does it
  test-alert           sends a message marked TEST to the operator alone, the way alerts go, and says what to check
      --to NUMBER        to your own subscription by SMS instead, which --topics has to hold
  subscriptions export FILE
                       writes the confirmed subscriptions, addresses and all, to a new file that only you can read
  subscriptions import FILE
                       shows whom it would subscribe, and how many mails that sends; --apply does it
      --topics JSON      the stack's output TopicArns (and TopicArnsFr …, each with --topics); else those of the Parley that runs on --data

  --dossier FILE       the negotiation; add and import write it, and have no default
  --allow-private      explain, feeds check, add, import: private and loopback addresses too
  --data DIR           events, feeds, redrive, restore, test-alert: the folder of npm start (.parley); --replay: the replay's part of it
  --table NAME         events, feeds, redrive, restore, test-alert: a table in AWS instead, with the credentials of the shell
`;

/** Loaded when called, so that none waits for the others' libraries. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  explain: async () => (await import('./commands/explain.ts')).explain,
  events: async () => (await import('./commands/events.ts')).events,
  feeds: async () => (await import('./commands/feeds.ts')).feeds,
  dossier: async () => (await import('./commands/dossier.ts')).dossier,
  redrive: async () => (await import('./commands/redrive.ts')).redrive,
  'test-alert': async () => (await import('./commands/testAlert.ts')).testAlert,
  subscriptions: async () => (await import('./commands/subscriptions.ts')).subscriptions,
  restore: async () => (await import('./commands/restore.ts')).restore,
};

async function main([name, ...args]: string[]): Promise<CommandOutput> {
  if (name === undefined || name === '--help' || name === 'help' || args.includes('--help')) return HELP.trimEnd();
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`there is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}`);
  const command = await load();
  const columns = process.stdout.isTTY ? process.stdout.columns : null;
  return command(args, { now: new Date(), columns, terminal: process.stderr });
}

/** What the user can mend, in one line with its exit status; null: a bug, which may show where. */
async function toPlain(error: unknown): Promise<{ message: string; status: number } | null> {
  if (!(error instanceof Error)) return null;
  const { message } = error;
  if (error instanceof UsageError) return { message, status: 2 };
  if (error instanceof CommandError || error instanceof DossierError) return { message, status: 1 };
  // Node's own words name the flag, in their first sentence.
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return { message: message.split(/\. |\n/)[0] ?? message, status: 2 };
  const { isPlainError } = await import('./plainErrors.ts');
  return isPlainError(error) ? { message, status: 1 } : null;
}

// `parley events | head -1` ends the reader early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
try {
  const output = await main(process.argv.slice(2));
  const { text, status } = typeof output === 'string' ? { text: output, status: 0 } : output;
  process.exitCode = status;
  process.stdout.write(`${text}\n`);
} catch (error) {
  const plain = await toPlain(error);
  if (plain === null) throw error;
  process.exitCode = plain.status;
  process.stderr.write(`parley: ${plain.message}\n`);
}
