import { readdirSync, readFileSync } from 'node:fs';
import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { METRIC_NAMESPACE, TROUBLES_METRIC } from '../../functions/metrics.ts';
import { buildDeliveryLog } from '../../functions/notify/notifyLog.ts';
import { QUESTIONS } from '../../infra/constructs/dashboardQuestions.ts';
import { makeAlert, makeEvent } from '../samples/news.ts';
import { render, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

/** Metrics that AWS keeps of its services at no charge. */
const OF_AWS: Record<string, string[]> = {
  'AWS/Lambda': ['Invocations', 'Errors'],
  'AWS/SNS': [
    'NumberOfMessagesPublished',
    'NumberOfNotificationsDelivered',
    'NumberOfNotificationsFailed',
    'SMSMonthToDateSpentUSD',
  ],
  'AWS/SQS': ['ApproximateNumberOfMessagesVisible'],
  'AWS/ApiGateway': ['Count', '5xx'],
  'AWS/Billing': ['EstimatedCharges'],
};
/** The one metric of our own that an alarm pays for already. */
const OF_OURS: Record<string, string[]> = { [METRIC_NAMESPACE]: [TROUBLES_METRIC] };

interface Widget {
  type: string;
  properties: { title?: string; metrics?: unknown[][]; query?: string; alarms?: string[]; markdown?: string };
}

let template: Template;
let widgets: Widget[];
beforeAll(() => {
  template = synthesize();
  const { DashboardBody } = resourceOf(template, 'AWS::CloudWatch::Dashboard').Properties;
  widgets = (JSON.parse(render(DashboardBody)) as { widgets: Widget[] }).widgets;
});

const descriptionsOf = (of: Template) =>
  resourcesOf(of, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => render(Properties.AlarmDescription));

describe('the dashboard', () => {
  it('shows metrics of AWS, or what an alarm of ours looks at: it adds none that is paid for', () => {
    const shown = widgets.flatMap(({ properties }) => properties.metrics ?? []);
    expect(shown.length).toBeGreaterThan(20);
    for (const [namespace, name] of shown as [string, string][])
      expect({ ...OF_AWS, ...OF_OURS }[namespace], `${namespace} ${name}`).toContain(name);
  });

  it('answers whether it works and what it told: polls, feeds, lag, alerts, refusals, codes, mails and spend', () => {
    const titles = widgets.map(({ properties }) => properties.title ?? '').join('\n');
    for (const what of [/Polls/, /Feeds failing/, /publication to alert/, /kind and certainty/, /refused/, /Codes/])
      expect(titles).toMatch(what);
    for (const what of [/Delivered/, /spent/, /charges/, /Signs of life/, /Troubles/]) expect(titles).toMatch(what);
  });

  it('shows every alarm', () => {
    const shown = widgets.flatMap(({ properties }) => properties.alarms ?? []);
    const arns = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([id]) => `<${id}.Arn>`);
    expect(shown.sort()).toEqual(arns.sort());
  });

  it('says what its questions of the logs cost, and which book says what to do', () => {
    const about = widgets.find(({ type }) => type === 'text')?.properties.markdown;
    expect(about).toMatch(/0\.005 USD a gigabyte/);
    expect(about).toMatch(/infra\/RUNBOOK\.md/);
  });

  it('is linked by the text of every alarm, beside the heading of the runbook, and by an output', () => {
    const name = render(resourceOf(template, 'AWS::CloudWatch::Dashboard').Properties.DashboardName);
    expect(name).toBe('Parley-israel-syria-<AWS::Region>');
    const url = `https://<AWS::Region>.console.aws.amazon.com/cloudwatch/home?region=<AWS::Region>#dashboards:name=${name}`;
    const texts = descriptionsOf(template);
    expect(texts).toHaveLength(5);
    for (const text of texts) expect(text.endsWith(` and ${url}`), text).toBe(true);
    expect(render(template.findOutputs('DashboardUrl').DashboardUrl?.Value)).toBe(url);
  });

  it('can be left out, and then no alarm leads to it', () => {
    const without = synthesize({ dashboard: 'false' });
    expect(resourcesOf(without, 'AWS::CloudWatch::Dashboard')).toEqual([]);
    expect(without.findOutputs('DashboardUrl')).toEqual({});
    for (const text of descriptionsOf(without)) expect(text).toMatch(/ See "[^"]+" in infra\/RUNBOOK\.md#[\w-]+$/);
  });
});

/** Words of the query language, and names that a query gives itself. */
const LANGUAGE =
  /^(filter|stats|sort|display|limit|by|as|in|ispresent|count|sum|avg|max|pct|bin|desc|timestamp|1h|1d|\d+)$/;

describe('a question of the logs', () => {
  const sources = (folder: string): string =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join('\n');
  const written = sources('functions');

  it.each(Object.entries(QUESTIONS))('(%s) is of lines and fields that the functions write', (_, { query }) => {
    const text = query.join('\n');
    for (const [, what = ''] of text.matchAll(/"([^"]+)"/g))
      expect(written, what).toContain(what.startsWith('notify.') ? `'${what.slice(7)}'` : `what: '${what}'`);
    const given = new Set([...text.matchAll(/ as (\w+)/g)].map(([, name]) => name));
    const fields = text.replace(/"[^"]+"/g, '').match(/\w+/g) ?? [];
    const asked = fields.filter((word) => !LANGUAGE.test(word) && !given.has(word));
    expect(asked.length).toBeGreaterThan(0);
    for (const field of asked) expect(written, field).toMatch(new RegExp(`['.\\s{,]${field}\\b`));
  });

  it('of what was told is answered by the line of a delivery: kind, certainty, seconds since it was published', () => {
    const event = makeEvent({ lastPublished: '2026-01-05T08:10:00.000Z' });
    const alert = makeAlert(event, 'reported');
    const settled = { outcome: 'delivered' as const, published: [] };
    const line = buildDeliveryLog(alert.id, alert, settled, 'north-south', new Date('2026-01-05T08:16:30.000Z'));
    expect(line).toMatchObject({ what: 'notify.delivered', kind: event.kind, certainty: 'reported', lagSeconds: 390 });
    const undated = makeAlert(makeEvent({ lastPublished: null }), 'reported');
    expect(buildDeliveryLog('a', undated, settled, 'north-south', new Date())).not.toHaveProperty('lagSeconds');
  });
});
