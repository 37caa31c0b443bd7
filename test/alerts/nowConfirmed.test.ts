import { expect, it } from 'vitest';
import { buildMessages } from '../../shared/alerts/buildMessage.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert, makeEvent, makeTestimony } from '../samples/news.ts';

it('who hears twice is told in one line that what they know is confirmed, by whom, and where the rest stands', () => {
  const bbc = makeTestimony({ publisher: 'BBC News', family: 'bbc' });
  const event = makeEvent({ certainty: 'confirmed', testimonies: [makeTestimony(), bbc] });
  expect(
    buildMessages(makeAlert(event, 'confirmed'), SAMPLE_DOSSIER, 'https://parley.example', 'all-early').nowConfirmed,
  ).toMatchObject({
    subject: 'Freedonia-Sylvania talks: now confirmed: round opens in Paris, 5 Jan',
    sms: 'Freedonia-Sylvania talks: now confirmed: round opens in Paris, 5 Jan. Confirmed: Reuters, BBC News. https://parley.example/e/f44f3e85',
    email: [
      'Now confirmed: round opens in Paris, Monday 5 January 2026. Confirmed by 2 independent outlets: Reuters, BBC News.',
      '',
      'Details and later changes: https://parley.example/e/f44f3e85',
      '',
      'To stop or change these alerts: https://parley.example/stop?what=all-early',
      'Amazon, which delivers this mail, adds a link below. It ends them too, at once, for whoever opens it.',
      '',
    ].join('\n'),
  });
});
