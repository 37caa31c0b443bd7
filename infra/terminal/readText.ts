import { readFileSync } from 'node:fs';
import { CommandError } from './commandError.ts';

/** The text of a file that the user names. @throws {CommandError} naming it, with the system's reason. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}
