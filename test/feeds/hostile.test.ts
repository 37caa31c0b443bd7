import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../shared/feeds/feedDocument.ts';
import { HOSTILE_DOCUMENTS } from './hostileDocuments.ts';
import { atom, readText, rss } from './readText.ts';

/** Processor milliseconds that reading took, so that a busy machine is not taken for a slow reader. */
async function cost(document: string | Uint8Array): Promise<{ milliseconds: number; outcome: string }> {
  const before = process.cpuUsage();
  const outcome = await readText(document).then(
    () => 'read',
    (error: unknown) => (error instanceof FeedError ? 'refused' : String(error)),
  );
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1_000, outcome };
}

describe('a hostile document', () => {
  it.each(Object.entries(HOSTILE_DOCUMENTS))('of 200 kB costs no more than its length allows: %s', async (_, make) => {
    const { milliseconds, outcome } = await cost(make(200_000));
    expect(outcome).toMatch(/^(read|refused)$/);
    // A linear reader takes a tenth of it, a quadratic one minutes.
    expect(milliseconds).toBeLessThan(1_000);
  });
});

const SEEDS = [
  rss(
    '<link>https://outlet.example/</link><item><title>Talks &amp; more</title><link>/1</link><guid>1</guid><pubDate>Wed, 25 Feb 2026 10:00:00 GMT</pubDate><description><![CDATA[<p>x</p>]]></description></item>',
  ),
  atom(
    '<entry xml:base="a/"><title type="html">A &lt;b></title><id>1</id><link href="x"/><updated>2026-02-25T10:00:00Z</updated><content type="xhtml"><div>y</div></content></entry>',
  ),
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel/><item rdf:about="https://outlet.example/1"><title>A</title></item></rdf:RDF>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"/a","content_html":"<p>x","authors":[{"name":"n"}]}]}',
].map((text) => new TextEncoder().encode(text));

/** Pieces that mean something to some parser, put anywhere. */
const PIECES = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '</item>',
  '<item>',
  '<entry>',
  '&#0;',
  '&#xFFFFFFFF;',
  '\0',
  '\ufeff',
  '{',
  '[',
  ']',
  'null',
  '__proto__',
  '<__proto__>',
  '<constructor>',
  'hasOwnProperty',
  '<title/>',
  '<!DOCTYPE x [',
  'xmlns="',
  'xml:base="',
  '\u2028',
  '😀',
];

const mutation = fc.record({
  at: fc.nat(700),
  remove: fc.nat(40),
  insert: fc.oneof(
    fc.constantFrom(...PIECES).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 8 }),
  ),
});

function mutate(seed: Uint8Array, changes: { at: number; remove: number; insert: Uint8Array }[]): Uint8Array {
  return changes.reduce<Uint8Array>((bytes, { at, remove, insert }) => {
    const from = at % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, from), insert, bytes.subarray(from + remove)]);
  }, seed);
}

describe('a mutated feed', () => {
  it('is read or refused by name, whatever was done to it', async () => {
    const changed = fc.tuple(fc.constantFrom(...SEEDS), fc.array(mutation, { minLength: 1, maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(changed, async ([seed, changes]) => {
        const { outcome, milliseconds } = await cost(mutate(seed, changes));
        expect(outcome).toMatch(/^(read|refused)$/);
        expect(milliseconds).toBeLessThan(1_000);
      }),
      { numRuns: 300, seed: 20260225 },
    );
  });

  it('gives items that can be used: an id, a title on one line without controls, an absolute link, an instant or null', async () => {
    const changed = fc.tuple(fc.constantFrom(...SEEDS), fc.array(mutation, { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(changed, async ([seed, changes]) => {
        const feed = await readText(mutate(seed, changes)).catch(() => ({ items: [] }));
        for (const item of feed.items) {
          expect(item.id).not.toBe('');
          expect(item.title).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
          expect(item.summary).not.toMatch(/(?!\n)\p{Cc}/u);
          if (item.link !== null) expect(item.link).toMatch(/^https?:\/\//);
          if (item.published !== null) expect(new Date(item.published).toISOString()).toBe(item.published);
        }
      }),
      { numRuns: 200, seed: 20260226 },
    );
  });

  it('of random bytes is never more than refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await cost(bytes)).outcome).toMatch(/^(read|refused)$/);
      }),
      { numRuns: 200, seed: 20260227 },
    );
  });
});

it('a document of more than 32 MB is refused unread', async () => {
  await expect(readText(new Uint8Array(32_000_001))).rejects.toMatchObject({ name: 'FeedError', reason: 'too-large' });
});

it('the snippet of rss-parser, which hangs on sixty kilobytes, is not made', async () => {
  const { rssParser } = await import('../../shared/feeds/rssParser.ts');
  const before = process.cpuUsage();
  const feed = await rssParser.parseString(
    rss(`<item><description><![CDATA[${'<p '.repeat(20_000)}]]></description></item>`),
  );
  expect(feed.items[0]?.contentSnippet).toBe('');
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
});
