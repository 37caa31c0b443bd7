import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import { parseCode } from '../../shared/subscribers/code.ts';
import { parseConfirmationLink } from '../../shared/subscribers/confirmationLink.ts';
import { parseSubscribe } from '../../shared/subscribers/parseSubscribe.ts';
import { makeServices } from './makeServices.ts';
import { storyEvent, storyTestimony } from './sampleEvents.ts';

/** Bodies that look like a request, with anything in their fields. */
const body = fc.oneof(
  fc.anything(),
  fc.record(
    {
      email: fc.anything(),
      phone: fc.oneof(fc.anything(), fc.string()),
      interest: fc.anything(),
      stage: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);
const markup = fc.stringMatching(/^[<>"'&=/ a-z-]{0,40}$/);

describe('whatever is sent', () => {
  it('a request is understood or refused with a line for each wrong field, never with an exception', () => {
    fc.assert(
      fc.property(body, (sent) => {
        const parsed = parseSubscribe(sent, 'any');
        if (parsed.ok) return /^(\+[0-9]{7,15}|[^\s@]+@[^\s@]+)$/.test(parsed.value.address.value);
        return parsed.errors.length > 0 && parsed.errors.every(({ message }) => /^[^\r\n]{10,120}$/.test(message));
      }),
      { numRuns: 300 },
    );
  });

  it('a pasted text or a code is read or refused, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseConfirmationLink(`https://sns.eu-west-1.amazonaws.com/?${text}`, ['arn'], 'https://parley.example');
        const code = parseCode(text, 'show');
        return code === null || /^[0-9]{6}$/.test(code);
      }),
    );
  });
});

describe('whatever outlets write', () => {
  /** Names of the elements that a page opens, in order. */
  const elementsOf = (html: string) => [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name);

  it('the page has the same elements as with a plain headline', async () => {
    const pageOf = async (title: string, publisher: string, lang: string) => {
      const event = storyEvent({ testimonies: [storyTestimony({ title, publisher, lang, link: null })] });
      return (await createSite(makeServices({ getEvents: async () => [event] })).request('/')).text();
    };
    const plain = elementsOf(await pageOf('Plain', 'Plain', 'en'));
    await fc.assert(
      fc.asyncProperty(markup, markup, markup, async (title, publisher, lang) => {
        expect(elementsOf(await pageOf(title, publisher, lang))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});
