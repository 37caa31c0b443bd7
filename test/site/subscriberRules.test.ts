import { describe, expect, it } from 'vitest';
import { checkCode, codeMessage, issueCode, parseCode } from '../../shared/subscribers/code.ts';
import { parseConfirmationLink } from '../../shared/subscribers/confirmationLink.ts';
import { hashAddress, hashCode, isSameHash } from '../../shared/subscribers/hashAddress.ts';
import { parseSubscribe } from '../../shared/subscribers/parseSubscribe.ts';
import { decideLimit, limitWindow } from '../../shared/subscribers/rateLimit.ts';
import { addSubscription, isUnsettled, settleSubscriptions } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Subscription } from '../../shared/subscribers/subscriber.ts';

const NOW = new Date('2026-01-07T09:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('a request to subscribe', () => {
  it.each([
    [{ email: ' Reader@Example.ORG ' }, 'email', 'reader@example.org', 'all-early'],
    [{ email: 'a@b.example', interest: 'rounds', stage: 'confirmed' }, 'email', 'a@b.example', 'rounds-confirmed'],
    [{ phone: '+44 7911 123456', email: '' }, 'phone', '+447911123456', 'all-confirmed'],
    [{ phone: '00972 54-555-0100', stage: 'early' }, 'phone', '+972545550100', 'all-early'],
    [{ phone: '+٤٤٧٩١١١٢٣٤٥٦', interest: 'outcomes', stage: '' }, 'phone', '+447911123456', 'outcomes-confirmed'],
    [{ email: 'a@b.example', interest: 'both' }, 'email', 'a@b.example', 'all-early'],
  ])('%j is understood', (body, channel, value, choice) => {
    expect(parseSubscribe(body)).toEqual({
      ok: true,
      value: { address: { channel, value }, choice, heartbeat: false },
    });
  });

  it.each([
    ['on', true],
    [true, true],
    ['true', true],
    ['false', false],
    ['', false],
    [undefined, false],
  ])('with heartbeat %j asks for the sign of life: %j', (heartbeat, wanted) => {
    expect(parseSubscribe({ email: 'a@b.example', heartbeat })).toMatchObject({
      ok: true,
      value: { heartbeat: wanted },
    });
  });

  it.each([
    [{}, ['email: Give an e-mail address or a phone number.']],
    [{ email: 'reader' }, ['email: Enter an address like name@example.org.']],
    [{ email: 'a@b.example\r\nBcc: c@d.example' }, ['email: Enter an address like name@example.org.']],
    [{ email: 7 }, ['email: Enter an address like name@example.org.']],
    [{ email: `${'a'.repeat(250)}@b.example` }, ['email: Enter an address like name@example.org.']],
    [{ phone: '07911 123456' }, ['phone: Enter the number with + and the country code, for example +44 7911 123456.']],
    [{ phone: '+44 7911 12' }, ['phone: This number is too short or too long for its country.']],
    [{ phone: '+33 1 42 68 53 00' }, ['phone: This number cannot receive text messages.']],
    [{ phone: '+44 909 879 0000' }, ['phone: This number cannot receive text messages.']],
    [{ phone: ['+447911123456'] }, ['phone: Enter the number as text.']],
    [{ email: 'a@b.example', phone: '+447911123456' }, ['phone: Give an e-mail address or a phone number, not both.']],
    [{ email: 'a@b.example', interest: 'weather' }, ['interest: Choose rounds, outcomes or all.']],
    [{ email: 'a@b.example', stage: 'never' }, ['stage: Choose early or confirmed.']],
    [
      { email: 'x', interest: 'y', stage: 'z' },
      [
        'email: Enter an address like name@example.org.',
        'interest: Choose rounds, outcomes or all.',
        'stage: Choose early or confirmed.',
      ],
    ],
    ['not an object', ['body: Send a form or a JSON object.']],
    [null, ['body: Send a form or a JSON object.']],
  ])('%j is refused with one line for each wrong field', (body, lines) => {
    const parsed = parseSubscribe(body);
    expect(parsed.ok ? [] : parsed.errors.map(({ field, message }) => `${field}: ${message}`)).toEqual(lines);
  });

  it('for a phone in a country that is not on the list is refused, with the way out', () => {
    expect(parseSubscribe({ phone: '+14155552671' }, ['GB', 'FR'])).toEqual({
      ok: false,
      errors: [{ field: 'phone', message: 'We cannot send text messages to this country: please use e-mail.' }],
    });
    expect(parseSubscribe({ phone: '+33612345678' }, ['GB', 'FR']).ok).toBe(true);
  });
});

