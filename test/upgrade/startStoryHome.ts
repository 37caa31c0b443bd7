import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Home, type HomeOptions, startHome } from '../../infra/local/home.ts';

/** Parley on one machine, whose data is `live` in the folder, under the story's clock. */
export function startStoryHome(
  root: string,
  dossier: object,
  { clock, log }: Required<Pick<HomeOptions, 'clock' | 'log'>>,
): Promise<Home> {
  const dossierFile = join(root, 'dossier.json');
  writeFileSync(dossierFile, JSON.stringify(dossier));
  return startHome({
    data: { root, part: 'live', fresh: false },
    dossierFile,
    allowPrivateFeeds: true,
    clock,
    pause: async () => {},
    log,
  });
}
