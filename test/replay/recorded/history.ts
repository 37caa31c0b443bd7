import { expect, it } from 'vitest';
import { type Recorded, textOf } from './record.ts';

/** What the history comes to, and that nothing in it leads nowhere. */
export function testHistory({ replay, get, opened, events }: Recorded): void {
  it('is told exactly as it calls for', () => {
    expect(replay().verdict).toEqual({ missing: [], surplus: [] });
    expect(replay().told).toBeGreaterThan(0);
  });

  it('says on its page of no round more than was reported, and of outlets as many as it names', async () => {
    const codes = (await events()).map(({ code }) => code);
    const pages = await Promise.all(codes.map((code) => get(`/e/${code}`)));
    const sure = pages.map((page) => textOf(/<p class="certainty.*?<\/p>/.exec(page)?.[0] ?? ''));
    const lists = sure.flatMap((text) => [...text.matchAll(/by (one|\d+) (?:independent )?outlets?[^:]*: (.*?) ?$/g)]);
    expect(lists.length).toBeGreaterThan(5);
    for (const [, count = '', names = ''] of lists)
      expect([names, String(names.split(', ').length)]).toEqual([names, count.replace('one', '1')]);
    const { rounds } = JSON.parse(await get('/events.json')) as Timeline;
    expect(rounds.map(({ standing }) => standing)).toContain('concluded');
    expect(rounds.filter(({ standing }) => standing === 'scheduled' || standing === 'opened')).toEqual([]);
    const older = JSON.parse(await get('/events.json?page=1')) as Timeline;
    const baku = older.rounds.find(({ id }) => id.startsWith('2025-07-31'));
    expect(baku).toMatchObject({ phase: 'scheduled', standing: 'closed' });
  });

  it('leaves no dead link in any mail, SMS, page or output of it, nor in those of whole subscriptions', async () => {
    const { answers, opened: links, missingPlaces } = await opened();
    expect(answers.map(({ status }) => status)).toEqual([202, 200, 202, 200, 202, 200, 202, 200, 202, 200]);
    expect(missingPlaces).toEqual([]);
    const dead = [...links].flatMap(([link, status]) => (status === 200 ? [] : [new URL(link)]));
    // The demo's readers were asked to confirm when the history began: SNS's links end after 48 hours, and say so.
    // The mail that proves an address is used up by its proof.
    expect(dead.map(({ searchParams: of }) => `${of.get('Action')} ${of.get('TopicArn')?.split(':').at(-1)}`)).toEqual([
      'ConfirmSubscription all-early',
      'ConfirmSubscription verify',
    ]);
    const worked = [...links].flatMap(([link, status]) => (status === 200 ? [new URL(link)] : []));
    const actions = new Set(worked.map((link) => link.searchParams.get('Action')));
    expect([...actions].sort()).toEqual(['ConfirmSubscription', 'Unsubscribe', null]);
    const paths = worked.map((link) => link.pathname);
    expect(paths.filter((path) => path.startsWith('/e/')).length).toBeGreaterThan(10);
    for (const path of ['/stop', '/confirm/link', '/events.json', '/feed.atom', '/calendar.ics', '/inbox'])
      expect(paths).toContain(path);
    expect(worked.some((link) => link.pathname === '/stop' && link.searchParams.has('key'))).toBe(true);
  }, 60_000);
}

interface Timeline {
  rounds: { id: string; phase: string; standing: string }[];
}
