import { describe, expect, it } from 'vitest';
import { buildSms } from '../../shared/alerts/buildSms.ts';
import { septets } from '../../shared/alerts/gsm7.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert, makeEvent, makeTestimony } from '../samples/news.ts';

const outlet = (name: string) =>
  makeTestimony({ publisher: name, family: name.toLowerCase(), atTable: ['firefly', 'trentino', 'zenda'] });
const event = (changes: Partial<TalksEvent> = {}) =>
  makeEvent({
    certainty: 'confirmed',
    testimonies: ['Reuters', 'AFP', 'BBC'].map(outlet),
    ...changes,
  });
/** A link of exactly so many characters. */
const link = (length: number) => `https://x.example/${'e'.repeat(length - 18)}`;
const build = (length: number, changes: Partial<TalksEvent> = {}) =>
  buildSms(makeAlert(event(changes), 'confirmed'), SAMPLE_DOSSIER, link(length)).replace(link(length), 'LINK');

describe('an SMS that does not fit is made shorter', () => {
  const head = 'Freedonia-Sylvania talks: round opens in Paris, 5 Jan.';
  it.each([
    ['not at all while it fits', 32, `${head} Who: Firefly, al-Trentino, Zenda. Confirmed: Reuters, AFP, BBC. LINK`],
    ['first by the people, from the last', 37, `${head} Who: Firefly, al-Trentino. Confirmed: Reuters, AFP, BBC. LINK`],
    ['and names no party’s people alone', 48, `${head} Confirmed: Reuters, AFP, BBC. LINK`],
    ['until nobody is named', 62, `${head} Confirmed: Reuters, AFP, BBC. LINK`],
    ['then by the outlets, which are counted', 72, `${head} Confirmed: Reuters +2. LINK`],
    ['until none is named', 82, `${head} Confirmed. LINK`],
    ['then by the place', 87, 'Freedonia-Sylvania talks: round opens, 5 Jan. Confirmed. LINK'],
    ['at last by force', 112, 'Freedonia-Sylvania talks: r. Confirmed. LINK'],
  ])('%s', (_, length, expected) => {
    expect(build(length)).toBe(expected);
  });
});

describe('an SMS about a round put off', () => {
  const putOff = (length: number, newDay?: { from: string; to: string }) =>
    buildSms(
      { ...makeAlert(event({ kind: 'round-postponed' }), 'confirmed'), ...(newDay && { newDay }) },
      SAMPLE_DOSSIER,
      link(length),
    );
  const week = { from: '2026-01-11', to: '2026-01-18' };
  const line = 'Freedonia-Sylvania talks: round put off (Paris, 5 Jan)';

  it('says when it is to be held instead, or that nobody has said, before who meets and which outlets tell it', () => {
    expect(putOff(40, week)).toContain(`${line}; now 11-18 Jan. Confirmed: Reuters, AFP, BBC. `);
    expect(putOff(40, { from: '2026-01-11', to: '2026-01-11' })).toContain(`${line}; now 11 Jan. `);
    expect(putOff(40)).toContain(`${line}; no new date. `);
    expect(putOff(60, week)).toContain(`${line}; now 11-18 Jan. Confirmed. `);
    expect(putOff(85, week)).toContain(`${line}. Confirmed. `);
  });
});

it('an SMS cuts the long name of an outlet at a word, and leaves no "and" or dots behind', () => {
  const testimonies = ['Kan', 'Asharq Al-Awsat and Asharq', 'SANA & Al-Ikhbariya al-Suriya'].map(outlet);
  expect(build(30, { testimonies: testimonies.map((each) => ({ ...each, atTable: [] })) })).toBe(
    'Freedonia-Sylvania talks: round opens in Paris, 5 Jan. Confirmed: Kan, Asharq Al-Awsat, SANA & Al-Ikhbariya. LINK',
  );
});

describe('an SMS stays in the GSM alphabet', () => {
  it('with accents that the alphabet has, and without those it lacks', () => {
    const dossier = { ...SAMPLE_DOSSIER, places: [{ ...parisPlace(), name: 'Şanlıurfa – “Évian”' }] };
    expect(buildSms(makeAlert(), dossier, 'https://p.example/e/1')).toBe(
      'Freedonia-Sylvania talks: round opens in Sanliurfa - "Évian", 5 Jan. Unconfirmed: Reuters. https://p.example/e/1',
    );
  });

  it('when outlets write their names in Arabic or Hebrew: the family’s name or none stands for them', () => {
    const testimonies = [
      makeTestimony({ publisher: 'الجزيرة', family: 'jazeera' }),
      makeTestimony({ publisher: 'הארץ', family: 'unknown:haaretz.example' }),
    ];
    const sms = buildSms(makeAlert(makeEvent({ testimonies })), SAMPLE_DOSSIER, 'https://p.example/e/1');
    expect(sms).toContain('. Unconfirmed: Al Jazeera. https://p.example/e/1');
  });

  it('counting extension characters twice', () => {
    expect(septets('abc')).toBe(3);
    expect(septets('[€]')).toBe(6);
    expect(septets('„')).toBeNull();
    const dossier = { ...SAMPLE_DOSSIER, shortName: '[{[{[{[{[{[{[{[{[{[{[{[{' };
    const sms = buildSms(makeAlert(event(), 'confirmed'), dossier, 'https://p.example/e/1234567890123456789');
    expect(septets(sms)).toBeLessThanOrEqual(160 - 'PARLEY> '.length);
    expect(sms).toBe(
      '[{[{[{[{[{[{[{[{[{[{[{[{: round opens in Paris, 5 Jan. Confirmed: Reuters, AFP, BBC. https://p.example/e/1234567890123456789',
    );
  });
});

function parisPlace() {
  const [paris] = SAMPLE_DOSSIER.places;
  if (!paris) throw new Error('the sample dossier has no place');
  return paris;
}
