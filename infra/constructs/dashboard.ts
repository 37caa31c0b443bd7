import { Aws, Duration, Stack } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
  Metric,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { QUESTIONS, type Question } from './dashboardQuestions.ts';
import type { Followed } from './followed.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface DashboardProps {
  alarms: OperatorAlarms;
  followed: readonly Followed[];
  deadLetters: IQueue;
  functions: Record<'poll' | 'notify' | 'site' | 'care', LambdaFunction>;
  /** 5xx and all answers of the site. */
  site: { failed: Metric; all: Metric };
}

const ABOUT = `## Is it working, and what did it tell?
What each alarm means and what to do: *infra/RUNBOOK.md* of the version that is deployed, under the alarm's name. Graphs show metrics that
AWS keeps at no charge. Tables and curves titled *log* ask CloudWatch Logs Insights each time they are looked at, for 0.005 USD a gigabyte of
log: a month of Parley's has some twenty megabytes. The account's charges are there only where its owner lets CloudWatch have them
(*Billing preferences*, *CloudWatch billing alerts*).`;

/** Half of the width, of two widgets beside each other. */
const HALF = 12;

/** The name is the account's, in all regions. */
function dashboardName(stack: Stack): string {
  return `${stack.stackName}-${Aws.REGION}`;
}

/** Where an operator reads it. */
export function dashboardUrl(stack: Stack): string {
  const console = `https://${Aws.REGION}.console.aws.amazon.com/cloudwatch/home?region=${Aws.REGION}`;
  return `${console}#dashboards:name=${dashboardName(stack)}`;
}

/** One page for the operator. It makes no metric: it shows those of AWS, the one that the alarm has, and asks the logs. */
export class OperatorDashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { alarms, followed, functions, site, deadLetters } = props;
    const topics = followed.flatMap((each) => each.topics.alertTopics);
    const ask = (question: Question) => askLogs(question, functions);
    const rows: IWidget[][] = [
      [new TextWidget({ markdown: ABOUT, width: 24, height: 3 })],
      [new AlarmStatusWidget({ title: 'Alarms', alarms: alarms.created, width: 24, height: 3 })],
      [
        graph('Polls: calls and failures', [functions.poll.metricInvocations(), functions.poll.metricErrors()]),
        graph('Signs of life', followed.map(signsOf)),
      ],
      [ask(QUESTIONS.news), ask(QUESTIONS.feeds)],
      [ask(QUESTIONS.told), ask(QUESTIONS.lag)],
      [ask(QUESTIONS.refused), ask(QUESTIONS.troubles)],
      [
        graph(
          'Delivered to subscribers, by topic',
          topics.map((topic) => topic.metricNumberOfNotificationsDelivered()),
        ),
        graph(
          'Given up by SNS, by topic',
          topics.map((topic) => topic.metricNumberOfNotificationsFailed()),
        ),
      ],
      [ask(QUESTIONS.codes), ask(QUESTIONS.requests)],
      [
        graph('Site: answers, and those that failed', [site.all, site.failed]),
        graph('Calls that came to nothing', [deadLetters.metricApproximateNumberOfMessagesVisible()], Stats.MAXIMUM),
      ],
      [
        graph(
          'Texts: spent this month, USD',
          [new Metric({ namespace: 'AWS/SNS', metricName: 'SMSMonthToDateSpentUSD' })],
          Stats.MAXIMUM,
        ),
        graph('The account’s charges this month, USD', [CHARGES], Stats.MAXIMUM),
      ],
    ];
    new Dashboard(this, 'Dashboard', {
      dashboardName: dashboardName(Stack.of(this)),
      defaultInterval: Duration.days(7),
      widgets: rows,
    });
  }
}

function signsOf({ dossier, pulse }: Followed): Metric {
  return pulse.metricNumberOfMessagesPublished({ label: dossier.shortName });
}

/** Kept in one region for all. */
const CHARGES = new Metric({
  namespace: 'AWS/Billing',
  metricName: 'EstimatedCharges',
  dimensionsMap: { Currency: 'USD' },
  region: 'us-east-1',
});

function graph(title: string, left: IMetric[], statistic: string = Stats.SUM): GraphWidget {
  return new GraphWidget({ title, left, statistic, period: Duration.hours(1), width: HALF });
}

function askLogs({ title, of, query, isCurve }: Question, functions: DashboardProps['functions']): LogQueryWidget {
  return new LogQueryWidget({
    title: `${title} (log)`,
    logGroupNames: of.map((name) => functions[name].logGroup.logGroupName),
    queryLines: [...query],
    view: isCurve ? LogQueryVisualizationType.LINE : LogQueryVisualizationType.TABLE,
    width: HALF,
  });
}