describe('a code', () => {
  const ref = hashAddress({ channel: 'phone', value: '+447911123456' }, 'key');
  const hash = hashCode('042117', ref, 'key');
  const pending = issueCode(hash, { what: 'stop' }, NOW);

  it('works for ten minutes and not a moment longer', () => {
    const almost = new Date(after(10).getTime() - 1);
    expect(checkCode(pending, hash, almost)).toEqual({ right: true, purpose: { what: 'stop' } });
    expect(checkCode(pending, hash, after(10))).toEqual({ right: false, reason: 'expired' });
  });

  it('works at the fifth try and not at the sixth', () => {
    expect(checkCode({ ...pending, tries: 5 }, hash, NOW).right).toBe(true);
    expect(checkCode({ ...pending, tries: 6 }, hash, NOW)).toEqual({ right: false, reason: 'too-many-tries' });
  });

  it('is refused when it is another, another number’s, or none was sent', () => {
    const other = hashAddress({ channel: 'phone', value: '+447911123457' }, 'key');
    expect(checkCode(pending, hashCode('042118', ref, 'key'), NOW)).toEqual({ right: false, reason: 'wrong' });
    expect(checkCode(pending, hashCode('042117', other, 'key'), NOW)).toEqual({ right: false, reason: 'wrong' });
    expect(checkCode(null, hash, NOW)).toEqual({ right: false, reason: 'no-code' });
  });

  it.each([
    ['042117', '042117'],
    [' 042 117 ', '042117'],
    ['٠٤٢١١٧', '042117'],
    ['042-117', '042117'],
    ['42117', null],
    ['0421177', null],
    ['04211x', null],
    ['', null],
  ])('typed as "%s" reads as %s', (text, code) => {
    expect(parseCode(text)).toBe(code);
  });

  it('is told in one plain segment, however long the name of the talks', () => {
    const message = codeMessage('042117', 'X'.repeat(28));
    expect(message).toMatch(/^[ -~]+$/);
    expect(message.length).toBeLessThanOrEqual(160);
  });

  it('has a hash that says nothing without the key', () => {
    expect(hashCode('042117', ref, 'other key')).not.toBe(hash);
    expect(isSameHash(hash, hash)).toBe(true);
    expect(isSameHash(hash, `${hash.slice(0, -1)}x`)).toBe(false);
    expect(isSameHash(hash, '')).toBe(false);
  });
});

describe('limits', () => {
  it('allow three codes a day to a number and say which limit was met', () => {
    expect(decideLimit('codes-number', 3)).toEqual({ allowed: true });
    expect(decideLimit('codes-number', 4)).toEqual({ allowed: false, reason: 'codes-number' });
  });

  it('count calendar days in UTC and are forgotten a day later', () => {
    expect(limitWindow(new Date('2026-01-07T23:59:59Z'))).toEqual({
      window: '2026-01-07',
      expires: Date.parse('2026-01-09T00:00:00Z') / 1000,
    });
  });
});

