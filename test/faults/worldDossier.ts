/** It is the official source of one of the parties; the others are independent outlets. */
export const OFFICIAL = 'gov';

/** @param url of the server of all feeds, without a slash at its end. */
export function buildDossier(outlets: readonly string[], url: string, languages: readonly string[]): object {
  return {
    id: 'north-south',
    title: 'Northland–Southland talks',
    shortName: 'North-South talks',
    since: '2025-01-01',
    parties: ['Northland', 'Southland'].map((name) => ({
      id: name.toLowerCase(),
      name,
      spellings: [name, `${name}ic`],
    })),
    places: [{ id: 'geneva', name: 'Geneva', spellings: ['Geneva'], timeZone: 'Europe/Zurich' }],
    families: outlets.map((id) => ({ id, name: id, ...(id === OFFICIAL && { officialFor: 'southland' }) })),
    feeds: outlets.map((id) => ({ id, title: id, url: `${url}/${id}`, lang: 'en', family: id })),
    policy: { languages },
  };
}
