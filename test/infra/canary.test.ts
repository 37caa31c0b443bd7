import { Match, type Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import { readServedDossiers } from '../../functions/servedDossiers.ts';
import { keys } from '../../shared/store/keys.ts';
import { mayDo, statementsOf } from './permissions.ts';
import { buildStack, render, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

let template: Template;
let without: Template;
beforeAll(() => {
  template = synthesize({ canary: 'true' });
  without = synthesize({ canary: 'false' });
});

const ALONE = { TABLE_NAME: 'Parley', DOSSIER_FILE: 'dossier.json', SITE_URL: 'https://parley.example' };

const table = () => resourceOf(template, 'AWS::DynamoDB::Table', 'Canary').id;
const topic = () => resourceOf(template, 'AWS::SNS::Topic', 'Canary').id;
const mayTouch = (construct: string, action: string, pk: string) =>
  mayDo(template, construct, {
    action: `dynamodb:${action}`,
    resource: `<${table()}.Arn>`,
    context: { 'dynamodb:LeadingKeys': pk },
  });
const variablesOf = (construct: string) => {
  const { Environment } = resourceOf(template, 'AWS::Lambda::Function', construct).Properties;
  const { Variables } = Environment as { Variables: Record<string, unknown> };
  return Object.fromEntries(Object.entries(Variables).map(([name, value]) => [name, render(value)]));
};

describe('the canary', () => {
  it('has a table whose items expire, and that goes with the stack', () => {
    const { DeletionPolicy, Properties } = resourceOf(template, 'AWS::DynamoDB::Table', 'Canary');
    expect(DeletionPolicy).toBe('Delete');
    expect(Properties).toMatchObject({
      TimeToLiveSpecification: { Enabled: true },
      DeletionProtectionEnabled: false,
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    });
  });

  it('is polled two minutes after each hour, by the function that polls for readers', () => {
    const [schedule, ...others] = resourcesOf(template, 'AWS::Scheduler::Schedule', 'Canary');
    expect(others).toEqual([]);
    expect(schedule?.[1].Properties).toMatchObject({
      ScheduleExpression: 'cron(2 * * * ? *)',
      Target: {
        Arn: { 'Fn::GetAtt': [resourceOf(template, 'AWS::Lambda::Function', 'Poll').id, 'Arn'] },
        Input: '{"dossier":"canary"}',
      },
    });
  });

  it('is told to poll and notifier, each of which finds it by its name and by the stream of its table, and to no other', () => {
    for (const construct of ['Poll', 'Notify']) {
      const served = readServedDossiers({ ...ALONE, CANARY: plain(variablesOf(construct).CANARY) });
      expect(served.map(({ id, hidden }) => [id, hidden])).toEqual([
        [null, false],
        ['canary', true],
      ]);
      expect(served[1]?.environment).toMatchObject({
        TABLE_NAME: table(),
        KEEP_HOURS: 72,
        SITE_URL: 'https://parley.example',
      });
    }
    for (const construct of ['Site', 'Care']) expect(variablesOf(construct)).not.toHaveProperty('CANARY');
    const mappings = resourcesOf(template, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) =>
      render(Properties.EventSourceArn),
    );
    expect(mappings).toContain(`<${table()}.StreamArn>`);
  });

  it('lets the poll write news of it, the notifier what became of it, and the others nothing', () => {
    expect(mayTouch('Poll', 'PutItem', keys.event('').pk)).toBe(true);
    expect(mayTouch('Notify', 'PutItem', keys.event('').pk)).toBe(false);
    expect(mayTouch('Notify', 'UpdateItem', keys.alert('').pk)).toBe(true);
    expect(mayTouch('Notify', 'PutItem', keys.ledger('a', 'b').pk)).toBe(true);
    for (const construct of ['Poll', 'Notify', 'Site', 'Care'])
      expect(mayTouch(construct, 'PutItem', keys.subscriber('5f2b').pk), construct).toBe(false);
    for (const construct of ['Site', 'Care'])
      expect(mayTouch(construct, 'GetItem', keys.event('').pk), construct).toBe(false);
  });

  it('has a topic to which the notifier alone publishes, and on which a queue is that nobody reads', () => {
    const mayPublish = (construct: string) =>
      mayDo(template, construct, { action: 'sns:Publish', resource: `<${topic()}>` });
    // The site is denied every topic.
    expect(['Poll', 'Notify', 'Care'].filter(mayPublish)).toEqual(['Notify']);
    const { Protocol, TopicArn } = resourceOf(template, 'AWS::SNS::Subscription', 'Canary').Properties;
    expect([Protocol, render(TopicArn)]).toEqual(['sqs', `<${topic()}>`]);
    const actions = ['Poll', 'Notify', 'Site', 'Care'].flatMap((name) => statementsOf(template, name));
    expect(actions.flatMap(({ Action }) => Action).filter((action) => action === 'sqs:ReceiveMessage')).toEqual([]);
    expect(resourceOf(template, 'AWS::SQS::Queue', 'Canary').Properties).toMatchObject({
      MessageRetentionPeriod: 3_600,
    });
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'sqs:SendMessage',
            Principal: { Service: 'sns.amazonaws.com' },
            Condition: { ArnEquals: { 'aws:SourceArn': { Ref: topic() } } },
          }),
        ]),
      },
    });
  });

  it('rings when nothing has arrived for seventy-five minutes, and where nothing is counted at all', () => {
    const alarm = resourceOf(template, 'AWS::CloudWatch::Alarm', 'Canary').Properties;
    expect(alarm).toMatchObject({
      Namespace: 'AWS/SQS',
      MetricName: 'NumberOfMessagesSent',
      Statistic: 'Sum',
      Period: 300,
      EvaluationPeriods: 15,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
      Dimensions: [{ Value: { 'Fn::GetAtt': [resourceOf(template, 'AWS::SQS::Queue', 'Canary').id, 'QueueName'] } }],
    });
    expect(render(alarm.AlarmDescription)).toContain('See "Canary late" in infra/RUNBOOK.md#canary-late');
  });

  it('can be left out, whole', () => {
    const ids = Object.keys((without.toJSON() as { Resources: object }).Resources);
    expect(ids.filter((id) => id.startsWith('Canary'))).toEqual([]);
  });

  it('has nothing that cdk-nag objects to without a stated reason', () => {
    const { app } = buildStack({ canary: 'true' });
    const { violations } = new AwsSolutionsChecks(app).validateScope(app);
    expect(violations.map(({ ruleName, description }) => `${ruleName}: ${description}`)).toEqual([]);
  });
});

/** As a deployment fills it in. */
function plain(text = ''): string {
  return text.replace(`<${topic()}>`, 'arn:aws:sns:eu-west-1:123456789012:canary').replace(/<(\w+)>/, '$1');
}
