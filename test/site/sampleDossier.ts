import { type Dossier, dossierSchema } from '../../shared/dossier/dossier.ts';

const family = (id: string, name: string, more: object = {}) => ({ id, name, ...more });

/** A small dossier about made-up neighbours of real languages. */
export const DOSSIER: Dossier = dossierSchema.parse({
  id: 'north-south',
  title: 'Northland–Southland border talks',
  shortName: 'North-South talks',
  since: '2025-01-01',
  parties: [
    { id: 'northland', name: 'Northland', spellings: ['Northland'] },
    { id: 'southland', name: 'Southland', spellings: ['Southland'] },
  ],
  mediators: [{ id: 'eastland', name: 'Eastland', spellings: ['Eastland'] }],
  people: [
    { id: 'ada', name: 'Ada North', side: 'northland', spellings: ['Ada North'] },
    { id: 'sami', name: 'Sami South', side: 'southland', spellings: ['Sami South'] },
    { id: 'eve', name: 'Eve East', side: 'eastland', spellings: ['Eve East'] },
  ],
  places: [
    { id: 'paris', name: 'Paris', spellings: ['Paris'], timeZone: 'Europe/Paris' },
    { id: 'london', name: 'London', spellings: ['London'], timeZone: 'Europe/London' },
  ],
  families: [
    family('reuters', 'Reuters'),
    family('afp', 'AFP'),
    family('le-monde', 'Le Monde'),
    family('walla', 'Walla'),
    family('sna', 'Southland News Agency', { officialFor: 'southland' }),
  ],
  feeds: [
    { id: 'reuters', title: 'Reuters World', url: 'https://reuters.example/feed', lang: 'en', family: 'reuters' },
    { id: 'walla', title: 'וואלה חדשות', url: 'https://walla.example/feed', lang: 'he', family: 'walla' },
    { id: 'sna', title: 'وكالة أنباء الجنوب', url: 'https://sna.example/feed', lang: 'ar', family: 'sna' },
    { id: 'le-monde', title: 'Le Monde', url: 'https://lemonde.example/feed', lang: 'fr', family: 'le-monde' },
  ],
});
