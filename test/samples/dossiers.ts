import { type Dossier, dossierSchema, type Policy } from '../../shared/dossier/dossier.ts';

const BORDER_TALKS = {
  id: 'north-south',
  title: 'North–South talks',
  shortName: 'North-South talks',
  since: '2025-01-01',
  parties: [
    { id: 'north', name: 'Northland', spellings: ['Northland'] },
    { id: 'south', name: 'Southland', spellings: ['Southland'] },
  ],
  places: [{ id: 'harbour', name: 'Harbour', spellings: ['Harbour'], timeZone: 'Europe/Oslo' }],
  feeds: [{ id: 'gazette', title: 'Gazette', url: 'https://gazette.example/rss', lang: 'en' }],
};

/** The gazette as an outlet that is known. */
export const KNOWN_GAZETTE = {
  families: [{ id: 'gazette', name: 'Gazette', hosts: ['gazette.example'] }],
  feeds: BORDER_TALKS.feeds.map((feed) => ({ ...feed, family: 'gazette' })),
};

/** The least that a dossier's file must say, and what a test says of it. */
export function sketchDossier<T extends object>(changes: T): Omit<typeof BORDER_TALKS, keyof T> & T {
  return { ...BORDER_TALKS, ...changes };
}

/** The file of talks in Geneva, told by feeds of a family each; `feeds`: id → address. */
export function sketchGenevaTalks<T extends object>(feeds: Readonly<Record<string, string>>, changes: T) {
  return sketchDossier({
    title: 'Northland–Southland talks',
    parties: ['Northland', 'Southland'].map((name) => ({
      id: name.toLowerCase(),
      name,
      spellings: [name, `${name}ic`],
    })),
    places: [{ id: 'geneva', name: 'Geneva', spellings: ['Geneva'], timeZone: 'Europe/Zurich' }],
    families: Object.keys(feeds).map((id) => ({ id, name: id })),
    feeds: Object.entries(feeds).map(([id, url]) => ({ id, title: id, url, lang: 'en', family: id })),
    ...changes,
  });
}

export function makeDossier(changes: object): Dossier {
  return dossierSchema.parse(sketchDossier(changes));
}

/** A dossier of two invented states, small enough to read. */
export const SAMPLE_DOSSIER = makeDossier({
  id: 'freedonia-sylvania',
  title: 'Freedonia–Sylvania talks',
  shortName: 'Freedonia-Sylvania talks',
  parties: [
    { id: 'freedonia', name: 'Freedonia', spellings: ['Freedonia'] },
    { id: 'sylvania', name: 'Sylvania', spellings: ['Sylvania'] },
  ],
  mediators: [{ id: 'ruritania', name: 'Ruritania', spellings: ['Ruritania'] }],
  people: [
    { id: 'firefly', name: 'Rufus Firefly', side: 'freedonia', spellings: ['Firefly'] },
    { id: 'pinky', name: 'Pinky Brown', side: 'freedonia', spellings: ['Pinky'] },
    { id: 'trentino', name: 'Amira al-Trentino', side: 'sylvania', spellings: ['Trentino'] },
    { id: 'zenda', name: 'Björn Zenda', side: 'ruritania', spellings: ['Zenda'] },
  ],
  places: [
    { id: 'paris', name: 'Paris', spellings: ['Paris'], timeZone: 'Europe/Paris' },
    { id: 'washington', name: 'Washington', spellings: ['Washington'], timeZone: 'America/New_York' },
  ],
  families: [
    { id: 'reuters', name: 'Reuters' },
    { id: 'bbc', name: 'BBC' },
    { id: 'jazeera', name: 'Al Jazeera' },
    { id: 'sna', name: 'Sylvania News Agency', officialFor: 'sylvania' },
  ],
  feeds: [{ id: 'wire', title: 'Wire', url: 'https://wire.example/feed', lang: 'en', family: 'reuters' }],
});

export const POLICY: Policy = dossierSchema.shape.policy.parse({});

/** Two parties that no language table has heard of. */
export const RURITANIA = {
  id: 'ruritania',
  name: 'Ruritania',
  spellings: ['Ruritania', 'Ruritanian', 'Strelsau', 'Ruritanie', 'روريتانيا', 'רוריטניה'],
};
export const FREEDONIA = {
  id: 'freedonia',
  name: 'Freedonia',
  spellings: ['Freedonia', 'Freedonian', 'Freedonie', 'فريدونيا', 'פרידוניה'],
};
export const ZENDA = { id: 'zenda', name: 'Zenda', spellings: ['Zenda', 'زندا', 'זנדה'] };
