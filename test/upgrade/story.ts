import type { Entry } from '../poll/startFeedServer.ts';
import { sketchGenevaTalks } from '../samples/dossiers.ts';

/** The story that each older version was told, and wrote its table of: see `writeTable`. */
export const OUTLETS = ['one', 'two', 'three', 'gov', 'down'] as const;

/** `09T10:05` → that day and minute of January 2026, UTC. */
export const at = (text: string) => new Date(`2026-01-${text}:00Z`);

export const entry = (title: string, published: string, link = title): Entry => ({
  title,
  published: at(published).toISOString(),
  link: `https://outlet.example/${encodeURIComponent(link)}`,
});

/** What each feed shows at the end. */
export const STORY: Readonly<Record<string, Entry[]>> = {
  one: [
    entry('Northland and Southland talks open in Oslo', '01T08:00'),
    entry('Northland and Southland to hold talks in Geneva on Friday', '07T09:04'),
    entry('Northland and Southland sign ceasefire agreement in Geneva', '09T10:02'),
  ],
  two: [
    entry('Northland welcomes the mood of its talks with Southland', '01T08:30'),
    entry('Northland and Southland to hold talks in Geneva on Friday, officials say', '07T10:00'),
    entry('Northland and Southland negotiators smile in Geneva: the water will flow', '09T10:00'),
    entry('Northland and Southland delegates exchange papers in Geneva', '09T10:01'),
  ],
  three: [entry('Northland and Southland delegations open talks in Geneva', '09T09:00')],
  gov: [entry('Southland denies that talks with Northland will be held in Oslo on Monday', '08T10:00')],
};

export function buildStoryDossier(url: string, languages: readonly string[]) {
  return sketchGenevaTalks(Object.fromEntries(OUTLETS.map((id) => [id, `${url}/${id}`])), {
    people: [{ id: 'ada-north', name: 'Ada North', side: 'northland', spellings: ['Ada North', 'North'] }],
    places: [
      { id: 'geneva', name: 'Geneva', spellings: ['Geneva'], timeZone: 'Europe/Zurich' },
      { id: 'oslo', name: 'Oslo', spellings: ['Oslo'], timeZone: 'Europe/Oslo' },
    ],
    families: OUTLETS.map((id) => ({
      id,
      name: id,
      ...(id === 'gov' ? { officialFor: 'southland' } : { trusted: true }),
    })),
    policy: { languages },
  });
}

export type StoryDossier = ReturnType<typeof buildStoryDossier>;
