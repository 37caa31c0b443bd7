import { expect, it } from 'vitest';
import { type Recorded, textOf } from './record.ts';

/** Judged by hand, from the headlines and leads of the archive: who is said to meet, lead, attend or represent. */
const AT_TABLE: readonly [event: string, who: string | null][] = [
  ['2026-01-06 agreement', 'Israel: a delegation; Syria: a delegation; United States'],
  [
    '2026-01-06 round-concluded',
    'Israel: a delegation; Syria: a delegation; United States: Tom Barrack, Steve Witkoff, Jared Kushner',
  ],
  [
    '2026-01-05 round-opened',
    'Israel: Yechiel Leiter, Roman Gofman, Gil Reich; Syria: Asaad al-Shaibani, Hussein al-Salama; United States: Steve Witkoff, Jared Kushner',
  ],
  [
    '2026-01-05 round-scheduled',
    'Israel: Yechiel Leiter, Roman Gofman; Syria: Asaad al-Shaibani, Hussein al-Salama; United States: Tom Barrack',
  ],
  ['2025-11-17 breakdown', null],
  ['2025-09-26 breakdown', null],
  ['2025-09-17 round-concluded', 'Israel: Ron Dermer; Syria: Asaad al-Shaibani'],
  ['2025-09-17 round-scheduled', 'Israel: Ron Dermer; Syria: Asaad al-Shaibani; United States: Tom Barrack'],
  ['2025-08-19 round-concluded', 'Israel: Ron Dermer; Syria: Asaad al-Shaibani; United States'],
  ['2025-08-19 round-scheduled', 'Israel: Ron Dermer; Syria: Asaad al-Shaibani; United States: Tom Barrack'],
  ['2025-08-13 round-postponed', 'Israel: Ron Dermer; Syria: Asaad al-Shaibani'],
  ['2025-07-31 round-scheduled', 'Israel: Ron Dermer; Syria: Asaad al-Shaibani'],
  ['2025-07-24 round-concluded', 'Israel: Ron Dermer; Syria: Asaad al-Shaibani; United States: Tom Barrack'],
  ['2025-07-24 round-scheduled', 'Israel: Ron Dermer; Syria: Asaad al-Shaibani; United States: Tom Barrack'],
  ['2025-07-18 agreement', null],
  ['2025-07-12 round-concluded', 'delegations of Israel and Syria'],
  ['2025-07-12 round-scheduled', 'delegations of Israel and Syria'],
];

/** Whom the news names and no report seats: heads of state and ministers who speak from elsewhere. */
const NAMED_ONLY = ['Netanyahu', 'Sharaa', 'Trump', 'Rubio', 'Hanegbi', 'Katz'];

export function testWho({ get, events, home }: Recorded): void {
  it('are those whom its reports put at the table, and a delegation where they name nobody of a side, of both where nobody at all', async () => {
    const told = await Promise.all(
      (await events()).map(async ({ code, kind, date, firstPublished }) => {
        const who = /<dt>Who<\/dt><dd>(.*?)<\/dd>/.exec(await get(`/e/${code}`))?.[1];
        return [`${date?.from ?? firstPublished.slice(0, 10)} ${kind}`, who === undefined ? null : textOf(who)];
      }),
    );
    expect(told).toEqual(AT_TABLE);
  });

  it('are none of those whom its news only names, in no mail, text, page, feed or calendar', async () => {
    const items = (await events()).flatMap(({ sources }) => sources.map(({ title }) => title));
    expect(items.filter((title) => /Netanyahu|Sharaa/.test(title)).length).toBeGreaterThan(1);
    const outputs = await Promise.all(['/feed.atom', '/feed.json', '/calendar.ics'].map(get));
    const pages = await Promise.all((await events()).map(({ code }) => get(`/e/${code}`)));
    const messages = home()
      .inbox()
      .map(({ text }) => text);
    const seated = [...messages, ...outputs, ...pages].flatMap((text) =>
      [...textOf(text.replaceAll('\r\n ', '')).matchAll(/\bWho:? (.{0,200}?)(?:First report|Confirmed|- |\\n|$)/g)].map(
        ([, who]) => who ?? '',
      ),
    );
    expect(seated.length).toBeGreaterThan(20);
    for (const name of NAMED_ONLY) expect(seated.filter((who) => who.includes(name))).toEqual([]);
  });
}
