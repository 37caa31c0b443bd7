/** What an item that names too little, or that the gates let in as support alone, becomes by what its wording says. */
import { describe, expect, it } from 'vitest';
import { admitByWording, admitPassed, type Draft } from '../../shared/detect/admitByWording.ts';
import { createDetector } from '../../shared/detect/detector.ts';
import type { Known, Open } from '../../shared/detect/gateDyad.ts';
import type { Item } from '../../shared/feeds/item.ts';
import { makeDossier, SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeItem, makeReport, type ReportSketch } from '../samples/news.ts';
import { feed } from './headline.ts';
import { createReader } from './reading.ts';

const read = createReader(SAMPLE_DOSSIER);
function draftOf(sketch: ReportSketch, sure: number, elsewhere: number, wordedElsewhere = elsewhere): Draft {
  const report = makeReport(sketch);
  const verdict = { ...report, supportsOnly: false, date: null };
  return { heard: { verdict, sure, elsewhere, wordedElsewhere }, report: () => report };
}

/** Kind, evidence, and whether it only supports what others tell; or that it stays out. */
function admitted(lacks: Open, draft: Draft, title: string, summary = ''): string {
  const report = admitByWording(lacks, draft, read(title, { summary }));
  return report ? [report.kind, report.evidence, ...(report.supportsOnly ? ['supports'] : [])].join(', ') : 'out';
}

describe('an item of both sides without a known word for talks', () => {
  const TITLE = 'Freedonia and Sylvania shake on it';

  it('is news where an act of both is told, whatever its wording', () => {
    expect(admitted('pair', draftOf({ kind: 'agreement' }, 0.1, 0.9), TITLE)).toBe('agreement, strong');
  });

  it.each([
    ['is let in where its wording is likely of the talks', 0.24, 'statement, mention'],
    ['stays out where it is likely of something else', 0.25, 'out'],
  ])('%s: %s', (_, elsewhere, told) => {
    expect(admitted('pair', draftOf({ kind: 'statement', evidence: 'mention' }, 0, elsewhere), TITLE)).toBe(told);
  });

  it('is held to its wording where it denies an act', () => {
    expect(admitted('pair', draftOf({ kind: 'agreement', denies: true }, 0.1, 0.9), TITLE)).toBe('out');
  });
});

describe('an item that does not name both sides', () => {
  const opened = (sure: number, elsewhere: number) =>
    draftOf({ kind: 'round-opened', evidence: 'weak' }, sure, elsewhere);
  const nameless = (sure: number, elsewhere: number) =>
    draftOf({ kind: 'round-opened', evidence: 'weak', nameless: true }, sure, elsewhere);

  it('bears out, weakly, what another family tells, where it names one of them', () => {
    expect(admitted('names', opened(0.6, 0.4), 'Freedonia opens negotiations')).toBe('round-opened, weak, supports');
  });

  it('does so where it names neither if its wording is plain', () => {
    expect(admitted('names', nameless(0.9, 0.1), 'Negotiations open in Paris')).toBe('round-opened, weak, supports');
  });

  it.each([
    ['names neither and its wording leaves a doubt', nameless(0.89, 0.1), 'Negotiations open in Paris'],
    ['names neither and may be about something else', nameless(0.9, 0.11), 'Negotiations open in Paris'],
    ['names neither and nobody of the dossier', nameless(0.9, 0.09), 'Negotiations open in Geneva'],
    ['names another state', opened(0.9, 0.1), 'Freedonia opens negotiations with Libya'],
  ])('is a mention that counts for nothing where it %s', (_, draft, title) => {
    expect(admitted('names', draft, title)).toBe('round-opened, mention, supports');
  });

  it('is a statement where its wording does not show its kind', () => {
    expect(admitted('names', opened(0.6, 0.1), 'Freedonia opens negotiations')).toBe('round-opened, weak, supports');
    expect(admitted('names', opened(0.59, 0.1), 'Freedonia opens negotiations')).toBe('statement, mention, supports');
  });

  it.each([
    ['a side and talks', 'Freedonia opens negotiations', ''],
    ['a place of the dossier and talks', 'Negotiations open in Paris', ''],
    ['a side, and talks in its lead', 'Freedonia waits', 'Negotiations have begun.'],
  ])('that names %s is let in while it is more likely about the talks than not', (_, title, summary) => {
    expect(admitted('names', opened(0.95, 0.49), title, summary)).toBe('round-opened, weak, supports');
    expect(admitted('names', opened(0.95, 0.5), title, summary)).toBe('out');
  });

  it.each([
    ['has nobody of the dossier', 'Negotiations open in Geneva'],
    ['has no word for talks', 'Freedonia opens a bridge'],
  ])('that %s is let in while something else is less likely than one in four', (_, title) => {
    expect(admitted('names', opened(0.95, 0.24), title)).toBe('round-opened, weak, supports');
    expect(admitted('names', opened(0.95, 0.25), title)).toBe('out');
  });

  it('that another track shares counts as one that has nobody of the dossier', () => {
    const rivals = [{ id: 'lutha', name: 'Freedonia–Lutha talks', with: ['freedonia'], spellings: ['Lutha'] }];
    const reading = createReader(makeDossier({ ...SIDES, competingTracks: rivals }))(
      'Freedonia, Lutha open negotiations',
    );
    expect(admitByWording('names', opened(0.95, 0.3), reading)).toBeNull();
    expect(admitByWording('names', opened(0.95, 0.3), read('Freedonia, Lutha open negotiations'))).not.toBeNull();
  });

  it('says how many such items are about the talks', () => {
    const report = admitByWording('names', opened(0.95, 0.12), read('Freedonia opens negotiations'));
    expect(report?.reasons.at(-1)).toEqual({ rule: 'wording.about', note: '88 % of such items are about the talks' });
  });
});

