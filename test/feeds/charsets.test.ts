import iconv from 'iconv-lite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeBytes } from '../../shared/feeds/decodeBytes.ts';
import { ProblemList } from '../../shared/feeds/feedDocument.ts';
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

describe('text in the wrong charset', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const twice = (text: string, charset: string) => utf8(iconv.decode(Buffer.from(utf8(text)), charset));

  it.each([
    ['windows-1252', 'Négociations – « reprise »'],
    ['latin1', ARABIC],
    ['latin1', HEBREW],
    ['latin1', 'Переговоры в Женеве'],
  ])('that is UTF-8 encoded twice by way of %s is undone: %s', async (charset, title) => {
    const feed = await readText(twice(document(title), charset));
    expect([feed.items[0]?.title, feed.problems]).toEqual([
      title,
      [{ name: 'charset', note: 'UTF-8 that was encoded twice' }],
    ]);
  });

  it('is left alone where only an example of it is given', async () => {
    const title = `${FRENCH}: « cafÃ© »`;
    expect(await titleOf(utf8(document(title)))).toBe(title);
  });

  it('is UTF-8 with a stray byte although Latin-1 is declared', async () => {
    const bytes = Buffer.concat([
      utf8(document(ARABIC, 'ISO-8859-1').replace(/<.title><.item>.*/, ' ')),
      Buffer.from([0xe9]),
    ]);
    const whole = Buffer.concat([bytes, utf8('</title></item></channel></rss>')]);
    expect(await titleOf(whole, 'text/xml; charset=iso-8859-1')).toBe(`${ARABIC} é`);
  });

  it.each([
    ['ru', 'windows-1251', 'Переговоры в Женеве'],
    ['bg', 'windows-1251', 'Преговори в Женева'],
    ['he', 'windows-1255', 'שיחות בז׳נבה'],
    ['ar', 'windows-1256', 'محادثات جنيف: ما الجديد؟'],
    ['fa', 'windows-1256', 'گفتگوهای ژنو'.replaceAll('ی', 'ي')],
    ['tr', 'windows-1254', 'Şam görüşmeleri başladı'],
    ['fr', 'windows-1252', FRENCH],
  ])('that nothing declares is guessed by the language: %s is %s', async (lang, charset, title) => {
    const bytes = iconv.encode(document(title), charset);
    const given = await readText(bytes, { lang });
    const declared = await readText(
      iconv.encode(document(title).replace('<channel>', `<channel><language>${lang}</language>`), charset),
    );
    expect([given.items[0]?.title, declared.items[0]?.title]).toEqual([title, title]);
  });
});

describe('decoding a megabyte', () => {
  afterEach(() => vi.restoreAllMocks());

  const MEGABYTE = 1_000_000;
  const repeat = (...pattern: number[]): Uint8Array => Buffer.alloc(MEGABYTE, Buffer.from(pattern));
  const declaring = (charset: string, bytes: Uint8Array) =>
    Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${charset}"?>`), bytes]);

  it.each<[string, Uint8Array]>([
    ['0x80', repeat(0x80)],
    ['letters and 0x80 in turn', repeat(0x41, 0x80)],
    ['lead bytes of UTF-8', repeat(0xe2)],
    ['UTF-8 with a stray byte after each letter', repeat(0xd7, 0x90, 0xe9)],
    ['almost valid UTF-8', repeat(...Array.from({ length: 20 }, () => [0xd7, 0x90]).flat(), 0x80)],
    ['UTF-8 encoded twice', repeat(0xc3, 0x83, 0xc2, 0xa9)],
    ['UTF-16 rubbish', Buffer.concat([Buffer.from([0xff, 0xfe, 0x3c, 0x00]), repeat(0xd8, 0x00, 0xdc)])],
    ['UTF-7', declaring('utf-7', repeat(0x2b, 0x2d, 0x41, 0x24))],
    [
      'ISO-2022-JP with a switch at every letter',
      declaring('iso-2022-jp', repeat(0x1b, 0x24, 0x42, 0x38, 0x72, 0x1b, 0x28, 0x42)),
    ],
    ...['windows-1256', 'koi8-r', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'cp437', 'hex', 'no-such-charset'].map(
      (charset): [string, Uint8Array] => [
        `rubbish called ${charset}`,
        declaring(charset, repeat(0x81, 0x3c, 0xff, 0xa4, 0xc3)),
      ],
    ),
  ])('of %s takes a few calls of a decoder, not one for each byte', (_, bytes) => {
    const decodes = vi.spyOn(TextDecoder.prototype, 'decode');
    const legacy = vi.spyOn(iconv, 'decode');
    decodeBytes(bytes, null, new ProblemList());
    expect(decodes.mock.calls.length + legacy.mock.calls.length).toBeLessThan(40);
  });
});
