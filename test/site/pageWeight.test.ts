import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { DEFAULT_DOSSIER, readDossierFile } from '../../functions/dossierFile.ts';
import { createSite } from '../../functions/site/app.tsx';
import { readArchive } from '../../infra/replay/archive.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { makeFeedState } from '../samples/news.ts';
import { makeServices } from './makeServices.ts';
import { makeEvents } from './manyEvents.ts';
import { storyTestimony } from './sampleEvents.ts';

const MOST_BYTES = 15_000;

const dossier = readDossierFile(DEFAULT_DOSSIER);
/** Headlines of several languages, no two alike: words that repeat would weigh nothing. */
const headlines = readArchive('infra/replay/archive').feeds.flatMap(({ feedId, items }) => {
  const feed = dossier.feeds.find(({ id }) => id === feedId);
  return items.map(({ title, link }) => ({ title, link, lang: feed?.lang ?? 'en', family: feed?.family ?? feedId }));
});

/** Thirty events, each with so many reports of its own. */
function makeWeeks(reports: number): TalksEvent[] {
  return makeEvents(30).map((event, index) => ({
    ...event,
    // Rounds of five: three of them fill a page of the timeline, and the page of the talks shows two.
    roundId: `round-${Math.floor(index / 5)}`,
    participants: dossier.people.slice(index % 7, (index % 7) + 2).map(({ id }) => id),
    testimonies: Array.from({ length: reports }, (_, nth) => {
      const { title = '', link = '', lang, family } = headlines[(index * reports + nth) % headlines.length] ?? {};
      const publisher = dossier.families.find(({ id }) => id === family)?.name ?? 'an outlet';
      const minute = String((index * 7 + nth) % 60).padStart(2, '0');
      const published = `${event.date?.from}T${10 + nth}:${minute}:00.000Z`;
      return storyTestimony({ title, link: `${link}?${index}`, lang, family, publisher, published });
    }),
  }));
}

/** As long as the page has room: more reports make fewer events stand on it. */
it.each([
  [2, 30],
  [10, 8],
])(
  'the page of thirty events of %i reports, with all feeds of the default dossier, weighs less than 15 kB compressed',
  async (reports, shown) => {
    const states = dossier.feeds.map(({ id }, index) =>
      makeFeedState(id, index % 5 === 0 ? { lastError: `http-error: answered ${500 + index}`, failures: index } : {}),
    );
    const services = makeServices({
      dossier,
      getEvents: async () => makeWeeks(reports),
      getFeedStates: async () => new Map(states.map((state) => [state.feedId, state])),
    });
    const page = await (await createSite(services).request('/')).text();
    expect(page.match(/<article id="e-/g)?.length).toBeGreaterThanOrEqual(shown);
    expect(gzipSync(page).length).toBeLessThan(MOST_BYTES);
  },
);