describe('an item of both sides with words of another field, or an old year in its headline', () => {
  const agreed = (sure: number) => draftOf({ kind: 'agreement' }, sure, 0.01);

  it.each([
    [
      'is weak news of a headline of both sides that leaves no doubt',
      'Freedonia and Sylvania sign',
      agreed(0.9),
      'agreement, weak',
    ],
    ['stays out where its kind is in doubt', 'Freedonia and Sylvania sign', agreed(0.89), 'out'],
    ['stays out where its headline has one side', 'Freedonia signs', agreed(0.99), 'out'],
    ['stays out where it tells no act', 'Freedonia and Sylvania', draftOf({ kind: 'statement' }, 0, 0.01), 'out'],
  ])('%s', (_, title, draft, told) => {
    expect(admitted('doubtful', draft, title)).toBe(told);
  });
});

describe('an item whose lead names both below a headline that goes astray', () => {
  const opened = (sure: number, elsewhere: number) => draftOf({ kind: 'round-opened' }, sure, elsewhere);

  it.each([
    ['is weak news where its wording leaves hardly a doubt', opened(0.6, 0.1), 'round-opened, weak'],
    ['is a mention where its kind is in doubt', opened(0.59, 0.1), 'round-opened, mention, supports'],
    ['is a mention where it may be about something else', opened(0.99, 0.11), 'round-opened, mention, supports'],
    ['is a mention where it tells no act', draftOf({ kind: 'statement' }, 0, 0.01), 'statement, mention, supports'],
    ['is a mention where it denies one', draftOf({ kind: 'agreement', denies: true }, 0.99, 0.01), /mention, supports/],
    ['stays out where one in five such items is about something else', opened(0.99, 0.2), 'out'],
  ])('%s', (_, draft, told) => {
    expect(admitted('astray', draft, 'Lutha brings the foes to the table')).toMatch(told);
  });
});

describe('an item of one side whose headline names another track', () => {
  const opened = (elsewhere: number) => draftOf({ kind: 'round-opened' }, 0.99, elsewhere);

  it('is a mention, however plain it is, while hardly one in five of such items is about something else', () => {
    expect(admitted('rival', opened(0.19), 'Lutha brings Freedonia to the table')).toBe(
      'round-opened, mention, supports',
    );
    expect(admitted('rival', opened(0.2), 'Lutha brings Freedonia to the table')).toBe('out');
  });
});

