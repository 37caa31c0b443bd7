/** How desks in Russian, Ukrainian, Turkish and Urdu word each kind, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { kindOf } from './headline.ts';

function reads(lang: string, sentences: [kind: string, title: string][]) {
  it.each(sentences)(`${lang}: %s, %s`, (kind, title) => {
    expect(kindOf(title, { lang })).toBe(kind);
  });
}

describe('sitting down at the table', () => {
  reads('ru', [['round-opened', 'Делегации Израиля и Сирии сели за стол в Баку']]);
  reads('uk', [['round-opened', 'Ізраїль і Сирія знову за одним столом у Баку']]);
  reads('tr', [['round-opened', "İsrail ve Suriye Bakü'de masaya oturdu"]]);
});

describe('a pact that one side tears up, before its verb or behind it', () => {
  reads('tr', [['breakdown', "Suriye, İsrail'le anlaşmayı feshetti"]]);
  reads('ur', [['breakdown', 'اسرائیل نے دمشق سے معاہدہ ختم کر دیا']]);
  reads('ru', [
    ['breakdown', 'Сирия разорвала соглашение с Израилем'],
    ['statement', 'Сирия грозит разорвать соглашение с Израилем'],
  ]);
});

describe('a day without the round', () => {
  reads('ru', [['round-postponed', 'Раунда переговоров в четверг не будет: Сирия не готова ехать к Израилю']]);
  reads('tr', [['round-postponed', "İsrail-Suriye görüşmesi 20 Kasım'a kaldı"]]);
});

describe('what goes on, where talks are named and where they are not', () => {
  reads('ru', [
    ['round-opened', 'Второй день переговоров: Израиль и Сирия продолжают заседать в Баку'],
    ['statement', 'Бои на границе Израиля и Сирии продолжаются второй день'],
  ]);
});

describe('what may, ought or is not to happen', () => {
  reads('ur', [
    ['statement', 'اسرائیل: سوريا سے مذاکرات کسی بھی وقت ختم ہو سکتے ہیں'],
    ['round-concluded', 'اسرائیل اور دمشق کے مذاکرات باکو میں ختم ہو گئے'],
  ]);
  reads('ru', [['statement', 'Израиль требует от Сирии вывести войска до начала переговоров']]);
  reads('tr', [['statement', "Sudan: İsrail'le Suriye anlaşmaya çok yakın"]]);
});
