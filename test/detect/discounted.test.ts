import { describe, expect, it } from 'vitest';
import type { AlertableKind } from '../../shared/detect/report.ts';
import { isDiscounted } from '../../shared/detect/wording/isDiscounted.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { reportOf } from './headline.ts';
import { createReader } from './reading.ts';

const read = createReader(SAMPLE_DOSSIER);

describe('a kind whose act the headline names', () => {
  it.each<[AlertableKind, string]>([
    ['agreement', 'Freedonia signs agreement, Sylvania protests'],
    ['breakdown', 'If there is no deal, Freedonia quits talks with Sylvania'],
    ['agreement', 'Freedonia frees nine Sylvanians under ceasefire agreement'],
    ['round-postponed', 'Visit to Freedonia postponed, talks with Sylvania in doubt'],
  ])('is discounted where none of it came about between the two: %s, %s', (kind, title) => {
    expect(isDiscounted(kind, read(title))).toBe(true);
  });

  it.each<[AlertableKind, string]>([
    ['agreement', 'Freedonia and Sylvania sign agreement'],
    ['round-postponed', 'Talks of Freedonia and Sylvania postponed'],
    ['breakdown', 'Talks of Freedonia and Sylvania collapse'],
  ])('is not where it did: %s, %s', (kind, title) => {
    expect(isDiscounted(kind, read(title))).toBe(false);
  });

  it('is not where it names none', () => {
    expect(isDiscounted('agreement', read('Freedonia, Sylvania shake hands'))).toBe(false);
  });

  it('tells it weakly at most, however plain the wording', () => {
    const title = 'Aplazada la visita de Vance a Israel, en duda las conversaciones con Siria';
    expect(reportOf(title, { lang: 'es' })).toMatchObject({ kind: 'round-postponed', evidence: 'weak' });
  });
});
