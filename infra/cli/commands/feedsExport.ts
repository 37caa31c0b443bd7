import { parseArgs } from 'node:util';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import type { CommandContext } from './context.ts';

/** `parley feeds export`: the dossier's feeds as OPML 2.0, for any feed reader. */
export async function feedsExport(args: string[], { now }: CommandContext): Promise<string> {
  const { values } = parseArgs({ args, options: { dossier: { type: 'string', default: DEFAULT_DOSSIER } } });
  const dossier = readDossierFile(values.dossier);
  // Loaded only now, so that a wrong dossier is answered at once.
  const { toOpml } = await import('../../../shared/dossier/opml.ts');
  return toOpml(dossier, now.toISOString());
}
