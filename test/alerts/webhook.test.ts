import { describe, expect, it } from 'vitest';
import { buildTexts } from '../../functions/adapters/alertSender.ts';
import type { Alert } from '../../shared/alerts/alert.ts';
import { buildMessage, buildMessages } from '../../shared/alerts/buildMessage.ts';
import { WEBHOOK_LIMIT } from '../../shared/alerts/buildWebhook.ts';
import { type Webhook, webhookSchema } from '../../shared/alerts/webhookSchema.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert, makeEvent, makeTestimony } from '../samples/news.ts';

const SITE = 'https://parley.example';
const textOf = (alert: Alert) => buildMessage(alert, SAMPLE_DOSSIER, SITE, 'all-twice').webhook ?? '';
/** What a receiver reads, held against the schema that it may hold it against. */
const hookOf = (alert: Alert): Webhook => webhookSchema.parse(JSON.parse(textOf(alert)));

describe('what a web hook is sent', () => {
  it('is the event with its reports, for programs', () => {
    const event = makeEvent({ participants: ['freedonia', 'firefly'] });
    const before = { kind: 'round-scheduled' as const, place: 'paris', day: '2026-01-05' };
    expect(hookOf(makeAlert(event, 'reported', { before, leftOut: 2 })).parley).toEqual({
      version: 1,
      talks: { id: 'freedonia-sylvania', title: 'Freedonia–Sylvania talks' },
      alert: {
        id: '2026-01-05-paris-round-opened#reported',
        purpose: 'reported',
        choice: 'all-twice',
        decidedAt: '2026-01-05T08:15:00.000Z',
      },
      headline: 'round opens in Paris, 5 Jan',
      text: 'Round opens in Paris, Monday 5 January 2026. Reported by one outlet, not yet confirmed: Reuters.',
      before,
      event: {
        id: '2026-01-05-paris-round-opened',
        code: 'f44f3e85',
        url: 'https://parley.example/e/f44f3e85',
        kind: 'round-opened',
        round: '2026-01-05-paris',
        place: { id: 'paris', name: 'Paris' },
        date: { from: '2026-01-05', to: '2026-01-05' },
        day: '2026-01-05',
        newDate: null,
        ordinal: null,
        result: null,
        participants: ['freedonia', 'firefly'],
        atTable: null,
        certainty: 'reported',
        corrects: null,
        firstPublished: '2026-01-05T08:12:00.000Z',
        lastPublished: '2026-01-05T08:12:00.000Z',
        detectedAt: '2026-01-05T08:15:00.000Z',
        sources: [
          {
            publisher: 'Reuters',
            family: 'reuters',
            origin: null,
            official: false,
            denies: false,
            published: '2026-01-05T08:12:00.000Z',
            estimated: false,
            title: 'Freedonia, Sylvania open new round of talks in Paris',
            lang: 'en',
            link: 'https://reuters.example/1',
          },
        ],
        omitted: 2,
      },
    });
  });

  it('is a notification that a chat channel shows, in one thread for each round', () => {
    const { parley, ...chat } = hookOf(makeAlert());
    expect(chat).toEqual({
      version: '1.0',
      source: 'custom',
      id: '2026-01-05-paris-round-opened#reported',
      content: {
        textType: 'client-markdown',
        title: 'Freedonia-Sylvania talks: round opens in Paris, 5 Jan (unconfirmed)',
        description: `${parley.text}\n${parley.event.url}`,
      },
      metadata: {
        threadId: hookOf(makeAlert(makeEvent({ id: 'other', kind: 'round-concluded' }))).metadata.threadId,
        summary: 'Freedonia-Sylvania talks: round opens in Paris, 5 Jan (unconfirmed)',
        eventType: 'round-opened',
      },
    });
  });

  it('says of an agreement what was agreed, of a breakdown how bad it is, and of a round put off its new date', () => {
    const dossier = { ...SAMPLE_DOSSIER, results: [{ id: 'truce', name: 'truce', spellings: ['truce'] }] };
    const agreement = makeEvent({ kind: 'agreement', testimonies: [makeTestimony({ results: ['truce'] })] });
    const agreed = buildMessage(makeAlert(agreement), dossier, SITE, 'all-early').webhook ?? '';
    expect(webhookSchema.parse(JSON.parse(agreed)).parley.event.result).toBe('truce');
    expect(hookOf(makeAlert(makeEvent({ kind: 'breakdown' }))).parley.event.degree).toBe('trouble');
    const newDay = { from: '2026-01-09', to: '2026-01-09' };
    const putOff = makeAlert(makeEvent({ kind: 'round-postponed' }), 'reported', { newDay });
    expect(hookOf(putOff).parley.event.newDate).toEqual(newDay);
  });

  it('is the whole record also for those who heard of the first report', () => {
    const event = makeEvent({ certainty: 'confirmed' });
    const { nowConfirmed } = buildMessages(makeAlert(event, 'confirmed'), SAMPLE_DOSSIER, SITE, 'all-twice');
    const { content, parley } = webhookSchema.parse(JSON.parse(nowConfirmed.webhook ?? ''));
    expect(content.title).toBe('Freedonia-Sylvania talks: now confirmed: round opens in Paris, 5 Jan');
    expect(parley).toMatchObject({ alert: { purpose: 'confirmed' }, event: { certainty: 'confirmed' } });
  });
});

describe('what outlets write', () => {
  const hostile = makeTestimony({
    publisher: '<!channel> *[Wire](https://evil.example)* @here\u202e',
    family: 'unknown:evil.example',
    title: 'Talks \u202e"open"\n<script>',
    link: 'javascript:alert(1)',
  });
  const alert = makeAlert(makeEvent({ testimonies: [makeTestimony(), hostile] }));

  it('calls nobody and links nowhere in a chat', () => {
    const { content } = hookOf(alert);
    expect(content.description.split('\n')[0]).not.toMatch(/[<>@*[\]]/);
  });

  it('turns no direction of text, and leads nowhere but to the web', () => {
    const source = hookOf(alert).parley.event.sources[1];
    expect(source).toMatchObject({ title: 'Talks "open" <script>', link: null });
  });
});

describe('the limit of SNS for all texts together', () => {
  it('holds for as many and as long reports as an alert can carry, those of known outlets kept', () => {
    // Quotes double in JSON, and double again within the texts of all protocols.
    const long = (index: number, known: boolean) =>
      makeTestimony({
        reportId: `r${index}`,
        publisher: '"'.repeat(100),
        family: known ? `family-${index}` : `unknown:${index}`,
        title: '"\\'.repeat(150),
        link: `https://wire.example/${'"'.repeat(900)}`,
      });
    const testimonies = Array.from({ length: 30 }, (_, index) => long(index, index % 2 === 1));
    const alert = makeAlert(makeEvent({ testimonies }), 'reported', { leftOut: 7 });
    const message = buildMessage(alert, SAMPLE_DOSSIER, SITE, 'all-early');
    expect(Buffer.byteLength(message.webhook ?? '')).toBeLessThanOrEqual(WEBHOOK_LIMIT);
    expect(Buffer.byteLength(buildTexts(message))).toBeLessThan(262_144);
    const { sources, omitted } = hookOf(alert).parley.event;
    expect(sources.length + omitted).toBe(37);
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.slice(0, 15).every(({ family }) => family.startsWith('family-'))).toBe(true);
  });
});
