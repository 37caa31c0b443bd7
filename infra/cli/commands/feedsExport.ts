import { parseArgs } from 'node:util';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { toOpml } from '../../../shared/dossier/opml.ts';
import type { CommandContext } from './context.ts';

/** `parley feeds export`: the dossier's feeds as OPML 2.0, for any feed reader. */
export function feedsExport(args: string[], { now }: CommandContext): string {
  const { values } = parseArgs({ args, options: { dossier: { type: 'string', default: DEFAULT_DOSSIER } } });
  return toOpml(readDossierFile(values.dossier), now.toISOString());
}
