import { describe, expect, it } from 'vitest';
import { formatDossier } from '../../shared/dossier/formatDossier.ts';

describe('a formatted dossier', () => {
  it('has what fits on a line on one, and spellings side by side where they do not', () => {
    const spellings = [
      'Northland',
      'Northlander',
      'Northlanders',
      'Northland’s',
      'nordländisch',
      'Nordland',
      'Land of the North',
      'شمالستان',
    ];
    const text = formatDossier(
      JSON.stringify({
        id: 'north-south',
        home: {},
        parties: [{ id: 'north', name: 'North', spellings, epithets: [] }],
      }),
    );
    expect(text).toBe(`{
  "id": "north-south",
  "home": {},
  "parties": [
    {
      "id": "north",
      "name": "North",
      "spellings": [
        "Northland", "Northlander", "Northlanders", "Northland’s", "nordländisch", "Nordland", "Land of the North",
        "شمالستان"
      ],
      "epithets": []
    }
  ]
}
`);
  });

  it('says what the text said, whatever is in it', () => {
    const value = { a: 'quote " and \\ and \u2028', b: [1, null, true, [], ['x'.repeat(200)]], c: { d: { e: [{}] } } };
    expect(JSON.parse(formatDossier(JSON.stringify(value)))).toEqual(value);
  });
});
