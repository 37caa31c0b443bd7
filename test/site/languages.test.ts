import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../functions/site/preferredLanguage.ts';
import { settleSubscribers } from '../../functions/subscribers/settleSubscribers.ts';
import { findLink } from '../local/snsHarness.ts';
import { CODE } from './makeServices.ts';
import { DOSSIER } from './sampleDossier.ts';
import { NOW } from './sampleEvents.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

const policy = { ...DOSSIER.policy, languages: ['en' as const, 'fr' as const, 'ar' as const] };
let harness: SiteHarness;
beforeAll(async () => {
  harness = await startSite({ dossier: { ...DOSSIER, policy } });
});
afterAll(() => harness.stop());
beforeEach(() => {
  harness.setTime(NOW);
  harness.sns.delivered.length = 0;
});

const page = async (path: string, language?: string) =>
  (await harness.site.request(path, language === undefined ? {} : { headers: { 'accept-language': language } })).text();
async function post(path: string, body: object, accept = 'application/json') {
  const headers = { 'content-type': 'application/json', accept };
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  return harness.site.request(path, init, { requestContext: { http: { sourceIp: '203.0.113.9' } } });
}
const minutesLater = (minutes: number) => harness.setTime(new Date(NOW.getTime() + minutes * 60_000));
const follow = async () => fetch(findLink(harness.sns.delivered.at(-1)?.text ?? '', 'ConfirmSubscription'));
const chosen = (html: string) => /name="language" value="(\w+)" checked/.exec(html)?.[1];

describe('the form', () => {
  it('offers the languages of the operator, each by its own name, and says where texts are in another', async () => {
    const html = await page('/');
    expect(html).toContain('In which language');
    expect(html).toContain('<bdi lang="fr">français</bdi>');
    expect(html).toMatch(/<bdi lang="ar">العربية<\/bdi> <small>text messages in English<\/small>/);
    expect(html).not.toContain('עברית');
  });

  it('proposes the one that the browser likes best, else the first', async () => {
    expect(chosen(await page('/', 'ar-SY,ar;q=0.9,fr;q=0.8'))).toBe('ar');
    expect(chosen(await page('/', 'he,de;q=0.9'))).toBe('en');
    expect(chosen(await page('/'))).toBe('en');
    expect((await harness.site.request('/')).headers.get('vary')).toBe('Accept-Language');
  });

  it('is as before where English alone is offered', async () => {
    const english = await startSite();
    const response = await english.site.request('/', { headers: { 'accept-language': 'fr' } });
    expect(await response.text()).not.toContain('In which language');
    expect(response.headers.get('vary')).toBeNull();
    await english.stop();
  });

  it('keeps what was chosen when something else is wrong, and refuses a language that is not offered', async () => {
    const wrong = await post('/subscribe', { email: 'nobody', language: 'fr' }, 'text/html');
    expect(wrong.status).toBe(400);
    expect(chosen(await wrong.text())).toBe('fr');
    const refused = await post('/subscribe', { email: 'a@example.org', language: 'he' });
    expect([refused.status, await refused.json()]).toEqual([
      400,
      {
        errors: [{ field: 'language', message: 'Choose a language: en (English), fr (français), ar (العربية).' }],
      },
    ]);
  });
});

it('reads what a browser says of languages', () => {
  const offered = ['en', 'fr', 'he'] as const;
  const headers = ['fr-CA', 'de, he;q=0.2, en;q=0.1', 'iw', 'fr;q=0, en', '*', ';;q=,', undefined];
  expect(headers.map((header) => preferredLanguage(header, offered))).toEqual([
    'fr',
    'he',
    'he',
    'en',
    'en',
    'en',
    'en',
  ]);
});

describe('a reader who asks for French', () => {
  it('is on the French topic of the choice, and a change of language leaves the other one, with the sign of life', async () => {
    const email = 'reader@example.org';
    await post('/subscribe', { email, heartbeat: true });
    await follow();
    await settleSubscribers(harness.services);
    await follow();
    expect(await harness.membersOf('all-early')).toContain(email);
    expect(await harness.membersOf('heartbeat')).toContain(email);

    minutesLater(5);
    expect(await (await post('/subscribe', { email, language: 'fr', heartbeat: true })).json()).toMatchObject({
      choice: 'all-early-fr',
    });
    await follow();
    await settleSubscribers(harness.services);
    minutesLater(20);
    await follow();
    await settleSubscribers(harness.services);
    const where = ['all-early', 'heartbeat', 'all-early-fr', 'heartbeat-fr'] as const;
    const members = await Promise.all(where.map(async (topic) => (await harness.membersOf(topic)).includes(email)));
    expect(members).toEqual([false, false, true, true]);
  });

  it('gets codes in it, by which the record is shown in words and stopped', async () => {
    const phone = '+33612345678';
    await post('/subscribe', { phone, language: 'fr', interest: 'rounds' });
    expect(harness.sns.delivered.at(-1)?.text).toMatch(/^042117 est votre code d'ABONNEMENT aux alertes \(/);
    await post('/confirm', { phone, code: CODE });
    expect(await harness.membersOf('rounds-confirmed-fr')).toContain(phone);
    minutesLater(1);
    await post('/yours', { phone });
    expect(harness.sns.delivered.at(-1)?.text).toMatch(/^042117 est votre code pour VOIR vos données \(/);
    const shown = await post('/confirm', { phone, code: CODE, for: 'show' }, 'text/html');
    expect(await shown.text()).toContain('<h2>Rounds, once confirmed, in French</h2>');
  });

  it('comes by the link of a mail to a page that knows what it was sent for', async () => {
    expect(await page('/stop?what=rounds-twice-fr')).toContain(
      '<strong>rounds, at the first report and again once confirmed, in French</strong>',
    );
  });
});

it('a reader of Arabic who has no texts in it gets an English code', async () => {
  await post('/subscribe', { phone: '+447911123477', language: 'ar' });
  expect(harness.sns.delivered.at(-1)?.text).toMatch(/^042117 is your code to SUBSCRIBE/);
});
