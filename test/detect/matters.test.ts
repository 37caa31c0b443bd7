/** Names that stand for what is spoken about, or for where somebody was: nobody of the two acts. */
import { describe, expect, it } from 'vitest';
import { makeItem } from '../samples/news.ts';
import { detectItem, newsOf, reportOf } from './headline.ts';

describe('sides that a headline names only as matter or place', () => {
  it.each([
    ['en', 'Barrack concludes talks in Israel and Syria'],
    ['fr', 'Barrack conclut des entretiens en Israël et en Syrie'],
    ['en', 'EU ministers to meet on Syria and Israel in Brussels on Monday'],
    ['de', 'EU-Minister beraten am Montag in Brüssel über Syrien und Israel'],
    ['en', 'Trump-Netanyahu talks on Syria end without agreement'],
    ['ru', 'Переговоры Трампа и Нетаньяху по Сирии завершились'],
    ['he', 'שיחות טראמפ ונתניהו על סוריה הסתיימו'],
  ])('are told of by no single outlet (%s): %s', (lang, title) => {
    expect(newsOf(detectItem(makeItem(title, { lang })))).not.toMatch(/strong/);
  });

  it.each([
    ['en', 'agreement', 'Israel, Syria and US sign security deal on southern Syria'],
    ['en', 'agreement', 'Israel and Syria sign deal on Golan in Paris'],
    ['fr', 'agreement', 'Israël et la Syrie signent un accord sur le sud de la Syrie'],
  ])('act where they are named as those who do, too (%s, %s): %s', (lang, kind, title) => {
    expect(reportOf(title, { lang })).toMatchObject({ kind, evidence: 'strong' });
  });
});

describe('a headline that begins with what went before, or is not yet so', () => {
  it.each([
    ['en', 'Months after Israel-Syria talks collapsed, border quiet'],
    ['en', 'Two years after Israel-Syria talks collapsed, envoys look back'],
    ['fr', "Une fois qu'Israël et la Syrie auront signé un accord, les sanctions seront levées"],
    ['de', 'Sobald Israel und Syrien ein Abkommen unterzeichnen, fallen die Sanktionen'],
    ['en', 'As soon as Israel and Syria sign a deal, sanctions will go'],
  ])('tells it by no single outlet (%s): %s', (lang, title) => {
    expect(newsOf(detectItem(makeItem(title, { lang })))).not.toMatch(/strong/);
  });

  it('tells what comes after its comma', () => {
    const title = 'After talks in Paris, Israeli and Syrian envoys to meet in Baku on Friday';
    expect(reportOf(title)).toMatchObject({ kind: 'round-scheduled', evidence: 'strong' });
  });
});