describe('subscriptions of one reader', () => {
  const consent = { text: 'yes', at: NOW.toISOString(), source: 'page' } as const;
  const rounds: Subscription = {
    choice: 'rounds-early',
    arn: 'arn:rounds',
    askedAt: NOW.toISOString(),
    confirmed: true,
    consent,
  };
  const all: Subscription = {
    choice: 'all-early',
    arn: 'arn:all',
    askedAt: after(5).toISOString(),
    confirmed: false,
    consent,
  };

  it('stay on the old topic while the new one is not confirmed', () => {
    expect(settleSubscriptions([rounds, all], new Map([['arn:all', 'pending']]), after(6))).toEqual({
      keep: [rounds, all],
      leave: [],
    });
  });

  it('leave the old topic once the new one is confirmed', () => {
    expect(settleSubscriptions([rounds, all], new Map([['arn:all', 'confirmed']]), after(6))).toEqual({
      keep: [{ ...all, confirmed: true }],
      leave: ['arn:rounds'],
    });
  });

  it('keep a request as expired that SNS deleted or that named no ARN and is three days old, for two weeks', () => {
    const nameless = { ...all, arn: null };
    const keep = (list: Subscription[], state: 'gone' | null, minutes: number) =>
      settleSubscriptions(list, new Map(state && [['arn:all', state]]), after(minutes)).keep;
    expect(keep([rounds, all], 'gone', 6)).toEqual([rounds, { ...all, expired: true }]);
    expect(keep([rounds, nameless], null, 6)).toEqual([rounds, nameless]);
    expect(keep([rounds, nameless], null, 5 + 72 * 60 + 1)).toEqual([rounds, { ...nameless, expired: true }]);
    expect(keep([rounds, { ...nameless, expired: true }], null, 5 + 14 * 24 * 60 + 1)).toEqual([rounds]);
  });

  it('keep a heartbeat beside the choice, until a later choice comes without it', () => {
    const heartbeat = { ...rounds, choice: 'heartbeat', arn: 'arn:heartbeat' } as const;
    const settle = (list: Subscription[]) => settleSubscriptions(list, new Map(), after(6));
    const confirmed = { ...all, confirmed: true };
    expect(settle([rounds, heartbeat])).toEqual({ keep: [rounds, heartbeat], leave: [] });
    expect(settle([heartbeat, { ...confirmed, heartbeat: true }]).leave).toEqual([]);
    expect(settle([heartbeat, { ...all, heartbeat: false }]).leave).toEqual([]);
    expect(settle([heartbeat, { ...confirmed, heartbeat: false }]).leave).toEqual(['arn:heartbeat']);
  });

  it('are not turned back by a stranger who asks again for a choice that is confirmed', () => {
    const again = { ...rounds, askedAt: after(9).toISOString(), confirmed: false };
    expect(addSubscription([rounds], again)).toEqual([rounds]);
  });

  it('begin anew when the reader had unsubscribed with SNS’s own link, which we never hear of', () => {
    const again = { ...rounds, arn: 'arn:rounds-anew', askedAt: after(9).toISOString(), confirmed: false };
    expect(addSubscription([rounds], again)).toEqual([again]);
  });

  it('are settled unless a change of choice is under way', () => {
    const expired = { ...all, expired: true };
    const lists = [
      [rounds],
      [all],
      [rounds, all],
      [],
      [rounds, expired],
      [rounds, { ...rounds, choice: 'heartbeat' } as const],
    ];
    expect(lists.map(isUnsettled)).toEqual([false, false, true, false, false, false]);
  });
});

describe('a pasted confirmation link', () => {
  const arn = 'arn:aws:sns:eu-west-1:000000000000:all-early';
  const token = '2336412f37fb687f5d51e6e241d7700b';
  const query = `TopicArn=${arn}&Token=${token}&Endpoint=a@b.example`;
  const parse = (link: string, site = 'https://parley.example') => parseConfirmationLink(link, [arn], site);

  it.each([
    [`https://sns.eu-west-1.amazonaws.com/confirmation.html?${query}`],
    [`  <https://sns.eu-west-1.amazonaws.com/confirmation.html?${query.replaceAll('&', '&amp;')}>\n`],
    [`https://sns.eu-west-1.amazonaws.com/confirmation.html?Topic\r\nArn=${arn}&Token=${token}`],
  ])('gives its topic and token: %s', (link) => {
    expect(parse(link)).toEqual({ ok: true, value: { topicArn: arn, token } });
  });

  it.each([
    ['hello'],
    [`https://sns.eu-west-1.amazonaws.com.evil.example/confirmation.html?${query}`],
    [`https://evil.example/?sns.eu-west-1.amazonaws.com&${query}`],
    [`https://user@sns.eu-west-1.amazonaws.com/confirmation.html?${query}`],
    [`https://sns.eu-west-1.amazonaws.com:8443/confirmation.html?${query}`],
    [`http://sns.eu-west-1.amazonaws.com/confirmation.html?${query}`],
    [`http://169.254.169.254/latest?${query}`],
    [`https://sns.eu-west-1.amazonaws.com/confirmation.html?TopicArn=arn:aws:sns:eu-west-1:1:other&Token=${token}`],
    [`https://sns.eu-west-1.amazonaws.com/confirmation.html?TopicArn=${arn}&Token=<script>`],
    [`https://sns.eu-west-1.amazonaws.com/confirmation.html?TopicArn=${arn}`],
    [`https://sns.eu-west-1.amazonaws.com/${'a'.repeat(3000)}?${query}`],
  ])('is refused: %s', (link) => {
    expect(parse(link).ok).toBe(false);
  });

  it('may be the stand-in’s own where the site runs on one machine', () => {
    expect(parse(`http://127.0.0.1:4100/?Action=ConfirmSubscription&${query}`, 'http://localhost:3000').ok).toBe(true);
  });
});
