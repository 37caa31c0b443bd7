import { makeDossier } from '../samples/dossiers.ts';

const family = (id: string, name: string, more: object = {}) => ({ id, name, ...more });

const fact = (date: string, text: string) => ({ date, source: 'https://gazette.example/talks', text });
const step = (date: string, title: string, more: object = {}) => ({
  date,
  title,
  details: `${title}, it is told.`,
  source: 'Gazette',
  ...more,
});

/** What the talks are about: five rounds, of which the fourth fell through. */
const ABOUT = {
  background: [fact('1974', 'The border is older than the bridge.'), fact('2025-02', 'The bridge was shut.')],
  course: [
    step('2025-02-03', 'The bridge is shut'),
    step('2025-06-02', 'They meet in London', { place: 'london', people: ['ada', 'sami'], round: 3 }),
    step('2025-11-17', 'A quarrel over the toll'),
    step('2026-01-05/2026-01-06', 'Two days in Paris', { place: 'paris', people: ['ada', 'sami', 'eve'], round: 5 }),
    step('2026-03-01', 'They meet once more', { place: 'london', round: 6 }),
  ],
  demands: [
    { ...fact('2025-06-02', 'Wants the bridge open.'), issue: 'bridge', side: 'southland' },
    { ...fact('2025-06-02', 'Wants a toll on it.'), issue: 'bridge', side: 'northland' },
    { ...fact('2025-06-02', 'Wants the river for itself.'), issue: 'river', side: 'northland' },
  ],
  outcomes: [fact('2025-06-02', 'The bridge opens.'), fact('2025-06-02', 'The bridge stays shut.')],
  next: [fact('2026-01-06', 'Engineers are to look at the bridge.')],
};

/** A small dossier about made-up neighbours of real languages. */
export const DOSSIER = makeDossier({
  title: 'Northland–Southland border talks',
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
  issues: [
    { id: 'bridge', name: 'The bridge', spellings: ['bridge'] },
    { id: 'river', name: 'The river', spellings: ['river'] },
  ],
  history: [{ date: '1974', title: 'the treaty of 1974', details: 'It drew the border.', source: 'Border Archive' }],
  about: ABOUT,
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
