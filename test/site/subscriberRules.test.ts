import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSmsSegments } from '../../infra/local/sns/smsSegments.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { CODE_PURPOSES, checkCode, hashCode, issueCode, parseCode } from '../../shared/subscribers/code.ts';
import { codeLimits } from '../../shared/subscribers/codeBudget.ts';
import { codeMessage } from '../../shared/subscribers/codeMessage.ts';
import { parseConfirmationLink } from '../../shared/subscribers/confirmationLink.ts';
import { hashAddress, isSameHash } from '../../shared/subscribers/hashAddress.ts';
import { parseSubscribe } from '../../shared/subscribers/parseSubscribe.ts';
import { decideLimit, LIMITS, limitWindow } from '../../shared/subscribers/rateLimit.ts';
import { addSubscription, isUnsettled, settleSubscriptions } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Subscription } from '../../shared/subscribers/subscriber.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';

const NOW = new Date('2026-01-07T09:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('a request to subscribe', () => {
  it('names a language that is offered; the first of them where it names none', () => {
    const choiceOf = (language?: string) => {
      const parsed = parseSubscribe({ email: 'a@b.example', language }, 'any', ['fr', 'en']);
      return parsed.ok ? parsed.value.choice : parsed.errors;
    };
    expect(['en', 'fr', '', undefined].map(choiceOf)).toEqual([
      'all-early',
      'all-early-fr',
      'all-early-fr',
      'all-early-fr',
    ]);
    const message = 'Choose a language: fr (français), en (English).';
    expect(choiceOf('he')).toEqual([{ field: 'language', message }]);
  });

  it.each([
    [{ email: ' Reader@Example.ORG ' }, 'email', 'reader@example.org', 'all-early'],
    [{ email: 'a@b.example', interest: 'rounds', stage: 'confirmed' }, 'email', 'a@b.example', 'rounds-confirmed'],
    [{ phone: '+44 7911 123456', email: '' }, 'phone', '+447911123456', 'all-confirmed'],
    [{ phone: '00972 54-555-0100', stage: 'early' }, 'phone', '+972545550100', 'all-early'],
    [{ phone: '+٤٤٧٩١١١٢٣٤٥٦', interest: 'outcomes', stage: '' }, 'phone', '+447911123456', 'outcomes-confirmed'],
    [{ email: 'a@b.example', interest: 'both' }, 'email', 'a@b.example', 'all-early'],
  ])('%j is understood', (body, channel, value, choice) => {
    expect(parseSubscribe(body, 'any')).toEqual({
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
    expect(parseSubscribe({ email: 'a@b.example', heartbeat }, 'any')).toMatchObject({
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
    [{ email: 'a@b.example', stage: 'never' }, ['stage: Choose early, twice or confirmed.']],
    [
      { email: 'x', interest: 'y', stage: 'z' },
      [
        'email: Enter an address like name@example.org.',
        'interest: Choose rounds, outcomes or all.',
        'stage: Choose early, twice or confirmed.',
      ],
    ],
    ['not an object', ['body: Send a form or a JSON object.']],
    [null, ['body: Send a form or a JSON object.']],
  ])('%j is refused with one line for each wrong field', (body, lines) => {
    const parsed = parseSubscribe(body, 'any');
    expect(parsed.ok ? [] : parsed.errors.map(({ field, message }) => `${field}: ${message}`)).toEqual(lines);
  });

  it('for a phone is refused where no country is named', () => {
    expect(parseSubscribe({ phone: '+33612345678' }, [])).toEqual({
      ok: false,
      errors: [{ field: 'phone', message: 'We do not send text messages: please use e-mail.' }],
    });
  });

  it('for a phone of a range that may be of several countries needs all of them named', () => {
    const isTaken = (countries: string[]) => parseSubscribe({ phone: '+44 7700 900123' }, countries).ok;
    expect([isTaken(['GB']), isTaken(['GB', 'GG', 'IM', 'JE'])]).toEqual([false, true]);
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
  const hash = hashCode('042117', 'show', ref, 'key');
  const pending = issueCode(hash, { what: 'show' }, NOW);

  it('works for ten minutes and not a moment longer', () => {
    const almost = new Date(after(10).getTime() - 1);
    expect(checkCode(pending, hash, almost)).toEqual({ right: true, purpose: { what: 'show' } });
    expect(checkCode(pending, hash, after(10))).toEqual({ right: false, reason: 'expired' });
  });

  it('works at the fifth try and not at the sixth', () => {
    expect(checkCode({ ...pending, tries: 5 }, hash, NOW).right).toBe(true);
    expect(checkCode({ ...pending, tries: 6 }, hash, NOW)).toEqual({ right: false, reason: 'too-many-tries' });
  });

  it('is refused when it is another, another number’s, or none was sent', () => {
    const other = hashAddress({ channel: 'phone', value: '+447911123457' }, 'key');
    expect(checkCode(pending, hashCode('042118', 'show', ref, 'key'), NOW)).toEqual({ right: false, reason: 'wrong' });
    expect(checkCode(pending, hashCode('042117', 'show', other, 'key'), NOW)).toEqual({
      right: false,
      reason: 'wrong',
    });
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
    expect(parseCode(text, 'show')).toBe(code);
  });

  it('to stop works for a day and three thousand tries, with two digits more, so that strangers can neither outwait nor spend it', () => {
    const toStop = issueCode(hash, { what: 'stop' }, NOW);
    expect(checkCode({ ...toStop, tries: 3000 }, hash, after(24 * 60 - 1)).right).toBe(true);
    expect(checkCode(toStop, hash, after(24 * 60)).right).toBe(false);
    expect(checkCode({ ...toStop, tries: 3001 }, hash, NOW).right).toBe(false);
  });

  it('has another hash for another purpose', () => {
    expect(new Set(CODE_PURPOSES.map((use) => hashCode('042117', use, ref, 'key'))).size).toBe(3);
  });

  it.each([
    [
      'subscribe',
      '042117 is your code to SUBSCRIBE to alerts on X. It works for 10 minutes. Did not ask? Ignore this.',
    ],
    [
      'stop',
      '042117 is your code to STOP alerts on X. It works for 24 hours. Or reply STOP. Did not ask? Ignore this.',
    ],
    [
      'show',
      '042117 is your code to SEE what alerts on X keep of you. It works for 10 minutes. Did not ask? Ignore this.',
    ],
  ] as const)('to %s says so, in one plain segment however long the name of the talks', (use, text) => {
    expect(codeMessage('042117', use, { ...SAMPLE_DOSSIER, shortName: 'X' })).toBe(text);
    const longest = codeMessage('042117', use, { ...SAMPLE_DOSSIER, shortName: 'X'.repeat(28) });
    expect(longest).toMatch(/^[ -~]+$/);
    expect(longest.length).toBeLessThanOrEqual(160);
  });

  it('is texted in the language of its reader, in one segment, and in Arabic and Hebrew only where the operator has it so', () => {
    const names = { fr: 'F'.repeat(48), ar: 'ع'.repeat(48), he: 'ש'.repeat(48) };
    const policy = { ...SAMPLE_DOSSIER.policy, languages: [...LANGUAGES] };
    const dossier = { ...SAMPLE_DOSSIER, names, policy };
    const paid = { ...dossier, policy: { ...policy, smsLanguages: ['ar', 'he'] as ('ar' | 'he')[] } };
    expect(codeMessage('042117', 'stop', dossier, 'fr')).toMatch(
      /^042117 est votre code d'ARRET des alertes \(F+\)\. /,
    );
    expect(codeMessage('042117', 'stop', dossier, 'ar')).toMatch(/^042117 is your code to STOP/);
    expect(codeMessage('042117', 'subscribe', paid, 'ar')).toBe(
      '042117 رمز الاشتراك. صالح 10 دقائق. لم تطلبه؟ تجاهله.',
    );
    expect(codeMessage('042117', 'show', paid, 'he')).toBe(
      '042117 קוד לצפייה בנתונים. תקף 10 דקות. לא ביקשתם? התעלמו.',
    );
    for (const use of CODE_PURPOSES)
      for (const language of LANGUAGES)
        expect(countSmsSegments(codeMessage('90042117', use, paid, language)).segments).toBe(1);
  });

  it('has a hash that says nothing without the key', () => {
    expect(hashCode('042117', 'show', ref, 'other key')).not.toBe(hash);
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
    expect(limitWindow('codes-day', new Date('2026-01-07T23:59:59Z'))).toEqual({
      window: '2026-01-07',
      expires: Date.parse('2026-01-09T00:00:00Z') / 1000,
    });
  });

  it('over a month count the calendar month in UTC', () => {
    expect(limitWindow('codes-month', new Date('2026-01-07T23:59:59Z'))).toEqual({
      window: '2026-01',
      expires: Date.parse('2026-02-03T00:00:00Z') / 1000,
    });
  });

  it('give no network more than a tenth of the mails over all, nor a fifth of the codes', () => {
    expect(LIMITS['mails-network'] * 10).toBeLessThanOrEqual(LIMITS['mails-day']);
    expect(LIMITS['proofs-network'] * 10).toBeLessThanOrEqual(LIMITS['proofs-day']);
    const codes = codeLimits(100, 0.1);
    expect(codes['codes-network'] * 5).toBeLessThanOrEqual(codes['codes-day']);
  });
});

describe('the codes that a month’s SMS limit pays for', () => {
  it.each([
    // limit, price of a text → sign-up codes a month and a day, codes to subscribers a month and a day
    [100, 0.1, [400, 40, 100, 10]],
    [20, 0.2, [40, 4, 10, 1]],
    [3, 0.3, [4, 1, 1, 1]],
    [1, 0.1, [4, 1, 1, 1]],
    [1, 0.5, [0, 0, 0, 0]],
  ])('%d USD at %d a text: %j', (spend, price, counts) => {
    const limits = codeLimits(spend, price);
    expect([
      limits['codes-month'],
      limits['codes-day'],
      limits['owner-codes-month'],
      limits['owner-codes-day'],
    ]).toEqual(counts);
  });

  it('cost at most half of it, whatever the figures: alerts have the rest', () => {
    const usd = fc.double({ min: 0.01, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(usd, usd, (spend, price) => {
        const limits = codeLimits(spend, price);
        const codes = limits['codes-month'] + limits['owner-codes-month'];
        return codes * price <= spend / 2 + 1e-6 * spend;
      }),
    );
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

  it('move to another language like to another choice, and their heartbeat with them', () => {
    const heartbeat = { ...rounds, choice: 'heartbeat', arn: 'arn:heartbeat' } as const;
    const french = { ...all, choice: 'rounds-early-fr', confirmed: true, heartbeat: true } as const;
    const heartbeatFr = { ...french, choice: 'heartbeat-fr', arn: 'arn:heartbeat-fr', confirmed: false } as const;
    const settle = (list: Subscription[]) => settleSubscriptions(list, new Map(), after(6)).leave;
    expect(settle([rounds, heartbeat, french, heartbeatFr])).toEqual(['arn:rounds']);
    expect(isUnsettled([heartbeat, french, heartbeatFr])).toBe(true);
    expect(settle([heartbeat, french, { ...heartbeatFr, confirmed: true }])).toEqual(['arn:heartbeat']);
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
