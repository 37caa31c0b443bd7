import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE_RULES } from '../../shared/subscribers/code.ts';
import { findLink } from '../local/snsHarness.ts';
import { NOW } from './sampleEvents.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

const MAIL = 'reader@example.org';
const PHONE = '+447911300001';
const CLIENT = '203.0.113.77';
const DAY = 86_400;

let harness: SiteHarness;
beforeAll(async () => {
  harness = await startSite();
});
afterAll(() => harness.stop());

async function post(path: string, fields: Record<string, string>) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fields) };
  const answer = await harness.site.request(path, init, { requestContext: { http: { sourceIp: CLIENT } } });
  return (await answer.json()) as { grant?: string };
}

const lastLink = () => {
  const mails = harness.sns.delivered.flatMap((each) => (each.kind === 'mail' ? [each.text] : []));
  return findLink(mails.at(-1) ?? '', 'ConfirmSubscription');
};

/** Everything in the table: what it is, for whom, and for how many days from now on. */
async function scan() {
  const { Items = [] } = await harness.documents.send(new ScanCommand({ TableName: harness.table }));
  return Items.map((item) => ({
    key: `${item.pk} ${item.sk}`,
    text: JSON.stringify(item),
    days: item.expires === undefined ? null : (Number(item.expires) - NOW.getTime() / 1000) / DAY,
  }));
}

const pageText = async () =>
  (await (await harness.site.request('/privacy')).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('what the page on privacy says', () => {
  it('is what the table holds of those who asked to be told: no address, fingerprints, and counts for two days', async () => {
    await post('/subscribe', { email: MAIL });
    await fetch(lastLink());
    await post('/subscribe', { phone: PHONE });
    await post('/yours', { email: MAIL });
    const kept = await scan();
    expect(kept.length).toBeGreaterThan(8);
    for (const { key, text, days } of kept) {
      for (const secret of [MAIL, PHONE.slice(1), CLIENT, 'cb007', 'example.org']) expect(text).not.toContain(secret);
      // Records of subscribers and what leads to them, their codes, and counts: nothing else.
      const [, what = 'unknown'] =
        /^SUBSCRIBER#\S+ (code)#|^(LIMIT)#|^(SUBSCRIBER)#/.exec(key)?.filter((part) => part !== undefined) ?? [];
      const most = { code: CODE_RULES.stop.minutes / 1440, LIMIT: key.includes('-month') ? 33 : 2 }[what] ?? null;
      expect([key, what === 'unknown', days === null]).toEqual([key, false, most === null]);
      expect(days ?? 0).toBeLessThanOrEqual(most ?? 0);
    }
    expect(await pageText()).toContain('counts, under such fingerprints 2 days');
  });

  it('holds when it is erased: counts alone are left', async () => {
    await post('/yours', { email: MAIL });
    const { grant = '' } = await post('/confirm/link', { link: lastLink() });
    await post('/yours/erase', { grant });
    harness.setTime(new Date(NOW.getTime() + 60_000));
    const left = (await scan()).filter(({ key }) => !key.startsWith('LIMIT#')).map(({ key }) => key.split(' ')[1]);
    // The code that was texted to the phone, which was never confirmed.
    expect(left).toEqual(['code#subscribe']);
    expect(await harness.membersOf('all-early')).toEqual([]);
  });

  it('names the times that the code keeps to', async () => {
    const text = await pageText();
    for (const words of [
      'cannot be confirmed after 48 hours, and goes after 14 days',
      '10 minutes; of one to stop, 24 hours',
      'which hold no addresses 30 days',
      'is still to be found 35 days',
    ])
      expect(text).toContain(words);
  });

  it('holds for the logs, and for reading: no address is logged, no cookie set', async () => {
    expect(harness.logged.length).toBeGreaterThan(3);
    for (const secret of [MAIL, PHONE, CLIENT]) expect(harness.logged.join()).not.toContain(secret);
    for (const path of ['/', '/timeline', '/stop', '/events.json', '/privacy']) {
      const answer = await harness.site.request(path);
      expect([path, answer.status, answer.headers.get('set-cookie')]).toEqual([path, 200, null]);
      expect(await answer.text()).not.toMatch(/<script|src="https?:/);
    }
  });
});

it('the page is linked from every page and from the words that a subscriber agrees to', async () => {
  const home = await (await harness.site.request('/')).text();
  expect(home.match(/href="\/privacy"/g)).toHaveLength(2);
  expect(await (await harness.site.request('/nowhere')).text()).toContain('href="/privacy"');
});
