import { describe, expect, it } from 'vitest';
import { eventJson } from '../../functions/site/outputs/eventsJson.ts';
import { alertSchema } from '../../shared/alerts/alertSchema.ts';
import { buildMessage } from '../../shared/alerts/buildMessage.ts';
import type { Testimony } from '../../shared/events/event.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert, makeEvent, makeTestimony } from '../samples/news.ts';

const unlisted = (publisher: string): Testimony =>
  makeTestimony({
    reportId: publisher,
    publisher,
    family: 'unknown:rumour.example',
    trusted: false,
    published: '2026-01-05T07:00:00.000Z',
    title: 'Win a phone at http://phish.example',
    link: 'https://phish.example/win',
  });

/** All that subscribers and readers see of an event that a listed outlet and this one tell. */
function everyText(publisher: string) {
  const event = makeEvent({ testimonies: [unlisted(publisher), makeTestimony()] });
  const { subject, email, sms } = buildMessage(makeAlert(event), SAMPLE_DOSSIER, 'https://p.example', 'all-early');
  const json = eventJson(event, SAMPLE_DOSSIER, 'https://p.example', null).sources.map((source) => source.publisher);
  return { subject, email, sms, json };
}

describe('an outlet that the dossier does not list', () => {
  it('is named behind those that it does, and marked', () => {
    const { email, sms, json } = everyText('The Daily Rumour');
    expect(sms).toContain('Unconfirmed: Reuters, The Daily... (unlisted).');
    expect(email).toContain('not yet confirmed: Reuters, The Daily Rumour (unlisted)');
    expect(json).toEqual(['The Daily Rumour (unlisted)', 'Reuters']);
  });

  it.each(['Visit http://phish.example', 'phish.example', 'Call 020 7946 0018 now', 'R\u0435uters', 'Ru\u202emour'])(
    'brings nothing in by its name: %j',
    (publisher) => {
      const { subject, email, sms, json } = everyText(publisher);
      const all = [subject, email, sms, ...json].join('\n');
      expect(all).not.toMatch(/phish|7946|\p{Script=Cyrillic}|\u202e/u);
    },
  );

  it('has neither its headline nor its link in a mail, where it counts as one more', () => {
    const { email } = everyText('The Daily Rumour');
    expect(email).not.toContain('phish');
    expect(email).toContain('https://reuters.example/1\nand 1 more\n');
  });
});

describe('an alert whose event has more reports than it carries', () => {
  it('counts them behind its headlines, and comes back from the outbox with their count', () => {
    const alert = { ...makeAlert(), leftOut: 970 };
    expect(buildMessage(alert, SAMPLE_DOSSIER, 'https://p.example', 'all-early').email).toContain('\nand 970 more\n');
    const told = { early: '2026-01-05T08:15:00.000Z', confirmed: '2026-01-05T08:15:00.000Z', chapter: 2 };
    const event = makeEvent({ told, correctedBy: 'x', testimonies: [makeTestimony({ origin: 'bbc' })] });
    const whole = makeAlert(event, 'correction', { leftOut: 970 });
    expect(alertSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
});
