import * as z from 'zod';
import { HOUR_MS, MINUTE_MS } from '../../shared/units.ts';
import { buildTroubleMail, findRinging } from '../../shared/watch/troubleMail.ts';
import { TROUBLES, type Trouble } from '../../shared/watch/troubles.ts';
import type { MetricReader } from '../adapters/metricReader.ts';
import { METRIC_DIMENSION, METRIC_NAMESPACE, TROUBLE_DIMENSION, TROUBLES_METRIC } from '../metrics.ts';
import type { Log, WatchStore } from '../services.ts';

/** What an alarm of CloudWatch calls a function with, as far as it is of use. */
const alarmCallSchema = z.object({
  source: z.literal('aws.cloudwatch'),
  alarmData: z.object({
    configuration: z.object({
      description: z.string().default(''),
      metrics: z.array(
        z.object({
          metricStat: z.object({
            metric: z.object({ dimensions: z.record(z.string(), z.string()).default({}) }),
            period: z.number(),
          }),
        }),
      ),
    }),
  }),
});

/** The alarm "Trouble" has gone off. */
export interface TroubleAlarm {
  dossierId: string | undefined;
  /** What it says of itself. */
  description: string;
  /** In which troubles are added up for it. */
  periodMs: number;
}

export interface TellTroublesServices {
  dossier: { id: string; shortName: string };
  metrics: MetricReader;
  watch: Pick<WatchStore, 'getWatch'>;
  mailOperator: (mail: { subject: string; text: string }) => Promise<void>;
  clock: () => Date;
  log: Log;
}

/** How far back the beginning of a trouble is looked for. What lasts longer says itself since when. */
const HOURS = 24;
const PERIOD_MINUTES = 5;
/** An alarm is called so much later, at the most, than what it is about was written. */
const LATE_MS = 15 * MINUTE_MS;

/** @returns null: the call is no alarm's. @throws {z.ZodError} for an alarm of another shape. */
export function readTroubleAlarm(event: unknown): TroubleAlarm | null {
  if (!z.object({ source: z.literal('aws.cloudwatch') }).safeParse(event).success) return null;
  const { description, metrics } = alarmCallSchema.parse(event).alarmData.configuration;
  const stat = metrics[0]?.metricStat;
  return {
    dossierId: stat?.metric.dimensions[METRIC_DIMENSION],
    description,
    periodMs: (stat?.period ?? 0) * 1_000,
  };
}

/**
 * Mails the operator which troubles the alarm is about, which itself knows only that there is one. May be repeated.
 * @throws whatever CloudWatch, the table or SNS throws: Lambda tries again, then the call is a dead letter, which rings.
 */
export async function tellTroubles(services: TellTroublesServices, alarm: TroubleAlarm): Promise<void> {
  const { dossier, metrics, watch, clock, log } = services;
  const now = clock();
  const question = {
    statistic: 'Sum',
    periodMinutes: PERIOD_MINUTES,
    periods: (HOURS * HOUR_MS) / MINUTE_MS / PERIOD_MINUTES,
  } as const;
  const asked = TROUBLES.map((trouble) => ({
    namespace: METRIC_NAMESPACE,
    name: TROUBLES_METRIC,
    dimensions: { [METRIC_DIMENSION]: dossier.id, [TROUBLE_DIMENSION]: trouble },
  }));
  const values = await metrics.getValues({ ...question, metrics: asked }, now);
  const rung = Object.fromEntries(TROUBLES.map((trouble, index) => [trouble, values[index] ?? new Map()]));
  const [review, audit] = [await watch.getWatch('review'), await watch.getWatch('audit')];
  const ringing = findRinging(
    rung as Record<Trouble, Map<string, number>>,
    { ...review.standings, ...audit.standings },
    now.getTime() - alarm.periodMs - LATE_MS,
  );
  await services.mailOperator(buildTroubleMail(ringing, dossier.shortName, alarm.description));
  log({ what: 'trouble-told', [METRIC_DIMENSION]: dossier.id, troubles: ringing.map(({ trouble }) => trouble) });
}
