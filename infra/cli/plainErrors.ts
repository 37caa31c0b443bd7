import { EnvironmentError } from '../../functions/environment.ts';
import { DossierError } from '../../shared/dossier/dossierError.ts';
import { DatabaseError } from '../local/database.ts';
import { DataFolderError } from '../local/dataFolder.ts';
import { PortInUse } from '../local/httpServer.ts';
import { MailSettingsError } from '../local/sendMail.ts';
import { ArchiveError } from '../replay/archive.ts';

/** What a person can mend, each told in one line. Anything else is a bug and shows where. */
const PLAIN_ERRORS = [
  DossierError,
  EnvironmentError,
  DataFolderError,
  DatabaseError,
  PortInUse,
  MailSettingsError,
  ArchiveError,
];

export function isPlainError(error: unknown): error is Error {
  return PLAIN_ERRORS.some((type) => error instanceof type);
}
