import type { Dossier } from '../shared/dossier/dossier.ts';
import type { ExistingTable } from './existingTable.ts';

/** A negotiation that a stack follows. */
export interface DeployedDossier {
  dossier: Dossier;
  /** Absolute path of its file. */
  file: string;
  /** Polled and told like the others, and on no list that readers see. */
  hidden: boolean;
  /**
   * Before the logical ids of what is this dossier's alone. Empty for the one after which the stack is called: what it had
   * when it was the only one, it keeps, for another logical id would be another table, without news and subscribers.
   */
  prefix: string;
  /** The table to use; null: one is made. */
  table: ExistingTable | null;
}
