import { describe, expect, it } from 'vitest';
import { checkCells } from '../../shared/detect/languages/checkCells.ts';
import { LANGUAGE_TABLES } from '../../shared/detect/languages/languageTables.ts';
import { numbered, rows, words } from '../../shared/detect/languages/words.ts';

describe('a language table', () => {
  it('reads phrases separated by commas, whatever the lines and spaces between them', () => {
    expect(
      words`
        se sont réunis, ont tenu
        des pourparlers,, met
      `,
    ).toEqual(['se sont réunis', 'ont tenu des pourparlers', 'met']);
  });

  it('reads what brackets enclose as forms of one phrase, before it, behind it, within it and at the end of a word', () => {
    expect(words`(a|ont) tenu une (réunion|séance)`).toEqual([
      'a tenu une réunion',
      'a tenu une séance',
      'ont tenu une réunion',
      'ont tenu une séance',
    ]);
    expect(words`fixé(|e|s|es) au, met`).toEqual(['fixé au', 'fixée au', 'fixés au', 'fixées au', 'met']);
    expect(words`rendez-vous (|pris), (|se) rencontrent`).toEqual([
      'rendez-vous',
      'rendez-vous pris',
      'rencontrent',
      'se rencontrent',
    ]);
    expect(
      words`
        tiennent (conseil|
        une session)
      `,
    ).toEqual(['tiennent conseil', 'tiennent une session']);
  });

  it.each([
    ['a bracket that is not closed', words`ont tenu (une|des réunions`, 'ont tenu (une|des réunions'],
    ['a bracket that was not opened', words`ont tenu une|des) réunions`, 'ont tenu une|des) réunions'],
    ['brackets within brackets', words`ont (tenu (une|des)|eu) réunions`, 'ont (tenu une|eu) réunions'],
    ['brackets that leave no choice', words`réunion(s)`, 'réunion(s)'],
  ])('with %s does not load, and says where', (_, past, phrase) => {
    expect(() => checkCells('fr', { language: 'fr', forms: { meet: { past } } })).toThrow(
      `fr.forms.meet.past: "${phrase}": brackets that do not close, or leave no choice`,
    );
  });

  it('with a phrase twice in one cell, or one empty choice too many, does not load, and says all places', () => {
    const table = { forms: { meet: { past: words`a tenu, (a|ont) tenu` } }, months: [words`mars(||s)`] };
    expect(() => checkCells('fr', table)).toThrow(
      'fr.forms.meet.past: "a tenu": said twice\nfr.months.0: "mars": said twice',
    );
  });

  it('reads lists parted by semicolons, and phrases behind the number that they mean', () => {
    expect(rows`juillet, juil; août`).toEqual([['juillet', 'juil'], ['août']]);
    expect(numbered`-1: hier; 0: aujourd’hui, ce (soir|matin)`).toEqual({
      hier: -1,
      'aujourd’hui': 0,
      'ce soir': 0,
      'ce matin': 0,
    });
  });

  it('with a phrase that has no number, or two, does not load, and says which', () => {
    const table = { days: numbered`hier; 1: demain; 2: demain; zwei: morgen` };
    expect(() => checkCells('fr', table)).toThrow(
      'fr.days.hier: no number, or two\nfr.days.demain: no number, or two\nfr.days.morgen: no number, or two',
    );
  });

  it('may say a phrase in two cells', () => {
    const table = { forms: { meet: { past: ['a tenu'], present: ['a tenu'] } } };
    expect(checkCells('fr', table)).toBe(table);
  });

  it.each(LANGUAGE_TABLES.map((table) => [table.language, table] as const))(
    'of %s names twelve months and seven weekdays',
    (_, table) => {
      expect([table.months.length, table.weekdays.length]).toEqual([12, 7]);
    },
  );

  it('holds two halves of each verb that stands apart', () => {
    const tenses = LANGUAGE_TABLES.flatMap(({ separated }) => Object.values(separated ?? {}));
    const verbs = tenses.flatMap((lists) => Object.values(lists).flat());
    expect(verbs.length).toBeGreaterThan(300);
    expect(verbs.filter((verb) => !/^\S+ … \S/.test(verb))).toEqual([]);
  });
});
