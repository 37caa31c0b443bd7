/** Reads what a bill needs to know out of a CloudFormation template. */

import { CANARY_ID } from '../../shared/canary/canaryDossier.ts';
import { type Shard, WHOLE } from '../../shared/feeds/shard.ts';
import type { AuditedMetric } from '../../shared/watch/auditedMetric.ts';

export interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
}
export type Resources = Record<string, Resource>;

export function idsOf(resources: Resources, type: string): string[] {
  return Object.keys(resources).filter((id) => resources[id]?.Type === type);
}

/** Metrics that an alarm looks at: each is paid for. A sum of others is no metric of its own. */
export function metricsOf(alarm: Resource | undefined): number {
  const { Metrics } = (alarm?.Properties ?? {}) as { Metrics?: object[] };
  return Metrics === undefined ? 1 : Metrics.filter((metric) => 'MetricStat' in metric).length;
}

export function propertiesOf<T extends object>(resources: Resources, id: string): T {
  return (resources[id]?.Properties ?? {}) as T;
}

export interface Call {
  scheduleId: string;
  functionId: string;
  /** What the function is told to do; empty for the poll. */
  task: string;
  /** Which of the feeds it is to poll. */
  shard: Shard;
  perMonth: number;
  /** Metrics of CloudWatch that it looks up in a month. */
  lookedUp: number;
}

/** Text of a template: what only a deployment knows stands in it as a reference. */
type Text = string | { 'Fn::Join': [string, unknown[]] };

function plain(text: Text): string {
  if (typeof text === 'string') return text;
  const [separator, parts] = text['Fn::Join'];
  return parts.map((part) => (typeof part === 'string' ? part : 'reference')).join(separator);
}

/** What the schedules call, and how often in a month of thirty days. */
export function callsOf(resources: Resources): Call[] {
  return idsOf(resources, 'AWS::Scheduler::Schedule').map((scheduleId) => {
    const { ScheduleExpression, Target } = propertiesOf<{
      ScheduleExpression: string;
      Target: { Arn: { 'Fn::GetAtt': [string, string] }; Input?: Text };
    }>(resources, scheduleId);
    const input = JSON.parse(plain(Target.Input ?? '{}')) as Partial<Shard> & {
      dossier?: string;
      task?: string;
      audited?: AuditedMetric[];
    };
    const perMonth = callsPerMonth(ScheduleExpression);
    const ofHours = (input.audited ?? []).reduce(
      (all, { metrics, everyHours }) => all + metrics.length / everyHours,
      0,
    );
    const functionId = Target.Arn['Fn::GetAtt'][0];
    const { shard = WHOLE.shard, of = WHOLE.of } = input;
    const task = input.dossier === CANARY_ID ? CANARY_ID : (input.task ?? '');
    return { scheduleId, functionId, task, shard: { shard, of }, perMonth, lookedUp: ofHours * perMonth };
  });
}

const MINUTES = { minute: 1, hour: 60, day: 1440 };

/** Of `rate(…)`, and of a `cron(…)` that names minutes of every hour, or one of one hour, every day or on one of the week. */
export function callsPerMonth(expression: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (unit) return 43_200 / (Number(count) * MINUTES[unit as keyof typeof MINUTES]);
  const [, minutes] = /^cron\(([\d,]+) \* \* \* \? \*\)$/.exec(expression) ?? [];
  if (minutes !== undefined) return minutes.split(',').length * 720;
  const [, weekDay] = /^cron\(\d+ \d+ [*?] \* ([*?]|[A-Z]{3}) \*\)$/.exec(expression) ?? [];
  if (weekDay === undefined) throw new Error(`cannot say how often "${expression}" is in a month`);
  return /[A-Z]/.test(weekDay) ? 30 / 7 : 30;
}

export function memoryOf(resources: Resources, functionId: string): number {
  // Lambda's own default.
  return propertiesOf<{ MemorySize?: number }>(resources, functionId).MemorySize ?? 128;
}
