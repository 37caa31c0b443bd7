import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTexts } from '../../functions/adapters/alertSender.ts';
import { countSmsSegments } from '../../infra/local/sns/smsSegments.ts';
import type { Alert } from '../../shared/alerts/alert.ts';
import { alertSchema } from '../../shared/alerts/alertSchema.ts';
import { buildMessage } from '../../shared/alerts/buildMessage.ts';
import { septets } from '../../shared/alerts/gsm7.ts';
import { webhookSchema } from '../../shared/alerts/webhookSchema.ts';
import { ALERTABLE_KINDS } from '../../shared/detect/report.ts';
import type { Testimony } from '../../shared/events/event.ts';
import { eventCode } from '../../shared/events/eventCode.ts';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeEvent } from '../samples/news.ts';

/** Whatever a feed may contain: any code unit, controls, bidirectional overrides, three scripts, very long words. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('\u0000', '\r\n', '\u202e', '\ud800', '“', '€', '[', 'ş', 'שלום', 'دمشق', '🕊️', 'A'))
    .map((p) => p.join('')),
  fc.string({ unit: 'grapheme-ascii', minLength: 200, maxLength: 2000 }),
);
const instant = fc
  .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((text) => text.slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const testimony: fc.Arbitrary<Testimony> = fc.record({
  reportId: anyText,
  publisher: anyText,
  family: fc.oneof(anyText, fc.constantFrom('reuters', 'sna')),
  official: fc.boolean(),
  trusted: fc.boolean(),
  denies: fc.boolean(),
  supportsOnly: fc.boolean(),
  published: maybe(instant),
  title: anyText,
  lang: fc.oneof(anyText, fc.constantFrom('en', 'ar', 'xx')),
  link: maybe(fc.oneof(anyText, fc.webUrl({ withQueryParameters: true }))),
});

const anyAlert: fc.Arbitrary<Alert> = fc.record({
  id: fc.constant('alert'),
  eventId: fc.constant('event'),
  purpose: fc.constantFrom('reported' as const, 'confirmed' as const, 'correction' as const),
  topics: fc.constant([]),
  decidedAt: instant,
  before: maybe(fc.record({ kind: fc.constantFrom(...ALERTABLE_KINDS), place: maybe(anyText), day })),
  event: fc
    .record({
      id: fc.string({ minLength: 1 }),
      kind: fc.constantFrom(...ALERTABLE_KINDS),
      place: maybe(fc.oneof(anyText, fc.constantFrom('paris', 'washington'))),
      date: maybe(fc.record({ from: day, to: day })),
      ordinal: maybe(fc.integer()),
      participants: fc.array(fc.oneof(anyText, fc.constantFrom('firefly', 'trentino', 'zenda', 'ruritania'))),
      certainty: fc.constantFrom('reported' as const, 'confirmed' as const, 'disputed' as const, 'corrected' as const),
      corrects: maybe(anyText),
      testimonies: fc.array(testimony, { maxLength: 8 }),
      firstPublished: maybe(instant),
    })
    .map((changes) => makeEvent(changes)),
});

const dossier = fc
  .record({ name: anyText, zone: fc.oneof(anyText, fc.constant('Asia/Damascus')), person: anyText })
  .map(({ name, zone, person }) => ({
    ...SAMPLE_DOSSIER,
    places: SAMPLE_DOSSIER.places.map((place) => ({ ...place, name, timeZone: zone })),
    people: SAMPLE_DOSSIER.people.map((entry) => ({ ...entry, name: person })),
  }));
/** As long as the addresses that AWS gives to HTTP APIs. */
const SITE = 'https://a1b2c3d4e5.execute-api.ap-southeast-2.amazonaws.com';

/** Controls, broken surrogates and marks that turn the direction of text. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

describe('a message about any event whatever', () => {
  it('has an ASCII subject of 1 to 99 characters and an SMS of one GSM-7 segment that ends with the whole link', () => {
    fc.assert(
      fc.property(anyAlert, dossier, (alert, world) => {
        expect(alertSchema.safeParse(alert).success).toBe(true);
        const { webhook = '', ...message } = buildMessage(alert, world, SITE, 'all-early');
        const { subject, sms, email } = message;
        expect(subject).toMatch(/^[!-~][ -~]{0,98}$/);
        expect(septets(sms)).not.toBeNull();
        expect(septets(sms)).toBeLessThanOrEqual(160 - 'PARLEY> '.length);
        expect(sms).toMatch(/^[ -~\u00a1-\u00ff\u0391-\u03a9€]+$/u);
        expect(sms.endsWith(` ${SITE}/e/${eventCode(alert.event.id)}`)).toBe(true);
        expect(email.split('\n').filter((line) => UNSAFE.test(line))).toEqual([]);
        expect(Buffer.byteLength(email)).toBeLessThan(32_000);
        expect(webhookSchema.safeParse(JSON.parse(webhook)).error).toBeUndefined();
        expect(Buffer.byteLength(buildTexts({ ...message, webhook }))).toBeLessThan(250_000);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('keeps the limits in every language, and lets nobody but us turn the direction of text', () => {
    const [languages, smsLanguages] = [[...LANGUAGES], ['ar', 'he'] as Language[]];
    const language = fc.constantFrom('fr' as const, 'ar' as const, 'he' as const);
    fc.assert(
      fc.property(anyAlert, dossier, language, fc.boolean(), (alert, world, tongue, isPaid) => {
        const policy = { ...world.policy, languages, smsLanguages: isPaid ? smsLanguages : [] };
        const { subject, sms, email } = buildMessage(alert, { ...world, policy }, SITE, `all-early-${tongue}`);
        expect(subject).toMatch(/^[!-~][ -~]{0,98}$/);
        expect(countSmsSegments(`PARLEY> ${sms}`).segments).toBeLessThanOrEqual(isPaid && tongue !== 'fr' ? 2 : 1);
        expect(sms.endsWith(` ${SITE}/e/${eventCode(alert.event.id)}`)).toBe(true);
        const ours = email.replace(/^\u200f/gm, '').replace(/\u2066[^\u2066\u2069\n]*\u2069?/g, '');
        expect(ours.split('\n').filter((line) => UNSAFE.test(line))).toEqual([]);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
