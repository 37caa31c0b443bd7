/** Languages are told from their neighbours, and what has no table is not read with a neighbour's. */
import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../shared/detect/chooseLanguage.ts';
import { splitWords } from '../../shared/detect/fold.ts';
import { makeItem } from '../samples/news.ts';
import { detectItem, kindOf } from './headline.ts';

const tell = (text: string, declared = '') => tellLanguage(splitWords(text), declared)?.language;

describe('the language of an item', () => {
  it.each([
    ['ar', 'وفدان من البلدين يلتقيان في باكو لبحث ملف الحدود'],
    ['fa', 'هیئت‌های دو کشور درباره مرز در باکو گفتگو کردند'],
    ['ur', 'دونوں ملکوں کے وفود باکو میں سرحد پر بات چیت کریں گے'],
    ['ps', 'د دواړو هېوادونو پلاوي په باکو کې د پولې په اړه خبرې کوي'],
    ['ckb', 'شاندی هەردوو وڵات لە باکۆ لەگەڵ یەکتر کۆبوونەوە'],
    ['bg', 'Делегациите на двете страни се срещнаха в Баку след обяд'],
    ['sr', 'Делегације две земље су се у Бакуу сусреле после подне'],
  ])('%s is told by its letters and short words, whatever its neighbours share', (language, text) => {
    expect(tell(text)).toBe(language);
  });

  it('is told by the words alone where a feed declares several languages or none', () => {
    expect(['mul', 'und', ''].map((declared) => tell('Delegations meet in Baku', declared))).toEqual([
      'en',
      'en',
      'en',
    ]);
    expect(tell('Делегациите се срещнаха в Баку след обяд', 'mk')).toBe('bg');
  });

  it('is what the feed declares where nothing tells more, and not where the words do', () => {
    expect(tell('Baku', 'nl')).toBe('nl');
    expect(tell('The two sides have met in Baku and will meet again', 'nl')).toBe('en');
    expect(tell('دونوں ملکوں کے وفود باکو میں ملیں گے', 'ar')).toBe('ur');
  });
});

describe('an item in a language without a table', () => {
  const dutch = 'Israel en Damascus voeren in Parijs gesprekken over het zuiden van het land';
  it.each([
    ['nl', dutch],
    ['sr', 'Израел и Сирија разговарају у Паризу'],
    ['ka', 'ისრაელი და სირია პარიზში შეხვდნენ'],
  ])('is dropped as unread (%s), whatever a neighbour would make of it', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('dropped: language.unread');
  });

  it('says which language that is, and keeps a draft for a reader where it names both sides', () => {
    const detection = detectItem(makeItem(dutch, { lang: 'nl' }));
    expect(detection).toMatchObject({
      drop: 'language.unread',
      reasons: [{ rule: 'language.unread', note: 'no table of the language "nl"' }],
      mentions: { side: true, talks: true },
      draft: { lang: 'nl', kind: 'statement' },
    });
  });
});

describe('a small table', () => {
  it.each([
    ['ur', 'round-scheduled', 'اسرائیل اور دمشق کے مذاکرات آج پیرس میں ہوں گے'],
    ['ur', 'round-opened', 'پیرس میں اسرائیل اور دمشق کے درمیان مذاکرات شروع ہو گئے'],
    ['ur', 'agreement', 'اسرائیل اور دمشق جنگ بندی پر متفق ہو گئے'],
    ['ur', 'breakdown', 'اسرائیل اور دمشق کے مذاکرات تعطل کا شکار'],
    ['ur', 'round-postponed', 'اسرائیل اور دمشق کے درمیان مذاکرات ملتوی'],
    ['ur', 'statement', 'اسرائیل دمشق سے مذاکرات چاہتا ہے، ترجمان'],
    ['ur', 'statement', 'ثالث کا اسرائیل اور دمشق سے مذاکرات دوبارہ شروع کرنے کا مطالبہ'],
    ['ps', 'agreement', 'اسرائیل او سوریه د اوربند هوکړه لاسلیک کړه'],
    ['ps', 'round-opened', 'په پاریس کې د اسرائیل او سوریه تر منځ خبرې بیا پیل شوې'],
    ['ps', 'breakdown', 'د اسرائیل او سوریه خبرې ناکامې شوې'],
    ['ps', 'statement', 'سوریه د اسرائیل سره خبرې غواړي'],
  ])('of %s tells %s: %s', (lang, kind, title) => {
    expect(kindOf(title, { lang })).toBe(kind);
  });
});
