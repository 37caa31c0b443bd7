import { expect, it } from 'vitest';
import { type Recorded, type RecordedEvent, textOf } from './record.ts';

/** Search and filter of the timeline, by nothing but links and addresses as its form sends them. */
export function testSearch({ get, events }: Recorded): void {
  const unescaped = (href = '') => href.replaceAll('&amp;', '&');
  /** Codes of all events that an address shows, by its links to what is earlier, and how many it says there are. */
  const found = async (path: string) => {
    const codes: string[] = [];
    let said = '';
    for (let next: string | undefined = path; next; ) {
      const page = await get(next);
      said = /<h2 id="found">(.*?)<\/h2>/.exec(page)?.[1] ?? '';
      codes.push(...[...page.matchAll(/<article id="e-(\w+)"/g)].map(([, code = '']) => code));
      next = unescaped(/<a rel="next" href="([^"]*)"/.exec(page)?.[1]) || undefined;
    }
    return { codes: codes.sort(), said: Number(/(\d+)(?: events?)?$/.exec(said)?.[1] ?? 0) };
  };
  const codesOf = async (isIt: (event: RecordedEvent) => boolean) =>
    (await events())
      .filter(isIt)
      .map(({ code }) => code)
      .sort();
  const finds = async (path: string, isIt: (event: RecordedEvent) => boolean) => {
    const wanted = await codesOf(isIt);
    expect({ path, ...(await found(path)) }).toEqual({ path, codes: wanted, said: wanted.length });
    return wanted.length;
  };
  const options = (page: string, field: string) => {
    const [select = ''] = new RegExp(`<select id="${field}".*?</select>`, 's').exec(page) ?? [];
    return [...select.matchAll(/<option value="([^"]+)"/g)].map(([, value = '']) => value);
  };

  it('filters by what happened, by links', async () => {
    const links = [...(await get('/timeline')).matchAll(/<a href="(\/timeline\?kind=[^"]*)"/g)].map(([, to]) =>
      unescaped(to),
    );
    expect(links).toHaveLength(6);
    for (const link of links) {
      const kind = new URLSearchParams(link.split('?')[1]).get('kind');
      expect(await finds(link, (event) => event.kind === kind)).toBeGreaterThan(0);
    }
  });

  it('filters by round, by the link in each round’s heading', async () => {
    const pages = await Promise.all(['/timeline', '/timeline/1'].map(get));
    const links = pages.flatMap((page) => [...page.matchAll(/<h3[^>]*><a href="(\/timeline\?round=[^"]*)"/g)]);
    const rounds = new Set(links.map(([, link]) => unescaped(link)));
    expect(rounds.size).toBeGreaterThan(8);
    for (const link of rounds) {
      const round = new URLSearchParams(link.split('?')[1]).get('round');
      expect(await finds(link, (event) => event.round === round)).toBeGreaterThan(0);
    }
  });

  it.each(['lang', 'outlet'] as const)('filters by every %s that its form offers', async (field) => {
    const values = options(await get('/timeline'), field);
    const reported = new Set(
      (await events()).flatMap(({ sources }) => sources.map((source) => source[field === 'lang' ? 'lang' : 'family'])),
    );
    const seen = values.filter((value) => reported.has(value));
    expect(seen.length).toBeGreaterThan(3);
    for (const value of [...seen, ...values.filter((other) => !reported.has(other)).slice(0, 1)])
      await finds(`/timeline?${field}=${value}`, ({ sources }) =>
        sources.some(({ lang, family }) => (field === 'lang' ? lang : family) === value),
      );
  });

  it.each([
    ['mechanism', /\bmechanism/i],
    ['מנגנון', /מנגנון/],
    ['آلية', /آلية/],
    ['cessez', /cessez/i],
    ['zeppelin', /zeppelin/i],
  ])('searches the words of headlines: %s', async (words, pattern) => {
    await finds(`/timeline?words=${encodeURIComponent(words)}`, ({ sources }) =>
      sources.some(({ title }) => pattern.test(title)),
    );
  });

  it('takes conditions together, names each, and lets each be dropped by a link', async () => {
    const path = '/timeline?kind=agreement&lang=he&words=ceasefire';
    await finds(
      path,
      ({ kind, sources }) =>
        kind === 'agreement' &&
        sources.some(({ lang }) => lang === 'he') &&
        sources.some(({ title }) => /ceasefire/i.test(title)),
    );
    const page = await get(path);
    expect(textOf(/<ul class="conditions">.*?<\/ul>/s.exec(page)?.[0] ?? '')).toBe(
      'Agreement drop Agreement in Hebrew drop in Hebrew “ceasefire” drop “ceasefire”',
    );
    const drop = unescaped(/in Hebrew <a href="([^"]*)"/.exec(page)?.[1]);
    expect(drop).toBe('/timeline?kind=agreement&words=ceasefire');
    expect(page).not.toContain('<script');
  });

  it('shows every event once, by the links to what is earlier', async () => {
    const codes: string[] = [];
    for (let next: string | undefined = '/timeline'; next; ) {
      const page = await get(next);
      codes.push(...[...page.matchAll(/<article id="e-(\w+)"/g)].map(([, code = '']) => code));
      next = unescaped(/<a rel="prev" href="([^"]*)"/.exec(page)?.[1]) || undefined;
    }
    expect(codes.sort()).toEqual(await codesOf(() => true));
  });
}
