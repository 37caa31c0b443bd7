import { CommandError } from './commandError.ts';
import { UsageError } from './usageError.ts';

/** Runs a command of its own script: what a person can mend is told in one line, with status 2 for a wrong call and else 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CommandError)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
