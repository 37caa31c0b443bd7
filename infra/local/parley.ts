/** The command line: one more shell over the same code. */
import { DossierError } from '../../shared/dossier/dossier.ts';
import { events } from './commands/events.ts';
import { explain } from './commands/explain.ts';
import { feeds } from './commands/feeds.ts';
import { UsageError } from './commands/usageError.ts';
import { DatabaseError } from './database.ts';

const HELP = `parley COMMAND [flags]

  explain "HEADLINE"   what Parley decides about a headline, with every reason
      --summary TEXT     the item's text below the headline
      --published ISO    when it was published (default: now); that moment also stands for "now"
      --source HOST      the outlet, as in reuters.com
      --lang CODE        language of its feed (en)
      --json             for programs
  events               the timeline; --json for programs
  feeds                every feed and its health; --json for programs

  --dossier FILE       the negotiation
  --data DIR           events, feeds: the folder of npm start (.parley); --replay: the replay's part of it
  --table NAME         events, feeds: a table in AWS instead, with the credentials of the shell
`;

type Command = (args: string[], now: Date) => string | Promise<string>;

const COMMANDS: Readonly<Record<string, Command>> = { explain, events, feeds };

async function main([name, ...args]: string[], now: Date): Promise<string> {
  if (name === undefined || name === '--help' || name === 'help' || args.includes('--help')) return HELP.trimEnd();
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`there is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}`);
  return command(args, now);
}

/** What the user can mend, in one line; anything else is a bug and may show where. */
function plainMessage(error: unknown): string | null {
  if (error instanceof UsageError || error instanceof DossierError || error instanceof DatabaseError)
    return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS') ? ((error as Error).message.split('. ')[0] ?? code) : null;
}

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
try {
  process.stdout.write(`${await main(process.argv.slice(2), new Date())}\n`);
} catch (error) {
  const message = plainMessage(error);
  if (message === null) throw error;
  process.stderr.write(`parley: ${message}\n`);
  process.exitCode = error instanceof UsageError || message !== (error as Error).message ? 2 : 1;
}
