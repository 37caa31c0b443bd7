/** `npm start`: Parley on this machine, live or as a replay of the recorded history. */
import { readDossierFile } from '../../functions/dossierFile.ts';
import { DossierError } from '../../shared/dossier/dossierError.ts';
import { UsageError } from '../terminal/usageError.ts';
import { HELP, readArguments } from './readArguments.ts';

async function main(args: string[], signal: AbortSignal): Promise<number> {
  const options = readArguments(args);
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  readDossierFile(options.dossier);
  // Loaded only now, so that a wrong flag or dossier is answered at once.
  const [{ live, replay }, { isPlainError }] = await Promise.all([import('./run.ts'), import('./plainErrors.ts')]);
  try {
    return await (options.replay ? replay(options, signal) : live(options, signal));
  } catch (error) {
    if (!isPlainError(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** The first Ctrl-C ends what is under way in good order, the second at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}

const signal = stopSignal();
try {
  process.exitCode = await main(process.argv.slice(2), signal);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof DossierError)) throw error;
  const isUsage = error instanceof UsageError;
  process.stderr.write(`${error.message}${isUsage ? ' (--help lists what there is)' : ''}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
// Connections to feeds that hang must not keep the process of somebody who wants to leave.
if (signal.aborted) process.exit();
