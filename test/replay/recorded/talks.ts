import { expect, it } from 'vitest';
import type { TalksJson } from '../../../functions/site/talks/talksSchema.ts';
import { asOf, showElsewhere } from './asOf.ts';
import { type Recorded, textOf } from './record.ts';

/** What the talks are about: on its page, on the home page, in `/events.json`, and where one line fits, in the mail. */
export function testTalks({ get, home }: Recorded): void {
  const about = async () => (JSON.parse(await get('/events.json')) as { about: TalksJson }).about;
  const section = (page: string, heading: string) =>
    new RegExp(`<h2[^>]*>${heading}</h2>.*?(?=<h2|</main>)`, 's').exec(page)?.[0] ?? '';
  const items = (html: string) => [...html.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => textOf(item));
  const mailAbout = (what: string) => {
    const mail = home()
      .inbox()
      .find((each) => each.kind === 'mail' && each.about === 'notification' && each.subject.includes(what));
    return mail?.text ?? '';
  };

  it('have a background of three sentences, each with its date and source, and whole on the home page', async () => {
    const { background } = await about();
    expect(background.map(({ date }) => date)).toEqual(['2025-08-20', '2024-12-08', '2025-05-27']);
    for (const { text, source } of background) {
      expect(text.match(/[.!?](?= |$)/g)).toHaveLength(1);
      expect(source).toMatch(/^https:/);
    }
    expect(items(section(await get('/talks'), 'Background'))).toEqual([
      expect.stringMatching(
        /^Israel and Syria have never ended the war of 1948; .* \( kurdistan24\.net , 20 August 2025\)$/,
      ),
      expect.stringMatching(/^On the day that Bashar al-Assad fell, .* \( tass\.com , 8 December 2024\)$/),
      expect.stringMatching(/^Since the spring of 2025 .* \( english\.aawsat\.com , 27 May 2025\)$/),
    ]);
    const front = section(await get('/'), 'What the talks are about');
    expect(textOf(front)).toContain(background.map(({ text }) => text).join(' '));
    expect(front).toContain('<a href="/talks">');
  });

  it('have one timeline of date, event and details, newest first, in which history is marked and all else is a link', async () => {
    const [table = ''] = /<table>.*?<\/table>/s.exec(section(await get('/talks'), 'Timeline')) ?? [];
    expect(textOf(/<thead>.*?<\/thead>/s.exec(table)?.[0] ?? '')).toBe('Date Event Details');
    const rows = [
      ...table.matchAll(/<tr( class="history")?><td>(.*?)<\/td><th scope="row">(.*?)<\/th><td>(.*?)<\/td>/gs),
    ];
    const told = rows.map(([, history, date, title = '', details = '']) => {
      const links = [...details.matchAll(/href="\/e\/\w+"/g)].length;
      return `${date} | ${textOf(title)}${history && links === 0 ? '' : ` | ${links}`}`;
    });
    expect(told).toEqual([
      '5 to 6 January 2026 | Fifth round, Paris | 4',
      '29 December 2025 | Trump asks Netanyahu to resume history',
      '17 November 2025 | Dead end over withdrawal | 1',
      "11 November 2025 | Israel's chief negotiator resigns history",
      '26 September 2025 | Snag over a corridor to Sweida | 1',
      '23 September 2025 | Envoy sees a first deal close history',
      '17 September 2025 | Fourth round, London | 2',
      '19 August 2025 | Third round, Paris | 2',
      '13 August 2025 | Round in Paris | 1',
      '31 July 2025 | Round in Baku | 1',
      '24 July 2025 | Second round, Paris | 2',
      '18 July 2025 | Ceasefire after the strikes on Damascus | 1',
      '12 July 2025 | First round, Baku | 2',
      '27 May 2025 | Direct contacts become known history',
      '7 May 2025 | Indirect contacts become known history',
      '8 December 2024 | Assad falls; Israel enters southern Syria history',
      '2008 | The Turkish mediation of 2008 history',
      '1995 to 2000 | The talks of 1995-2000 history',
      '1991 | The Madrid conference history',
      '31 May 1974 | The 1974 disengagement agreement history',
    ]);
    const { timeline } = await about();
    expect(timeline.map(({ history, events }) => [history, events.length])).toEqual(
      told.map((row) => [row.endsWith(' history'), Number(/\| (\d)$/.exec(row)?.[1] ?? 0)]),
    );
    const found = timeline.flatMap(({ events }) => events).sort();
    expect(found).toEqual((await home().getEvents()).map(({ id }) => id).sort());
  });

  it('have key players by side with role and time in office, those at the table of the last round first', async () => {
    const players = section(await get('/talks'), 'Key players');
    const bySide = players.split('<h3>').slice(1);
    expect(
      bySide.map((side) => [side.split('</h3>')[0], ...items(side).map((item) => item.replace(/ ?\( .*/, ''))]),
    ).toEqual([
      [
        'Israel',
        'Yechiel Leiter , Ambassador in Washington at the table',
        'Roman Gofman , Military secretary of the Prime Minister at the table',
        'Gil Reich , Acting National Security Adviser since October 2025 at the table',
        'Benjamin Netanyahu , Prime Minister of Israel named in this round',
        "Gideon Sa'ar , Foreign Minister of Israel since November 2024",
        'Israel Katz , Defence Minister of Israel since November 2024',
        'Ron Dermer , Minister for Strategic Affairs, chief negotiator until November 2025',
        'Tzachi Hanegbi , National Security Adviser until October 2025',
      ],
      [
        'Syria',
        'Asaad al-Shaibani , Foreign Minister of Syria since December 2024 at the table',
        'Hussein al-Salama , Head of General Intelligence of Syria since May 2025 at the table',
        'Ahmed al-Sharaa , President of Syria since January 2025',
      ],
      [
        'United States',
        'Tom Barrack , Envoy for Syria, ambassador to Turkey since May 2025 at the table',
        'Steve Witkoff , Special envoy since January 2025 at the table',
        'Jared Kushner , Adviser at the table',
        'Donald Trump , President of the United States since January 2025',
        'Marco Rubio , Secretary of State since January 2025',
      ],
    ]);
    const inJson = (await about()).players.flatMap(({ people }) => people);
    expect(inJson.map(({ name }) => name)).toEqual(items(players).map((item) => item.split(' ,')[0]));
    expect(inJson.filter(({ present }) => present)).toHaveLength(8);
  });

  it('are by side in the mails too', () => {
    expect(mailAbout('opens in Paris, 5 Jan').split('\n')).toContain(
      'Who: Israel: Yechiel Leiter; Syria: a delegation; United States: Steve Witkoff, Jared Kushner',
    );
    expect(mailAbout('ends in Baku, 12 Jul').split('\n')).toContain('Who: delegations of Israel and Syria');
  });

  it('have sticking points, with what each side asks, its date and source', async () => {
    const rows = section(await get('/talks'), 'Sticking points and demands')
      .split('<tr>')
      .slice(2);
    const cells = rows.map((row) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
    );
    expect(cells.map(([point]) => point)).toEqual([
      '1974 disengagement agreement',
      'Israeli withdrawal from southern Syria',
      'Demilitarisation of southern Syria',
      'Security of the Druze',
      'Humanitarian corridor to Sweida',
    ]);
    const { stickingPoints } = await about();
    for (const [index, [, israel = '', syria = '']] of cells.entries()) {
      const [ours, theirs, ...more] = stickingPoints[index]?.positions ?? [];
      expect([ours?.side?.id, theirs?.side?.id, more]).toEqual(['israel', 'syria', []]);
      expect(israel).toMatch(/^Israel: .*\. \( [\w.]+ , \d+ \w+ 2025\)$/);
      expect(israel).toContain(ours?.text);
      expect(syria).toMatch(/^Syria: .*\. \( [\w.]+ , \d+ \w+ 202[56]\)$/);
      expect(syria).toContain(theirs?.text);
    }
  });

  it('say while a round lasts for how long its reports expect it to, and not once it is over', async () => {
    const then = '2026-01-05T12:00:00.000Z';
    const events = asOf(await home().getEvents(), then);
    const talks = await showElsewhere('/talks', events, then);
    expect(textOf(section(talks, 'What to expect'))).toMatch(
      /^What to expect Fifth round, Paris, Monday 5 January 2026: under way\. Expected to last 2 days, and may become longer \(Axios; Yedioth Ahronoth; France 24\/RFI\/MCD\)\./,
    );
    const { about: told } = JSON.parse(await showElsewhere('/events.json', events, then)) as { about: TalksJson };
    expect(told.expect.planned).toMatchObject([{ days: 2, longer: true, outlets: { length: 3 } }]);
    expect(textOf(section(await get('/talks'), 'What to expect'))).toMatch(
      /^What to expect Fifth round, Paris, 5 to 6 January 2026: ended\. Possible outcomes/,
    );
    expect((await about()).expect.planned).toEqual([]);
  });

  it('say what may come of it and what happens next, each with who says so', async () => {
    const expected = section(await get('/talks'), 'What to expect');
    const [, outcomes = '', next = ''] = expected.split('<h3>');
    expect(items(outcomes).map((item) => item.split(/[:,]/)[0])).toEqual([
      'A new framework of security in place of the agreement of 1974',
      'A part of it',
      'A first step only',
      'No deal',
    ]);
    expect(items(next).map((item) => item.split(/[:,]/)[0])).toEqual([
      expect.stringMatching(/^The joint cell is to sit in Amman .* \( radar\.am $/),
      expect.stringMatching(/^Syria wants a binding timetable /),
    ]);
    const { expect: told } = await about();
    expect([...told.outcomes, ...told.next].map(({ text }) => expected.includes(text))).toEqual(Array(6).fill(true));
    expect(told.round).toBe('2026-01-05-paris');
  });

  it('count the rounds before the last one, by its number, on every page alike', async () => {
    expect(items(section(await get('/talks'), 'Earlier rounds'))).toEqual([
      '4. London, 17 September 2025',
      '3. Paris, 19 August 2025',
      '2. Paris, 24 July 2025',
      '1. Baku, 12 July 2025',
    ]);
    expect((await about()).earlierRounds.map(({ number, place }) => `${number} ${place}`)).toEqual([
      '4 London',
      '3 Paris',
      '2 Paris',
      '1 Baku',
    ]);
    const headings = [...(await get('/')).matchAll(/<h3><a [^>]*>(\w+ round)<\/a>/g)].map(([, name]) => name);
    expect(headings).toEqual(['Fifth round', 'Fourth round', 'Third round']);
    expect(mailAbout('opens in Paris, 5 Jan').split('\n')[0]).toContain('(round 5)');
  });
}