describe('an item that passed the gates', () => {
  const gate = (supportsOnly: boolean, known?: Known) => ({
    pass: true as const,
    supportsOnly,
    reasons: [],
    ...(known && { known }),
  });
  const told = (report: ReturnType<typeof admitPassed>) => [report?.evidence, report?.supportsOnly === true];

  it('stays as it is', () => {
    expect(told(admitPassed(gate(false), draftOf({}, 0, 0.9)))).toEqual(['strong', false]);
  });

  it.each([
    ['supports alone what others tell', 0.89, 0.05, ['strong', true]],
    ['supports alone what others tell where it may be of something else', 0.9, 0.11, ['strong', true]],
    ['may start something, weakly, where its wording leaves no doubt', 0.9, 0.1, ['weak', false]],
  ])('as support %s', (_, sure, elsewhere, expected) => {
    expect(told(admitPassed(gate(true), draftOf({}, sure, elsewhere)))).toEqual(expected);
  });

  it.each([
    ['stays out where its wording is of something else', 0.7, true],
    ['stays in where it may be', 0.69, false],
  ])('because of what is known of the talks %s', (_, wordedElsewhere, isOut) => {
    const draft = draftOf({}, 0.99, 0, wordedElsewhere);
    expect(admitPassed(gate(false, 'surmised'), draft) === null).toBe(isOut);
    expect(admitPassed(gate(false), draft)).not.toBeNull();
  });

  it('as support that names neither side never starts anything', () => {
    expect(told(admitPassed(gate(true), draftOf({ nameless: true }, 0.99, 0)))).toEqual(['strong', true]);
  });

  it('as support with a mere mention remains one', () => {
    expect(told(admitPassed(gate(true), draftOf({ evidence: 'mention' }, 0.95, 0)))).toEqual(['mention', false]);
  });
});

const SIDES = {
  parties: SAMPLE_DOSSIER.parties.map(({ id, name, spellings }) => ({ id, name, spellings })),
};

describe('detection of an item whose headline goes astray', () => {
  const rivals = [{ id: 'lutha', name: 'Freedonia–Lutha talks', with: ['freedonia'], spellings: ['Lutha'] }];
  const detect = createDetector(makeDossier({ ...SIDES, competingTracks: rivals }));
  const toldOf = (title: string, summary: string) => {
    const found = detect(makeItem(title, { summary }), feed);
    return found.outcome === 'dropped' ? found.drop : `${found.report.kind}, ${found.report.evidence}`;
  };

  it.each([
    [
      'a host who has a track of its own',
      'Lutha to bring the foes together on Thursday',
      'Delegations of Freedonia and Sylvania will meet in Paris on Thursday for a new round of talks, officials said.',
      /^round-scheduled, weak$/,
    ],
    [
      'force',
      'Shelling to stop at midnight',
      'Freedonia and Sylvania signed a ceasefire agreement in Paris on Tuesday, the mediators announced.',
      /^agreement, weak$/,
    ],
    [
      'the other track itself',
      'Freedonia and Lutha open talks in Paris',
      'Sylvania, whose own talks with Freedonia ended last month, was not invited.',
      /^competing-track$/,
    ],
    [
      'force that the two sides go on with',
      'Shelling kills three in border village',
      'Freedonia and Sylvania accused each other of breaking the truce that was agreed in talks in March.',
      /^not-about-talks$/,
    ],
  ])('names %s', (_, title, summary, told) => {
    expect(toldOf(title, summary)).toMatch(told);
  });
});

describe('detection of an item that names too little', () => {
  const detect = createDetector(
    makeDossier({ ...SIDES, history: [{ date: '1974', title: 'the Old Accord', spellings: ['Old Accord'] }] }),
  );
  function toldOf(title: string, rest: Partial<Item> = {}): string {
    const found = detect(makeItem(title, rest), feed);
    if (found.outcome === 'dropped') return found.drop;
    const { kind, evidence, supportsOnly } = found.report;
    return [kind, evidence, ...(supportsOnly ? ['supports'] : [])].join(', ');
  }

  it.each([
    ['breakdown, mention, supports', 'Peace talks collapse as delegation walks out', ''],
    ['breakdown, weak, supports', 'Freedonia walks out of peace talks', ''],
    ['one-party-only', 'Freedonia builds railway', ''],
    ['statement, mention', 'Freedonia and Sylvania edge closer to common ground, envoys say', ''],
    ['agreement, weak', 'Freedonia and Sylvania sign peace agreement', 'The Old Accord had failed.'],
    ['not-about-talks', 'Bank opens new branch in city centre', ''],
    ['not-about-talks', 'Freedonia beats Sylvania in cup final', ''],
    ['agreement, strong', 'Freedonia and Sylvania sign peace agreement', 'It is the first since the Old Accord.'],
    ['statement, mention', 'Freedonia and Sylvania envoys lay a wreath', 'The Old Accord had failed.'],
    ['history', 'The Old Accord of Freedonia and Sylvania', ''],
    ['agreement, weak', '“Back to 1974”: Freedonia and Sylvania sign peace agreement', ''],
  ])('%s: %s', (told, title, summary) => {
    expect(toldOf(title, { summary })).toBe(told);
  });
});
