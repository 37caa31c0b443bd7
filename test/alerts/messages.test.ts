import { describe, expect, it } from 'vitest';
import { buildMessage } from '../../shared/alerts/buildMessage.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert, makeEvent, makeTestimony } from '../samples/news.ts';

const SITE = 'https://parley.example';
const build = (alert = makeAlert()) => buildMessage(alert, SAMPLE_DOSSIER, SITE, 'all-early');
const lines = (...text: string[]) => `${text.join('\n')}\n`;

const bbc = makeTestimony({
  publisher: 'BBC News',
  family: 'bbc',
  published: '2026-01-05T08:30:00.000Z',
  title: 'Freedonia and Sylvania meet in Paris',
  link: 'https://bbc.example/2',
});
const jazeera = makeTestimony({
  publisher: 'الجزيرة',
  family: 'jazeera',
  published: '2026-01-05T08:40:00.000Z',
  title: 'انطلاق جولة جديدة من المحادثات في باريس',
  lang: 'ar',
  link: 'https://jazeera.example/3',
});
const stateAgency = makeTestimony({
  publisher: 'SNA',
  family: 'sna',
  official: true,
  published: '2026-01-05T09:00:00.000Z',
  title: 'Delegation arrives for talks',
  link: 'https://sna.example/4',
});

describe('a round that one outlet reports', () => {
  it('says in every text that it is not confirmed', () => {
    expect(build()).toMatchObject({
      subject: 'Freedonia-Sylvania talks: round opens in Paris, 5 Jan (unconfirmed)',
      sms: 'Freedonia-Sylvania talks: round opens in Paris, 5 Jan. Unconfirmed: Reuters. https://parley.example/e/f44f3e85',
      email: lines(
        'Round opens in Paris, Monday 5 January 2026. Reported by one outlet, not yet confirmed: Reuters.',
        '',
        'First report: 5 January 2026, 09:12 in Paris (08:12 UTC)',
        '',
        'Headlines:',
        '- Freedonia, Sylvania open new round of talks in Paris (Reuters, English)',
        '  https://reuters.example/1',
        '',
        'Details and later changes: https://parley.example/e/f44f3e85',
        '',
        'To stop or change these alerts: https://parley.example/stop?what=all-early',
        'Amazon, which delivers this mail, adds a link below. It ends them too, at once, for whoever opens it.',
      ),
    });
  });
});

describe('a round that three outlets confirm', () => {
  const alert = makeAlert(
    makeEvent({
      certainty: 'confirmed',
      date: { from: '2026-01-05', to: '2026-01-06' },
      ordinal: 5,
      participants: ['freedonia', 'firefly', 'pinky', 'trentino', 'ruritania'],
      testimonies: [
        makeTestimony({ ordinal: 5, atTable: ['firefly', 'pinky'] }),
        { ...bbc, ordinal: 5, atTable: ['ruritania'] },
        jazeera,
      ],
    }),
    'confirmed',
    { before: { kind: 'round-postponed', place: 'washington', day: '2025-12-12' } },
  );

  it('names the outlets, those whom reports put at the table, and what happened before', () => {
    expect(build(alert).email).toBe(
      lines(
        'Round opens in Paris, 5 to 6 January 2026 (round 5). Confirmed by 3 independent outlets: Reuters, BBC News, Al Jazeera.',
        '',
        'Who: Freedonia: Rufus Firefly, Pinky Brown; Sylvania: a delegation; Ruritania',
        'First report: 5 January 2026, 09:12 in Paris (08:12 UTC)',
        'Before this: round put off (Washington, 12 Dec 2025)',
        '',
        'Headlines:',
        '- Freedonia, Sylvania open new round of talks in Paris (Reuters, English)',
        '  https://reuters.example/1',
        '- Freedonia and Sylvania meet in Paris (BBC News, English)',
        '  https://bbc.example/2',
        '- انطلاق جولة جديدة من المحادثات في باريس (Al Jazeera, Arabic)',
        '  https://jazeera.example/3',
        '',
        'Details and later changes: https://parley.example/e/f44f3e85',
        '',
        'To stop or change these alerts: https://parley.example/stop?what=all-early',
        'Amazon, which delivers this mail, adds a link below. It ends them too, at once, for whoever opens it.',
      ),
    );
  });

  it('has a subject without a caveat, and an SMS with as many names as one segment holds', () => {
    const { subject, sms } = build(alert);
    expect(subject).toBe('Freedonia-Sylvania talks: round opens in Paris, 5-6 Jan');
    expect(sms).toBe(
      'Freedonia-Sylvania talks: round opens in Paris, 5-6 Jan. Who: Firefly. Confirmed: Reuters, BBC News, Al Jazeera. https://parley.example/e/f44f3e85',
    );
  });
});

