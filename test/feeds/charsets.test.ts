import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { firstItem, problemsOf, readText, refusalOf, rss } from './readText.ts';

const HEBREW = 'שיחות בז׳נבה';
const ARABIC = 'محادثات جنيف';
const FRENCH = 'Négociations à Genève – « reprise »';
const document = (title: string, declared?: string) =>
  `${declared ? `<?xml version="1.0" encoding="${declared}"?>` : ''}${rss(`<item><title>${title}</title></item>`)}`;
const titleOf = async (bytes: Uint8Array, contentType: string | null = null) =>
  (await firstItem(bytes, { contentType })).title;

describe('the charset', () => {
  it.each([
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
    ['windows-1255', 'שיחות'],
    ['iso-8859-8', 'שיחות'],
    ['iso-8859-8-i', 'שיחות'],
    ['windows-1252', FRENCH],
    ['windows-1251', 'Переговоры в Женеве'],
    ['koi8-r', 'Переговоры'],
    ['shift_jis', '交渉'],
    ['euc-kr', '협상'],
    ['gb2312', '谈判'],
    ['big5', '談判'],
    ['cp437', 'café'],
  ])('%s is believed when declared in the document', async (charset, title) => {
    const encoding = charset === 'iso-8859-8-i' ? 'iso-8859-8' : charset;
    expect(await titleOf(iconv.encode(document(title, charset), encoding))).toBe(title);
  });

  it('is believed from the header too, and before the document', async () => {
    const bytes = iconv.encode(document(ARABIC, 'iso-8859-1'), 'windows-1256');
    expect(await titleOf(bytes, 'text/xml; charset="windows-1256"')).toBe(ARABIC);
  });

  it('ISO-8859-1 means Windows-1252, as on the web', async () => {
    expect(await titleOf(iconv.encode(document(FRENCH, 'ISO-8859-1'), 'windows-1252'))).toBe(FRENCH);
  });

  it('UTF-8 is recognised whatever is declared', async () => {
    for (const declared of ['utf-16', 'iso-8859-1', 'windows-1255', 'no-such-charset'])
      expect(await titleOf(new TextEncoder().encode(document(HEBREW, declared)), `text/xml; charset=${declared}`)).toBe(
        HEBREW,
      );
  });

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    '%s is recognised with its mark and without',
    async (charset) => {
      const text = document(HEBREW, 'utf-8');
      expect(await titleOf(iconv.encode(text, charset, { addBOM: true }))).toBe(HEBREW);
      expect(await titleOf(iconv.encode(text, charset))).toBe(HEBREW);
      expect(await titleOf(iconv.encode(`\n ${text}`, charset))).toBe(HEBREW);
    },
  );

  it('ISO-2022-JP, which looks like ASCII, is believed', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode(
        '<?xml version="1.0" encoding="iso-2022-jp"?><rss version="2.0"><channel><item><title>',
      ),
      0x1b,
      0x24,
      0x42,
      0x38,
      0x72,
      0x3e,
      0x44,
      0x1b,
      0x28,
      0x42,
      ...new TextEncoder().encode('</title></item></channel></rss>'),
    ]);
    expect(await titleOf(bytes)).toBe('交渉');
  });

  it('one stray byte spoils only itself', async () => {
    const parts = [
      Buffer.from('<rss version="2.0"><channel><item><title>'),
      Buffer.from(ARABIC),
      Buffer.from([0x20, 0xe9, 0x20]),
      Buffer.from(HEBREW),
      Buffer.from('</title></item></channel></rss>'),
    ];
    const feed = await readText(Buffer.concat(parts));
    expect(feed.items[0]?.title).toBe(`${ARABIC} é ${HEBREW}`);
    expect(problemsOf(feed)).toEqual(['charset']);
  });

  it('a letter cut in two at the end spoils nothing', async () => {
    const bytes = new TextEncoder().encode(
      `${document('A').slice(0, -'</channel></rss>'.length)}<item><title>${ARABIC}`,
    );
    const feed = await readText(bytes.subarray(0, bytes.length - 1));
    expect(feed.items.map((item) => item.title)).toEqual(['A']);
  });

  it('an unknown one is a problem, not a failure', async () => {
    const feed = await readText(iconv.encode(document('café', 'x-unknown'), 'windows-1252'));
    expect(feed.items[0]?.title).toBe('café');
    expect(feed.problems.map((problem) => problem.note)).toEqual([
      'declares the unknown charset "x-unknown" (and 1 more)',
    ]);
  });

  it('bytes that are no text are refused by name', async () => {
    expect(await refusalOf(Uint8Array.from([0xff, 0xfe, 1, 2, 3, 4]))).toBe(
      'FeedError bad-encoding: cannot be read as utf-16le',
    );
    expect(await refusalOf(Uint8Array.from({ length: 500 }, (_, n) => (n * 37) % 256))).toMatch(
      /^FeedError not-a-feed/,
    );
  });
});
