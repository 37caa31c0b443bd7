import { describe, expect, it } from 'vitest';
import type { AlertableKind } from '../../shared/detect/report.ts';
import type { Testimony } from '../../shared/events/event.ts';
import { weighDenials } from '../../shared/events/weighDenials.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeTestimony } from '../samples/news.ts';

const CHANGES: Record<string, Partial<Testimony>> = {
  official: { official: true },
  untrusted: { trusted: false },
  unlisted: { family: 'unknown:blog.example', trusted: false },
  copy: { origin: 'reuters' },
  weak: { official: true, evidence: 'weak' },
};

/** "reuters ap official:sana" as testimonies of these families. */
function testimonies(names: string, denies: boolean): Testimony[] {
  return names
    .split(' ')
    .filter(Boolean)
    .map((name, index) => {
      const [family = '', kind = ''] = name.split(':').reverse();
      return makeTestimony({ reportId: `${denies}${index}`, publisher: family, family, denies, ...CHANGES[kind] });
    });
}

describe('denials are weighed against reports', () => {
  it.each<[string, string, string, string, AlertableKind?]>([
    ['one outlet against one', 'axios', 'reuters', 'disputed: denied by reuters'],
    ['one outlet against two', 'axios ap', 'reuters', 'disputed: denied by reuters'],
    [
      'one outlet against three',
      'axios ap kan',
      'reuters',
      'stand: denied by reuters, outweighed by those who report it',
    ],
    ['two outlets against three', 'axios ap kan', 'reuters bbc', 'disputed: denied by reuters, bbc'],
    [
      'a copy of a denial is no second one',
      'axios ap kan',
      'reuters copy:bbc',
      'stand: denied by reuters, outweighed by those who report it',
    ],
    [
      'a party, of its own act, against three',
      'axios ap kan',
      'official:sana',
      "disputed: sana denies its own side's act",
    ],
    [
      'a party against the other party',
      'official:pmo axios',
      'official:sana',
      "disputed: sana denies its own side's act",
    ],
    [
      'a party, of what is no act of its own',
      'axios ap kan',
      'official:sana',
      'stand: denied by sana, outweighed by those who report it',
      'breakdown',
    ],
    [
      'a party that hardly says so counts as an outlet',
      'axios ap kan',
      'weak:sana',
      'stand: denied by sana, outweighed by those who report it',
    ],
    [
      'one outlet against a party, of its own act',
      'official:sana',
      'reuters',
      "stand: denied by reuters against an official source on its own side's act",
    ],
    ['two outlets against a party, of its own act', 'official:sana', 'reuters bbc', 'disputed: denied by reuters, bbc'],
    ['an outlet that is not trusted alone', 'axios', 'untrusted:portal', 'stand'],
    ['outlets nobody knows', 'axios', 'unlisted:a unlisted:b', 'stand'],
    ['nobody', 'axios', '', 'stand'],
    ['those who reported it themselves', '', 'axios', 'corrected: nobody reports it any more; denied by axios'],
  ])('%s', (_what, supporting, denying, expected, kind = 'round-opened') => {
    const all = [...testimonies(supporting, false), ...testimonies(denying, true)];
    const { weight, reasons } = weighDenials(kind, all, POLICY);
    expect([weight, ...reasons.map(({ note }) => note)].join(': ')).toBe(expected);
  });
});

it('of many who deny an event, six are named and the others counted', () => {
  const families = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const denials = families.map((family) =>
    makeTestimony({ reportId: family, family, publisher: family.toUpperCase(), denies: true }),
  );
  const [reason] = weighDenials('round-opened', denials, POLICY).reasons;
  expect(reason?.note).toBe('nobody reports it any more; denied by A, B, C, D, E, F and 2 more');
});
