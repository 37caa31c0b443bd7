import { describe, expect, it } from 'vitest';
import { LANGUAGE_TABLES } from '../../shared/detect/languages/languageTables.ts';
import { words } from '../../shared/detect/languages/words.ts';

describe('a language table', () => {
  it('reads phrases separated by commas, whatever the lines and spaces between them', () => {
    expect(
      words`
        se sont réunis, ont tenu
        des pourparlers,, met
      `,
    ).toEqual(['se sont réunis', 'ont tenu des pourparlers', 'met']);
  });

  it.each(LANGUAGE_TABLES.map((table) => [table.language, table] as const))(
    'of %s says each phrase of a cell once, and names twelve months and seven weekdays',
    (_, table) => {
      const lists = [
        ...Object.values(table.forms).flatMap((tenses) => Object.values(tenses)),
        ...Object.values(table.cues),
      ];
      const doubled = lists.flatMap((list) => list.filter((phrase, at) => list.indexOf(phrase) !== at));
      expect(doubled).toEqual([]);
      expect([table.months.length, table.weekdays.length]).toEqual([12, 7]);
    },
  );
});
