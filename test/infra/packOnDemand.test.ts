import { pathToFileURL } from 'node:url';
import * as feedsmith from 'feedsmith';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { writeBesidePoll } from '../../infra/constructs/bundleFiles.ts';

const { standIns } = writeBesidePoll();
const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(standIns[name] ?? '').href);

describe('a package that the poll loads on demand', () => {
  it('reads a feed that has no version, as the package itself does', async () => {
    const { parseRssFeed } = await load('feedsmith');
    const xml = '<rss><channel><title>News</title><item><title>Talks open &amp; go on</title></item></channel></rss>';
    expect(parseRssFeed(xml)).toEqual(feedsmith.parseRssFeed(xml));
    expect(parseRssFeed(xml).items[0].title).toBe('Talks open & go on');
  });
  it.each([
    ['windows-1251', [0xcf, 0xe5, 0xf0, 0xe5, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0xfb], 'Переговоры'],
    ['utf-32le', [0x41, 0, 0, 0, 0x39, 0x06, 0, 0], 'Aع'],
  ])('decodes %s as the package itself does', async (charset, codes, text) => {
    const { decode, default: whole } = await load('iconv-lite');
    const bytes = Uint8Array.from(codes);
    expect([decode(bytes, charset), whole.decode(bytes, charset), iconv.decode(bytes, charset)]).toEqual([
      text,
      text,
      text,
    ]);
  });
  it('knows which charsets there are', async () => {
    const { encodingExists } = await load('iconv-lite');
    expect([encodingExists('cp866'), encodingExists('klingon')]).toEqual([true, false]);
  });
  it('says what its parser says of what is no feed', async () => {
    const { parseJsonFeed } = await load('feedsmith');
    const refusal = (parse: (value: unknown) => unknown) => {
      try {
        return parse({});
      } catch (error) {
        return String(error);
      }
    };
    expect(refusal(parseJsonFeed)).toBe(refusal(feedsmith.parseJsonFeed));
    expect(refusal(parseJsonFeed)).toMatch(/Error/);
  });
});
