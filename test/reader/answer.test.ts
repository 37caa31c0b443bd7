import { describe, expect, it } from 'vitest';
import { ANSWER_JSON_SCHEMA, answerSchema, checkAnswer } from '../../shared/reader/answer.ts';
import { recallAnswer } from '../../shared/reader/storedAnswer.ts';
import { textKey } from '../../shared/reader/textKey.ts';
import { makeAnswer } from './readItem.ts';

const text = {
  title: 'وفدان سوري وإسرائيلي يَجتمعان في باريس',
  summary: 'Les délégations, arrivées lundi, se sont « séparées » sans accord.',
};
const why = (value: unknown) => {
  const checked = checkAnswer(value, text);
  return checked.valid ? 'valid' : checked.why;
};

describe('an answer holds when the words it shows stand in the text', () => {
  it.each([
    ['with other vowel signs and letter forms', 'يجتمعان في باريس'],
    ['without accents or quotation marks', 'se sont separees sans accord'],
  ])('%s', (_, words) => {
    expect(why(makeAnswer({ words }))).toBe('valid');
  });
  it('and keeps them as they are written there, never as the model wrote them', () => {
    const checked = checkAnswer(makeAnswer({ words: 'SE SONT SEPAREES' }), text);
    expect(checked).toMatchObject({ valid: true, answer: { words: 'se sont « séparées' } });
  });
});

describe('an answer is void', () => {
  it.each([
    ['that shows words which are not in the text', makeAnswer({ words: 'signed an agreement' })],
    ['whose words are there in another order', makeAnswer({ words: 'accord sans' })],
    ['whose words are half of a word', makeAnswer({ words: 'délég' })],
    ['whose words run from the headline into the lead', makeAnswer({ words: 'باريس Les délégations' })],
    ['that shows none', makeAnswer({ words: null })],
  ])('%s', (_, answer) => {
    expect(why(answer)).toBe('words: do not stand in the text');
  });
  it('that is about the talks and says of no kind', () => {
    expect(why(makeAnswer({ kind: null, words: 'sans accord' }))).toMatch(/^kind/);
  });
  it.each([
    ['kind', 'ceasefire'],
    ['relevant', 'yes'],
    ['sure', 95],
    ['sure', undefined],
    ['alertable', null],
  ])('whose %s is %s', (field, value) => {
    expect(why({ ...makeAnswer({ words: 'sans accord' }), [field]: value })).toMatch(new RegExp(`^${field}`));
  });
  it.each([['no object'], [null], [[]], ['{"relevant": true}']])('that is %j', (value) => {
    expect(why(value)).not.toBe('valid');
  });
});

it('takes a day that is no day, and a place that is no place, for not known', () => {
  const checked = checkAnswer({ ...makeAnswer({ words: 'sans accord' }), day: 'next Monday', place: 7, more: 1 }, text);
  expect(checked).toMatchObject({ valid: true, answer: { day: null, place: null } });
  expect(checked.valid && Object.keys(checked.answer)).toEqual(Object.keys(answerSchema.shape));
});

it('asks a model for the very fields that are checked', () => {
  expect(Object.keys(ANSWER_JSON_SCHEMA.properties)).toEqual(Object.keys(answerSchema.shape));
  expect(ANSWER_JSON_SCHEMA.required).toEqual(Object.keys(answerSchema.shape));
});

describe('one text is one question', () => {
  it('by another outlet, in capitals, with other punctuation', () => {
    expect(textKey({ title: 'Talks resume in Paris', summary: '' })).toBe(
      textKey({ title: '“TALKS resume” in Paris!', summary: ' ' }),
    );
  });
  it('but not with another word, nor with a word moved from headline to lead', () => {
    const keys = [
      { title: 'Talks resume in Paris', summary: '' },
      { title: 'Talks resumed in Paris', summary: '' },
      { title: 'Talks resume in', summary: 'Paris' },
    ].map(textKey);
    expect(new Set(keys).size).toBe(3);
  });
  it('whose answer months later holds without its day', () => {
    const stored = {
      answer: makeAnswer({ day: '2026-01-06' }),
      published: '2026-01-06T08:00:00.000Z',
      askedAt: '2026-01-06T08:05:00.000Z',
      reader: 'a model',
    };
    expect(recallAnswer(stored, '2026-01-07T21:00:00.000Z').day).toBe('2026-01-06');
    expect(recallAnswer(stored, '2026-05-06T08:00:00.000Z')).toEqual(makeAnswer({ day: null }));
  });
});
