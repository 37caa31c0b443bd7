import { parseArgs } from 'node:util';
import { DEFAULT_DOSSIER } from '../../functions/dossierFile.ts';
import { readUrl } from '../terminal/readerOption.ts';
import { UsageError } from '../terminal/usageError.ts';
import { findListProblem, parseWebhook, type Webhook } from '../webhookList.ts';

export interface StartOptions {
  replay: boolean;
  exit: boolean;
  fresh: boolean;
  help: boolean;
  port: number;
  data: string;
  dossier: string;
  /** Minutes between two polls of live feeds. */
  pollMinutes: number;
  /** Lets feeds be polled on private and loopback addresses. */
  allowPrivate: boolean;
  /** Address of a reader, with the model to ask there. */
  reader?: string;
  readerModel?: string;
  webhooks: Webhook[];
}

export const HELP = `Parley on this machine: follows the talks and tells subscribers what happened.

  npm start                     poll the dossier's feeds every five minutes
  npm start -- --replay         play the recorded history of the talks, without the internet

  --replay         feeds, clock and subscribers of the recorded history, in DIR/replay
  --exit           with --replay: end afterwards; status 1 when an expected alert is missing or one is too many
  --port N         port of the page (8080; 0 takes any free one)
  --data DIR       folder that keeps everything over a restart (.parley)
  --fresh          delete what an earlier run left in DIR first
  --dossier FILE   the negotiation to follow (${DEFAULT_DOSSIER})
  --poll-minutes N minutes between polls, 1 to 60 (5)
  --allow-private  let feeds and web hooks be on private and loopback addresses, for those that you run yourself
  --webhook URL=CHOICE  post alerts to a program, as SNS does (all-twice); may be given ten times
  --reader URL     let a language model decide what items tell, at an address that speaks as OpenAI does
  --reader-model NAME  the model to ask there
  --help           this text

Environment: READER_KEY is the key that --reader's address may ask for; SMTP_URL (smtp://user:password@host) sends the mails for real as well, from MAIL_FROM;
SITE_URL is the address under which others reach the page.
`;

/** @throws {UsageError} in one line, for any flag or value that is not in the help. */
export function readArguments(args: string[]): StartOptions {
  const values = parse(args);
  if (values.exit && !values.replay) throw new UsageError('--exit needs --replay; live polling goes on until Ctrl-C');
  const {
    'poll-minutes': minutes,
    'allow-private': allowPrivate,
    'reader-model': readerModel,
    webhook,
    dossier: dossiers,
    ...rest
  } = values;
  if (rest.reader !== undefined) readUrl(rest.reader);
  if ((rest.reader === undefined) !== (readerModel === undefined))
    throw new UsageError('--reader URL and --reader-model NAME go together');
  const [dossier = '', ...more] = dossiers;
  if (more.length > 0)
    throw new UsageError('--dossier is given twice: a process follows one; give another its own --port and --data');
  const webhooks = readWebhooks(webhook, allowPrivate);
  return {
    ...rest,
    dossier,
    readerModel,
    allowPrivate,
    webhooks,
    port: readPort(values.port),
    pollMinutes: readMinutes(minutes),
  };
}

function readWebhooks(entries: readonly string[], allowPrivate: boolean): Webhook[] {
  const webhooks = entries.map((entry) => {
    const read = parseWebhook(entry, allowPrivate);
    if ('url' in read && read.dossierId === undefined) return read;
    if ('url' in read) throw new UsageError(`--webhook "${entry}" names a dossier, and a process follows one`);
    const hint = allowPrivate ? '' : '; --allow-private lets it be on this machine or in its network';
    throw new UsageError(`--webhook ${read.problem}${hint}`);
  });
  const problem = findListProblem(webhooks);
  if (problem) throw new UsageError(`--webhook: ${problem}`);
  return webhooks;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        replay: { type: 'boolean', default: false },
        exit: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        port: { type: 'string', default: '8080' },
        data: { type: 'string', default: '.parley' },
        dossier: { type: 'string', multiple: true, default: [DEFAULT_DOSSIER] },
        'poll-minutes': { type: 'string', default: '5' },
        'allow-private': { type: 'boolean', default: false },
        webhook: { type: 'string', multiple: true, default: [] },
        reader: { type: 'string' },
        'reader-model': { type: 'string' },
      },
    }).values;
  } catch (error) {
    // Node's own words name the flag, on their first line.
    const [line] = (error instanceof Error ? error.message : 'wrong arguments').split('\n');
    throw new UsageError(line ?? 'wrong arguments');
  }
}

function readPort(text: string): number {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port "${text}" is not a port: a number from 0 to 65535`);
  return port;
}

function readMinutes(text: string): number {
  const minutes = /^[0-9]{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (!(minutes >= 1 && minutes <= 60))
    throw new UsageError(`--poll-minutes "${text}" is not a whole number from 1 to 60`);
  return minutes;
}
