import { fileURLToPath } from 'node:url';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { awaitWebhooks } from '../local/awaitWebhooks.ts';
import { type Home, type HomeOptions, startHome } from '../local/home.ts';
import { runLive } from '../local/runLive.ts';
import { watchTests } from '../local/watchTests.ts';
import { type Replay, runReplay } from '../replay/runReplay.ts';
import type { Verdict } from '../replay/verdict.ts';
import { createProgressBar } from '../terminal/progressBar.ts';
import { connectReader, READER_KEY } from '../terminal/readerOption.ts';
import type { StartOptions } from './readArguments.ts';

const ARCHIVE_FOLDER = fileURLToPath(new URL('../replay/archive', import.meta.url));

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Polls the dossier's feeds until the signal; returns the exit status. */
export async function live(options: StartOptions, signal: AbortSignal): Promise<number> {
  const dossier = readDossierFile(options.dossier);
  const reader = options.reader
    ? await connectReader(options.reader, options.readerModel, process.env[READER_KEY])
    : undefined;
  const home = await startHome({ ...homeOptions(options, 'live'), allowPrivateFeeds: options.allowPrivate, reader });
  try {
    const every = options.pollMinutes === 1 ? 'every minute' : `every ${options.pollMinutes} minutes`;
    print(`Parley follows ${dossier.title}: ${dossier.feeds.length} feeds, ${every}.`);
    printAddresses(home);
    await awaitWebhooks(home, print);
    await Promise.all([runLive(home, print, signal, options.pollMinutes), watchTests(home, print, signal)]);
  } finally {
    await home.stop();
  }
  return 0;
}

/** Plays the recorded history; returns the exit status, 0 when all was told as it should be. */
export async function replay(options: StartOptions, signal: AbortSignal): Promise<number> {
  const progress = createProgressBar(process.stdout);
  const home = homeOptions(options, 'replay');
  const played = await runReplay({ archiveFolder: ARCHIVE_FOLDER, home, progress, signal });
  try {
    if (signal.aborted) return 130;
    printVerdict(played);
    const status = isAsExpected(played.verdict) ? 0 : 1;
    if (options.exit) return status;
    printAddresses(played.home);
    await runLive(played.home, () => {}, signal, options.pollMinutes);
    return status;
  } finally {
    await played.stop();
  }
}

function homeOptions(
  { data, fresh, dossier, port, webhooks, allowPrivate }: StartOptions,
  part: 'live' | 'replay',
): HomeOptions {
  const { SITE_URL, SMTP_URL, MAIL_FROM, OPERATOR_EMAIL } = process.env;
  return {
    data: { root: data, part, fresh },
    dossierFile: dossier,
    port,
    webhooks,
    allowPrivateWebhooks: allowPrivate,
    siteUrl: SITE_URL?.replace(/\/$/, ''),
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    operatorEmail: OPERATOR_EMAIL,
  };
}

function printAddresses({ localUrl }: Home): void {
  print('');
  print(`  page   ${localUrl}/`);
  print(`  inbox  ${localUrl}/inbox`);
  print('');
  print('Open the page in a browser. Ctrl-C stops.');
}

function printVerdict({ told, verdict }: Replay): void {
  for (const line of verdict.missing) print(`missing: ${line}`);
  for (const line of verdict.surplus) print(`one too many: ${line}`);
  if (!isAsExpected(verdict)) print('The replay did not go as expected.');
  else if (told === 0) print('Nothing new: everything was told before.');
  else print(`${told} alerts told, exactly those expected.`);
}

function isAsExpected(verdict: Verdict): boolean {
  return verdict.missing.length + verdict.surplus.length === 0;
}
