/** `npm start`: Parley on this machine, live or as a replay of the recorded history. */
import { fileURLToPath } from 'node:url';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { EnvironmentError } from '../../functions/environment.ts';
import { DossierError } from '../../shared/dossier/dossier.ts';
import { UsageError } from './commands/usageError.ts';
import { DatabaseError } from './database.ts';
import { DataFolderError } from './dataFolder.ts';
import { type Home, type HomeOptions, startHome } from './home.ts';
import { PortInUse } from './httpServer.ts';
import { HELP, readArguments, type StartOptions } from './readArguments.ts';
import { ArchiveError } from './replay/archive.ts';
import { createProgressBar } from './replay/progressBar.ts';
import { type Replay, runReplay } from './replay/runReplay.ts';
import type { Verdict } from './replay/verdict.ts';
import { runLive } from './runLive.ts';
import { MailSettingsError } from './sendMail.ts';

const ARCHIVE_FOLDER = fileURLToPath(new URL('./replay/archive', import.meta.url));
/** What a person can mend: told in one line. Anything else is a bug and shows where. */
const PLAIN_ERRORS = [
  DossierError,
  EnvironmentError,
  DataFolderError,
  DatabaseError,
  PortInUse,
  MailSettingsError,
  ArchiveError,
];

const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(args: string[], signal: AbortSignal): Promise<number> {
  const options = readArguments(args);
  if (options.help) {
    print(HELP.trimEnd());
    return 0;
  }
  return options.replay ? replay(options, signal) : live(options, signal);
}

async function live(options: StartOptions, signal: AbortSignal): Promise<number> {
  const dossier = readDossierFile(options.dossier);
  const home = await startHome(homeOptions(options, 'live'));
  try {
    print(`Parley follows ${dossier.title}: ${dossier.feeds.length} feeds, every five minutes.`);
    printAddresses(home);
    await runLive(home, print, signal);
  } finally {
    await home.stop();
  }
  return 0;
}

async function replay(options: StartOptions, signal: AbortSignal): Promise<number> {
  const progress = createProgressBar(process.stdout);
  const home = homeOptions(options, 'replay');
  const played = await runReplay({ archiveFolder: ARCHIVE_FOLDER, home, progress, signal });
  try {
    if (signal.aborted) return 130;
    printVerdict(played);
    const status = isAsExpected(played.verdict) ? 0 : 1;
    if (options.exit) return status;
    printAddresses(played.home);
    await runLive(played.home, () => {}, signal);
    return status;
  } finally {
    await played.stop();
  }
}

function homeOptions({ data, fresh, dossier, port }: StartOptions, part: 'live' | 'replay'): HomeOptions {
  const { SITE_URL, SMTP_URL, MAIL_FROM } = process.env;
  return {
    data: { root: data, part, fresh },
    dossierFile: dossier,
    port,
    siteUrl: SITE_URL?.replace(/\/$/, ''),
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
  };
}

function printAddresses({ url }: Home): void {
  print('');
  print(`  page   ${url}/`);
  print(`  inbox  ${url}/inbox`);
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

/** The first Ctrl-C ends what is under way in good order, the second at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  return controller.signal;
}

try {
  process.exitCode = await main(process.argv.slice(2), stopSignal());
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message} (--help lists what there is)\n`);
    process.exitCode = 2;
  } else if (PLAIN_ERRORS.some((type) => error instanceof type)) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  } else throw error;
}
