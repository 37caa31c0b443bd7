import type { Publisher, Report } from '../../shared/detect/report.ts';
import { dossierSchema, type Policy } from '../../shared/dossier/dossier.ts';

export const POLICY: Policy = dossierSchema.shape.policy.parse({});

export type ReportSketch = Partial<Omit<Report, 'publisher'>> & { by?: string; publisher?: Partial<Publisher> };

let serial = 0;

/** A report with everything a test does not care about filled in; `by` names the publisher and its known family. */
export function makeReport({ by = 'reuters', publisher, ...sketch }: ReportSketch): Report {
  const id = sketch.id ?? `report-${String(++serial).padStart(4, '0')}`;
  return {
    id,
    itemId: id,
    feedId: by,
    kind: 'round-scheduled',
    evidence: 'strong',
    place: 'paris',
    date: { from: '2026-01-05', to: '2026-01-05' },
    ordinal: null,
    participants: ['israel', 'syria'],
    denies: false,
    supportsOnly: false,
    published: '2026-01-04T09:00:00.000Z',
    title: `Headline by ${by}`,
    summary: '',
    link: `https://${by}.example/1`,
    lang: 'en',
    reasons: [],
    ...sketch,
    publisher: {
      name: by,
      host: `${by}.example`,
      family: by,
      origin: null,
      officialFor: null,
      aggregated: false,
      trusted: true,
      ...publisher,
    },
  };
}
