import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { CommandError } from '../../terminal/commandError.ts';

/**
 * Replaces the text of a file: the new one is written beside it and put in its place at once, so that on any failure the
 * file is as it was. A link stays a link: what it leads to is replaced.
 * @throws {CommandError} when the file cannot be written
 */
export function replaceFile(path: string, text: string): void {
  const file = realpathSync(path);
  const draft = `${file}.${process.pid}.new`;
  try {
    const { mode } = statSync(file);
    writeFileSync(draft, text, { mode, flag: 'wx' });
    // The shell's umask has taken from the mode what the file has.
    chmodSync(draft, mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CommandError(`${path} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
