import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DOSSIER, readDossierFile } from '../../functions/dossierFile.ts';
import { createSite } from '../../functions/site/app.tsx';
import { gatherEvents } from '../../functions/site/talks/gatherEvents.ts';
import { tellTalks } from '../../functions/site/talks/tellTalks.ts';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import { sketchTrack } from '../../shared/snapshot/sketchTrack.ts';
import { makeServices } from './makeServices.ts';
import { makeEvents } from './manyEvents.ts';
import { DOSSIER } from './sampleDossier.ts';
import { EVENTS, NOW, storyEvent, storyTestimony } from './sampleEvents.ts';

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const pageOf = async (more: Parameters<typeof makeServices>[0] = {}) => {
  const answer = await createSite(makeServices(more)).request('/talks');
  return { status: answer.status, html: await answer.text() };
};

describe('events.json', () => {
  const read = async (path: string, more: Parameters<typeof makeServices>[0] = {}) =>
    JSON.parse(await (await createSite(makeServices(more)).request(path)).text());

  it('tells on its newest page what the talks are about', async () => {
    const { about } = await read('/events.json');
    expect(Object.keys(about)).toEqual('background timeline players stickingPoints expect earlierRounds'.split(' '));
    expect(about.background[1]).toEqual({
      text: 'The bridge was shut.',
      date: '2025-02',
      source: 'https://gazette.example/talks',
    });
    expect(about.timeline[0]).toEqual({
      from: '2026-01-05',
      to: '2026-01-06',
      title: 'Fifth round, Paris',
      history: false,
      details: [{ text: 'Two days in Paris, it is told.', source: 'Gazette' }],
      events: EVENTS.slice(2).map(({ id }) => id),
    });
    expect(about.timeline.at(-1)).toMatchObject({ from: '1974-01-01', to: '1974-12-31', history: true, events: [] });
    expect(about.players[0]).toMatchObject({
      side: { id: 'northland' },
      people: [{ id: 'ada', present: true, named: true, to: null }],
    });
    expect(about.stickingPoints[1]).toMatchObject({
      id: 'river',
      positions: [{ side: { id: 'northland', name: 'Northland' }, text: 'Wants the river for itself.' }],
    });
    expect(about.expect).toMatchObject({ round: '2026-01-05-paris', next: [{ date: '2026-01-06' }] });
    expect(about.earlierRounds).toEqual([{ number: 3, place: 'London', from: '2025-06-02', to: '2025-06-02' }]);
  });

  it('leaves it out of older pages, and stays below 50 kB with the default dossier', async () => {
    const events = makeEvents(60);
    expect((await read('/events.json?page=1', { getEvents: async () => events })).about).toBe(null);
    const dossier = readDossierFile(DEFAULT_DOSSIER);
    const { about } = await read('/events.json', { dossier });
    expect(JSON.stringify(about).length).toBeLessThan(50_000);
  });
});

