import { sketchGenevaTalks } from '../samples/dossiers.ts';

/** It is the official source of one of the parties; the others are independent outlets. */
export const OFFICIAL = 'gov';

/** @param url of the server of all feeds, without a slash at its end. */
export function buildDossier(outlets: readonly string[], url: string, languages: readonly string[]): object {
  return sketchGenevaTalks(Object.fromEntries(outlets.map((id) => [id, `${url}/${id}`])), {
    families: outlets.map((id) => ({ id, name: id, ...(id === OFFICIAL && { officialFor: 'southland' }) })),
    policy: { languages },
  });
}
