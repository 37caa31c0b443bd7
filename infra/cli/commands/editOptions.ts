import { UsageError } from '../../terminal/usageError.ts';

/** The dossier a command writes: never a default one, lest the wrong file be changed. @throws {UsageError} */
export function requireDossier(path: string | undefined, command: string): string {
  if (path === undefined) throw new UsageError(`${command} needs --dossier FILE, the file to write`);
  return path;
}

/** @throws {UsageError} unless it is an ISO 639 code such as `ar`. */
export function checkLanguage(code: string | undefined): string | undefined {
  if (code !== undefined && !/^[a-z]{2,3}$/.test(code))
    throw new UsageError(`--lang "${code}" is not a language code such as ar`);
  return code;
}