describe('the page of what the talks are about', () => {
  it('tells the background, each sentence with its date and who says it', async () => {
    const text = textOf((await pageOf()).html);
    expect(text).toContain('The border is older than the bridge. ( gazette.example , 1974)');
    expect(text).toContain('The bridge was shut. ( gazette.example , February 2025)');
  });

  it('joins the dossier’s course and history with the events found, newest first, and marks the history', () => {
    const { timeline } = tellTalks(EVENTS, DOSSIER, NOW);
    const rows = timeline.map(({ date, title, events }) => `${date} | ${title} | ${events.length || 'history'}`);
    expect(rows).toEqual([
      '5 to 6 January 2026 | Fifth round, Paris | 4',
      '17 November 2025 | A quarrel over the toll | 1',
      '15 September 2025 | Fourth round, London | 1',
      '2 June 2025 | They meet in London | history',
      '3 February 2025 | The bridge is shut | history',
      '1974 | The treaty of 1974 | history',
    ]);
    expect(timeline[0]?.details).toEqual([{ text: 'Two days in Paris, it is told.', source: 'Gazette' }]);
    expect(timeline[0]?.events.map(({ kind }) => kind)).toEqual([
      'round-scheduled',
      'round-opened',
      'round-concluded',
      'agreement',
    ]);
  });

  it('leaves out what the dossier knows of later days, and what reports took back', () => {
    const then = new Date('2025-12-01T00:00:00Z');
    const before = EVENTS.filter(({ id }) => id < '2026');
    const { timeline, next, sides } = tellTalks(before, DOSSIER, then);
    expect(timeline.map(({ title }) => title)).not.toContain('Two days in Paris');
    expect(next).toEqual([]);
    expect(sides.flatMap(({ players }) => players).filter(({ attested }) => attested)).toEqual([]);
    const withdrawn = tellTalks([storyEvent({ certainty: 'corrected' })], DOSSIER, NOW);
    expect(withdrawn.timeline.map(({ events }) => events.length)).toEqual([0, 0, 0, 0, 0]);
  });

  it('names first who is at the table of the current round, then who is named in its news, last who has left, and nobody who is still to come', () => {
    const person = (id: string, more: object = {}) => ({
      ...{ id, name: id, side: 'northland', role: 'minister', spellings: [id], standsForSide: true },
      ...more,
    });
    const people = [
      person('gone', { from: '2023-02-01', to: '2025-03-31' }),
      person('steady', { attested: { date: '2025-01', source: 'Gazette' } }),
      person('ada'),
      person('envoy', { standsForSide: false }),
      person('clerk', { standsForSide: false }),
      person('coming', { from: '2026-06-01' }),
    ];
    const dossier = { ...DOSSIER, people: dossierSchema.shape.people.parse(people) };
    const testimonies = [storyTestimony({ atTable: ['envoy'] })];
    const event = storyEvent({ place: 'london', participants: ['ada', 'northland'], testimonies });
    const [north] = tellTalks([event], dossier, NOW).sides;
    expect(north?.players.map(({ id, isPresent, isNamed }) => [id, isPresent ? 'present' : isNamed])).toEqual([
      ['envoy', 'present'],
      ['ada', true],
      ['steady', false],
      ['gone', false],
    ]);
  });

  it('says office, since or until when, and who attests it', async () => {
    const more = {
      role: 'envoy',
      from: '2025-05-03',
      attested: { date: '2025-05-04', source: 'https://gazette.example/1' },
    };
    const people = DOSSIER.people.map((person) => (person.id === 'ada' ? { ...person, ...more } : person));
    const text = textOf((await pageOf({ dossier: { ...DOSSIER, people } })).html);
    expect(text).toContain('Ada North , envoy since May 2025 at the table ( gazette.example , 4 May 2025)');
  });

  it('says of a round to come who is expected, and does not know from the dossier who came', async () => {
    const date = { from: '2026-01-05', to: '2026-01-06' };
    const says = storyTestimony({ atTable: ['sami'] });
    const announced = storyEvent({ kind: 'round-scheduled', date, participants: [], testimonies: [says] });
    const more = { getEvents: async () => [announced], clock: () => new Date('2026-01-04T12:00:00Z') };
    const people = DOSSIER.people.map((person) => ({ ...person, standsForSide: true }));
    const text = textOf((await pageOf({ ...more, dossier: { ...DOSSIER, people } })).html);
    expect(text).toContain('Sami South expected at the table');
    expect(text).toMatch(/Ada North (?!expected|at the table)/);
  });

  it('goes back months, by the sketch of the track', () => {
    const events = makeEvents(60);
    const known = gatherEvents(events.slice(-8), sketchTrack(events));
    const opened = tellTalks(known, DOSSIER, NOW).timeline.flatMap((row) => row.events.map(({ kind }) => kind));
    expect(opened.filter((kind) => kind === 'round-opened')).toHaveLength(15);
  });

  it('sets what each side asks side by side, and says where nothing is known', async () => {
    const text = textOf((await pageOf()).html);
    expect(text).toMatch(/The bridge Northland: Wants a toll on it\. .* Southland: Wants the bridge open\./);
    expect(text).toMatch(/The river Northland: Wants the river for itself\. .* Southland: nothing known here/);
  });

  it('says where the current round stands, what may come of it and what comes next', async () => {
    const text = textOf((await pageOf()).html);
    expect(text).toContain('Fifth round, Paris, 5 to 6 January 2026: ended.');
    expect(text).toMatch(/Possible outcomes The bridge opens\. .* The bridge stays shut\./);
    expect(text).toContain('What happens next Engineers are to look at the bridge.');
  });

  it('says how long reports expect the round to last, and nothing of it once it is over', async () => {
    const says = (publisher: string, days: number, longer?: true) =>
      storyTestimony({ publisher, family: publisher.toLowerCase(), planned: { days, ...(longer && { longer }) } });
    const testimonies = [says('Reuters', 3), says('Walla', 2), says('AFP', 2, true), storyTestimony()];
    const opened = storyEvent({ kind: 'round-opened', testimonies });
    const text = textOf((await pageOf({ getEvents: async () => [opened] })).html);
    expect(text).toContain(
      'under way. Expected to last 2 days, and may become longer (Walla; AFP). Expected to last 3 days (Reuters).',
    );
    expect(textOf((await pageOf({ getEvents: async () => [opened, storyEvent()] })).html)).not.toContain('to last');
  });

  it('counts rounds that took place before the current one, and says when its number knows of more', async () => {
    const { earlier } = tellTalks(EVENTS, DOSSIER, NOW);
    expect(earlier.map(({ number, place, date }) => [number, place, date])).toEqual([[3, 'London', '2 June 2025']]);
    expect(textOf((await pageOf()).html)).toContain(
      '4 by its number, of which 1 is known here. 3. London, 2 June 2025',
    );
  });

  it('adds rounds that reports told of since, each once', () => {
    const of = (day: string, kind: 'round-opened' | 'round-scheduled') =>
      storyEvent({ id: day, kind, roundId: day, place: 'london', ordinal: null, date: { from: day, to: day } });
    const held = of('2025-10-01', 'round-opened');
    const events = [storyEvent(), held, of('2025-06-02', 'round-opened'), of('2025-11-01', 'round-scheduled')];
    expect(tellTalks(events, DOSSIER, NOW).earlier.map(({ date }) => date)).toEqual(['1 October 2025', '2 June 2025']);
  });

  it('has an answer for a dossier that tells nothing, before any event', async () => {
    const { about: _, ...rest } = DOSSIER;
    const bare = dossierSchema.parse({ ...rest, people: [], history: [] });
    const { status, html } = await pageOf({ dossier: bare, getEvents: async () => [] });
    expect(status).toBe(200);
    expect(html).not.toMatch(/<h2/);
  });

  it('makes no link of a source that is no address, and shows markup as text', async () => {
    const about = { ...DOSSIER.about, next: [{ text: '<b>Soon</b>', date: '2025', source: 'javascript:alert(1)' }] };
    const { html } = await pageOf({ dossier: { ...DOSSIER, about } });
    expect(html).not.toMatch(/href="javascript|<b>Soon/);
    expect(html).toContain('javascript:alert(1)');
  });

  it('weighs less than 15 kB compressed with the default dossier, and is led to from the home page', async () => {
    const dossier = readDossierFile(DEFAULT_DOSSIER);
    const { html } = await pageOf({ dossier });
    expect(gzipSync(html).length).toBeLessThan(15_000);
    const home = await (await createSite(makeServices({ dossier })).request('/')).text();
    expect(home).toContain('<a href="/talks">');
    expect(textOf(home)).toContain(dossier.about.background[0]?.text ?? 'a background');
  });
});