describe('how sure it is', () => {
  const howSure = (alert: Parameters<typeof build>[0]) => /2026\. (.*)\.$/m.exec(build(alert).email)?.[1];

  it('names the side when its own media speak of its own act', () => {
    const event = makeEvent({ certainty: 'confirmed', testimonies: [stateAgency] });
    expect(howSure(makeAlert(event, 'confirmed'))).toBe('Confirmed officially by Sylvania (SNA)');
  });

  it('counts an official voice apart from the independent outlets', () => {
    const event = makeEvent({ certainty: 'confirmed', testimonies: [makeTestimony(), bbc, stateAgency] });
    expect(howSure(makeAlert(event, 'confirmed'))).toBe(
      'Confirmed officially by Sylvania (SNA); also reported by 2 independent outlets: Reuters, BBC News',
    );
  });

  it('counts neither a second report of the same family nor an outlet that the dossier does not know', () => {
    const copy = makeTestimony({
      reportId: 'r9',
      publisher: 'Reuters Africa',
      published: '2026-01-05T10:00:00.000Z',
    });
    const unknown = makeTestimony({ publisher: 'Daily Rumour', family: 'unknown:rumour.example' });
    const event = makeEvent({ certainty: 'confirmed', testimonies: [makeTestimony(), copy, unknown, bbc] });
    expect(howSure(makeAlert(event, 'confirmed'))).toBe('Confirmed by 2 independent outlets: Reuters, BBC News');
  });
});

describe('a correction', () => {
  const denial = makeTestimony({ ...stateAgency, denies: true, title: 'No delegation has left, ministry says' });
  const event = makeEvent({
    certainty: 'disputed',
    told: { early: '2026-01-05T08:15:00.000Z' },
    testimonies: [makeTestimony(), denial],
  });

  it('says what it corrects, when that was told, and who denies it', () => {
    expect(build(makeAlert(event, 'correction'))).toMatchObject({
      subject: 'Freedonia-Sylvania talks: correction (disputed): round opens in Paris, 5 Jan',
      sms: 'Freedonia-Sylvania talks: correction (disputed): round opens in Paris, 5 Jan. Denied: SNA. https://parley.example/e/f44f3e85',
      email: lines(
        'Correction (disputed): round opens in Paris, Monday 5 January 2026. Disputed: reported by Reuters; denied by SNA.',
        '',
        'Corrects: our alert of 5 January 2026, 08:15 UTC, https://parley.example/e/f44f3e85',
        'First report: 5 January 2026, 09:12 in Paris (08:12 UTC)',
        '',
        'Headlines:',
        '- No delegation has left, ministry says (SNA, English)',
        '  https://sna.example/4',
        '- Freedonia, Sylvania open new round of talks in Paris (Reuters, English)',
        '  https://reuters.example/1',
        '',
        'Details and later changes: https://parley.example/e/f44f3e85',
        '',
        'To stop or change these alerts: https://parley.example/stop?what=all-early',
        'Amazon, which delivers this mail, adds a link below. It ends them too, at once, for whoever opens it.',
      ),
    });
  });

  it('links the event that a new one replaces', () => {
    const postponed = makeEvent({ kind: 'round-postponed', corrects: '2026-01-04-paris-round-scheduled' });
    const { subject, email } = build(makeAlert(postponed));
    expect(subject).toBe('Freedonia-Sylvania talks: round put off (Paris, 5 Jan) (unconfirmed)');
    expect(email).toContain('Corrects: an earlier alert, https://parley.example/e/83d0268f\n');
  });
});

describe('headlines in the mail', () => {
  it('are five at most, one for each family, and the rest is counted', () => {
    const testimonies = Array.from({ length: 8 }, (_, index) =>
      makeTestimony({ publisher: `Outlet ${index}`, family: `family-${index}`, title: `Headline ${index}` }),
    );
    const { email } = build(makeAlert(makeEvent({ testimonies: [...testimonies, makeTestimony(testimonies[0])] })));
    expect(email.match(/^- Headline \d/gm)).toEqual([0, 1, 2, 3, 4].map((index) => `- Headline ${index}`));
    expect(email).toContain('\nand 3 more\n');
  });

  it('cannot forge lines, turn the text around or link to anything but the web', () => {
    const title = 'Calm\r\nWhere: nowhere \u202esdrawkcab\u0007';
    const { email } = build(makeAlert(makeEvent({ testimonies: [makeTestimony({ title, link: 'javascript:x' })] })));
    expect(email).toContain('- Calm Where: nowhere sdrawkcab (Reuters, English)\n\nDetails');
  });
});

describe('every kind', () => {
  it.each([
    ['round-scheduled', 'new round announced for Paris, 5 Jan', 'new round announced'],
    ['round-opened', 'round opens in Paris, 5 Jan', 'round opens, 5 Jan'],
    ['round-concluded', 'round ends in Paris, 5 Jan', 'round ends, 5 Jan'],
    ['round-postponed', 'round put off (Paris, 5 Jan)', 'round put off'],
    ['agreement', 'agreement announced in Paris, 5 Jan', 'agreement announced, 5 Jan'],
    ['breakdown', 'talks run into trouble in Paris, 5 Jan', 'talks run into trouble, 5 Jan'],
  ] as const)(
    '%s reads as a headline, also with no place, and no date but that of its first report',
    (kind, full, bare) => {
      const subject = (event: Parameters<typeof makeEvent>[0]) =>
        build(makeAlert(makeEvent({ kind, certainty: 'confirmed', ...event }), 'confirmed')).subject;
      expect(subject({})).toBe(`Freedonia-Sylvania talks: ${full}`);
      expect(subject({ place: null, date: null })).toBe(`Freedonia-Sylvania talks: ${bare}`);
    },
  );
});
