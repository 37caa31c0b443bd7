import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLAIM_LAPSES_AFTER_SECONDS } from '../../functions/adapters/ledger.ts';
import { readCareCall } from '../../functions/care/care.ts';
import { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import { METRIC_DIMENSION, METRIC_NAMESPACE, TROUBLES_METRIC } from '../../functions/metrics.ts';
import { REVIEW_CALL } from '../../functions/notify/scheduledCall.ts';
import { CHOICES } from '../../shared/alerts/alert.ts';
import { type TopicName, topicNames, wishesIn } from '../../shared/alerts/topicNames.ts';
import { keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import { TROUBLES } from '../../shared/watch/troubles.ts';
import { mayDo, statementsOf } from './permissions.ts';
import { buildStack, render, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

const TOPIC_NAMES = topicNames(['en']);

const FUNCTION = 'AWS::Lambda::Function';
let template: Template;
let built: ReturnType<typeof buildStack>;
beforeAll(() => {
  built = buildStack({
    alertEmails: 'desk@example.org, analyst@example.org=rounds-confirmed',
    alertPhones: '+33612345678',
    phoneCountries: 'FR,GB',
    operatorEmail: 'operator@example.org',
    pollMinutes: '10',
    smsMonthlySpendUsd: '20',
    smsMaxPriceUsd: '0.2',
  });
  template = Template.fromStack(built.stack);
});

const variablesOf = (construct: string) => {
  const { Variables } = resourceOf(template, FUNCTION, construct).Properties.Environment as {
    Variables: Record<string, unknown>;
  };
  return Object.fromEntries(Object.entries(Variables).map(([name, value]) => [name, render(value)]));
};
const topicId = (name: string) => {
  const text = render(template.findOutputs('TopicArns').TopicArns?.Value);
  return (JSON.parse(text) as Record<string, string>)[name] ?? '';
};
const tableArn = () => `<${resourceOf(template, 'AWS::DynamoDB::Table').id}.Arn>`;
const mayTouch = (construct: string, action: string, pk: string) =>
  mayDo(template, construct, {
    action: `dynamodb:${action}`,
    resource: tableArn(),
    context: { 'dynamodb:LeadingKeys': pk },
  });
const anEvent = keys.event('').pk;
const aReport = keys.report('2026-01-05-paris-round-opened', '').pk;
const anAlert = keys.alert('').pk;
const aDelivery = keys.ledger('2026-01-05-paris-round-opened#confirmed', '').pk;
const aTest = keys.test('').pk;
const aFeed = keys.feed('').pk;
const aSubscriber = keys.subscriber('5f2b').pk;
const aLimit = keys.limit('codes-number#5f2b', '').pk;
const theSnapshot = keys.snapshot('head').pk;
const theLease = keys.meta('lease').pk;
const theWatch = keys.watch('review').pk;

describe('the poll function, which reads hostile input', () => {
  it('has no SNS action at all', () => {
    const actions = statementsOf(template, 'Poll').flatMap(({ Action }) => Action);
    expect(actions.filter((action) => action.startsWith('sns'))).toEqual([]);
  });
  it('is not even told the topics', () => {
    expect(Object.keys(variablesOf('Poll'))).not.toContain(ENVIRONMENT_KEYS.topics);
  });
  it.each([
    ['events', anEvent],
    ['reports', aReport],
    ['alerts', anAlert],
    ['feed states', aFeed],
    ['the snapshot', theSnapshot],
    ['the lease', theLease],
  ])('reads and writes %s', (_, pk) => {
    for (const action of ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'])
      expect(mayTouch('Poll', action, pk), action).toBe(true);
  });
  it.each([
    ['subscribers', aSubscriber],
    ['rate limits', aLimit],
    ['the ledger', aDelivery],
    ['what watches over it', theWatch],
  ])('neither reads nor writes %s', (_, pk) => {
    for (const action of ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'Scan'])
      expect(mayTouch('Poll', action, pk), action).toBe(false);
  });
  it('cannot scan past its partitions', () => {
    expect(mayDo(template, 'Poll', { action: 'dynamodb:Scan', resource: tableArn() })).toBe(false);
    expect(mayDo(template, 'Poll', { action: 'dynamodb:Query', resource: tableArn() })).toBe(false);
  });
  it('is called by the schedule, with few retries and a queue for the calls that came to nothing', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(10 minutes)',
      Target: {
        Arn: { 'Fn::GetAtt': [resourceOf(template, FUNCTION, 'Poll').id, 'Arn'] },
        RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 600 },
        DeadLetterConfig: Match.anyValue(),
      },
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 0 });
  });
});

describe('the notify function', () => {
  it('publishes to the topic of every choice, and for tests to the operator and to numbers, but to no other topic', () => {
    const mayPublish = (resource: string) => mayDo(template, 'Notify', { action: 'sns:Publish', resource });
    expect(TOPIC_NAMES.filter((name) => mayPublish(topicId(name)))).toEqual(CHOICES);
    const operator = `<${resourceOf(template, 'AWS::SNS::Topic', 'Operator').id}>`;
    expect(mayPublish(operator)).toBe(true);
    expect(mayDo(template, 'Notify', { action: 'sns:ListSubscriptionsByTopic', resource: operator })).toBe(true);
    expect(mayPublish('+33612345678')).toBe(true);
    expect(mayPublish(`<${resourceOf(template, 'AWS::SNS::Topic', 'Watch').id}>`)).toBe(true);
    expect(mayPublish('arn:aws:sns:eu-west-1:111122223333:other')).toBe(false);
    const may = (action: string) => mayDo(template, 'Notify', { action, resource: '*' });
    expect(['sns:Subscribe', 'sns:Unsubscribe', 'sns:ListSubscriptions'].filter(may)).toEqual([]);
  });
  it('writes the outbox, the ledger, what came of tests and what its watch found, but no event and no subscriber', () => {
    const own = [anAlert, aDelivery, aTest, theWatch];
    const written = [...own, anEvent, aReport, aFeed, aSubscriber, aLimit, theSnapshot, theLease];
    expect(written.filter((pk) => mayTouch('Notify', 'UpdateItem', pk))).toEqual(own);
  });
  it('is the only one to whom tests mean anything', () => {
    expect(['Poll', 'Site', 'Care'].filter((construct) => mayTouch(construct, 'GetItem', aTest))).toEqual([]);
  });
  it('does not read subscribers', () => {
    expect(mayTouch('Notify', 'GetItem', aSubscriber)).toBe(false);
  });
  it('is called for new outbox items and tests, and for what was put back to be sent again', () => {
    const { FilterCriteria } = resourceOf(template, 'AWS::Lambda::EventSourceMapping').Properties as {
      FilterCriteria: { Filters: { Pattern: string }[] };
    };
    expect(FilterCriteria.Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [anAlert] } } } },
      { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [aTest] } } } },
      {
        eventName: ['MODIFY'],
        dynamodb: { Keys: { pk: { S: [anAlert] } }, NewImage: { state: { S: ['pending'] } } },
      },
    ]);
  });
  it('repeats what fails for six hours, record by record, then gives it to a queue', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      StartingPosition: 'TRIM_HORIZON',
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10_000,
      MaximumRecordAgeInSeconds: 6 * 3600,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [resourceOf(template, 'AWS::SQS::Queue', 'Notify').id, 'Arn'] } },
      },
    });
  });
  it('is called every quarter of an hour to look for alerts that are stuck', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(15 minutes)',
      Target: {
        Arn: { 'Fn::GetAtt': [resourceOf(template, FUNCTION, 'Notify').id, 'Arn'] },
        Input: JSON.stringify(REVIEW_CALL),
      },
    });
  });
  it('is called every five minutes for a sign of life, on a topic that nobody is on', () => {
    const pulse = resourceOf(template, 'AWS::SNS::Topic', 'Watch').id;
    const calls = resourcesOf(template, 'AWS::Scheduler::Schedule', 'Notify').map(([, { Properties }]) => {
      const { ScheduleExpression, Target } = Properties as { ScheduleExpression: string; Target: { Input: unknown } };
      return [ScheduleExpression, JSON.parse(render(Target.Input))];
    });
    expect(calls).toContainEqual(['rate(5 minutes)', { task: 'pulse', topicArn: `<${pulse}>`, pollMinutes: 10 }]);
    const topics = resourcesOf(template, 'AWS::SNS::Subscription').map(([, { Properties }]) =>
      render(Properties.TopicArn),
    );
    expect(topics).not.toContain(`<${pulse}>`);
  });
  it('is over before its claims lapse', () => {
    expect(resourceOf(template, FUNCTION, 'Notify').Properties.Timeout).toBeLessThan(CLAIM_LAPSES_AFTER_SECONDS);
  });
});

/** Of all routes together: each has a rate of its own. */
function requestsPerSecond(stack: Template): number {
  const { DefaultRouteSettings, RouteSettings } = resourceOf(stack, 'AWS::ApiGatewayV2::Stage').Properties as {
    DefaultRouteSettings: { ThrottlingRateLimit: number };
    RouteSettings: Record<string, { ThrottlingRateLimit: number }>;
  };
  const all = [DefaultRouteSettings, ...Object.values(RouteSettings)];
  return all.reduce((sum, { ThrottlingRateLimit }) => sum + ThrottlingRateLimit, 0);
}

describe('the site function', () => {
  it('writes subscribers and limits, and nothing that alerts are made of', () => {
    const written = [anAlert, aDelivery, anEvent, aReport, aFeed, aSubscriber, aLimit, theSnapshot, theLease];
    expect(written.filter((pk) => mayTouch('Site', 'PutItem', pk))).toEqual([aSubscriber, aLimit]);
  });
  it('reads what the page shows', () => {
    for (const pk of [theSnapshot, anEvent, theLease, anAlert]) expect(mayTouch('Site', 'Query', pk), pk).toBe(true);
  });
  it('texts one-time codes to phones, and may publish to no topic', () => {
    const mayPublish = (resource: string) => mayDo(template, 'Site', { action: 'sns:Publish', resource });
    expect(mayPublish('+33612345678')).toBe(true);
    expect(mayPublish('arn:aws:sns:eu-west-1:111122223333:Parley-israel-syria-all-early')).toBe(false);
  });
  it('subscribes people to the topics, not machines', () => {
    const maySubscribe = (protocol: string) =>
      mayDo(template, 'Site', {
        action: 'sns:Subscribe',
        resource: topicId('rounds-early'),
        context: { 'sns:Protocol': protocol },
      });
    expect(['email', 'sms', 'https', 'lambda', 'sqs'].filter(maySubscribe)).toEqual(['email', 'sms']);
  });
  it('answers every path of the HTTP API, at a bounded rate', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default' });
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 0.25, ThrottlingBurstLimit: 1000 },
    });
  });
  it('keeps the forms and the page by which people stop open while what is read is flooded, at the same cost', () => {
    const routes = resourcesOf(template, 'AWS::ApiGatewayV2::Route');
    const stage = resourceOf(template, 'AWS::ApiGatewayV2::Stage');
    expect(stage.Properties.RouteSettings).toEqual({
      'POST /{proxy+}': { ThrottlingRateLimit: 0.1, ThrottlingBurstLimit: 200 },
      'GET /stop': { ThrottlingRateLimit: 0.05, ThrottlingBurstLimit: 100 },
    });
    // A route that is not named would have the rate of the others once more.
    const named = ['$default', ...Object.keys(stage.Properties.RouteSettings as object)];
    expect(routes.map(([, { Properties }]) => Properties.RouteKey).sort()).toEqual(named.sort());
    expect((stage as unknown as { DependsOn: string[] }).DependsOn).toEqual(
      expect.arrayContaining(routes.map(([id]) => id)),
    );
    expect(requestsPerSecond(template)).toBeCloseTo(0.4, 10);
  });
  it('answers at the rate, and with the calls at once, that the operator names', () => {
    expect(resourceOf(template, FUNCTION, 'Site').Properties.ReservedConcurrentExecutions).toBeUndefined();
    const busy = synthesize({ siteRequestsPerSecond: '5', siteConcurrency: '20' });
    expect(requestsPerSecond(busy)).toBeCloseTo(5, 10);
    expect(resourceOf(busy, FUNCTION, 'Site').Properties.ReservedConcurrentExecutions).toBe(20);
  });
  it('lets through what costs less than 30 USD a month, whatever is asked', () => {
    const millionsAMonth = (requestsPerSecond(template) * 30 * 86_400) / 1e6;
    const { MemorySize } = resourceOf(template, FUNCTION, 'Site').Properties as { MemorySize: number };
    // USD a million requests, as README.md has them: list prices of us-east-1.
    const run = (seconds: number) => 0.2 + ((seconds * MemorySize) / 1024) * 13.33;
    const [readUnits, writeUnits, kilobyte, logged] = [32 * 0.125, 6 * 0.625, 0.09, 0.25];
    const kinds = {
      largestAnswer: 1 + run(0.1) + readUnits + 100 * kilobyte + logged,
      largestBody: 20 + run(0.1) + kilobyte + 3 * logged,
      countedForm: 1 + run(0.3) + readUnits + writeUnits + 100 * kilobyte + logged,
    };
    const mails = 0.87 + 3.6;
    for (const [kind, usd] of Object.entries(kinds)) expect(usd * millionsAMonth + mails, kind).toBeLessThan(30);
  });
});

describe('the care function', () => {
  it('publishes to the heartbeat topic and to the operator’s alone', () => {
    const mayPublish = (resource: string) => mayDo(template, 'Care', { action: 'sns:Publish', resource });
    expect(TOPIC_NAMES.filter((name) => mayPublish(topicId(name)))).toEqual(['heartbeat']);
    expect(mayPublish(`<${resourceOf(template, 'AWS::SNS::Topic', 'Operator').id}>`)).toBe(true);
    expect(mayPublish('+33612345678')).toBe(false);
  });
  it('subscribes mailboxes and numbers to what there is in English, for readers of a language that is offered no more, and to nothing else', () => {
    const maySubscribe = (name: TopicName, protocol: string) =>
      mayDo(template, 'Care', {
        action: 'sns:Subscribe',
        resource: topicId(name),
        context: { 'sns:Protocol': protocol },
      });
    for (const protocol of ['email', 'sms'])
      expect(TOPIC_NAMES.filter((name) => maySubscribe(name, protocol))).toEqual(wishesIn(['en']));
    expect(['https', 'lambda', 'sqs'].filter((protocol) => maySubscribe('heartbeat', protocol))).toEqual([]);
  });
  it('lists who is on our topics', () => {
    const may = (action: string, resource: string) => mayDo(template, 'Care', { action, resource });
    expect(TOPIC_NAMES.filter((name) => may('sns:ListSubscriptionsByTopic', topicId(name)))).toEqual(TOPIC_NAMES);
    expect(may('sns:ListSubscriptionsByTopic', 'arn:aws:sns:eu-west-1:111122223333:other')).toBe(false);
    expect(may('sns:ListPhoneNumbersOptedOut', '*')).toBe(true);
  });
  it('writes subscribers and the ledger, and nothing that alerts are made of', () => {
    const written = [anAlert, aDelivery, anEvent, aReport, aFeed, aSubscriber, aLimit, theSnapshot, theLease, theWatch];
    expect(written.filter((pk) => mayTouch('Care', 'PutItem', pk))).toEqual([aDelivery, aSubscriber, theWatch]);
  });
  it('looks metrics up, and may change nothing in CloudWatch', () => {
    const actions = statementsOf(template, 'Care').flatMap(({ Action }) => Action);
    expect(actions.filter((action) => action.startsWith('cloudwatch'))).toEqual(['cloudwatch:GetMetricData']);
    const others = ['Poll', 'Notify', 'Site']
      .flatMap((name) => statementsOf(template, name))
      .map(({ Action }) => Action);
    expect(others.flat().filter((action) => action.startsWith('cloudwatch'))).toEqual([]);
  });
  it('is called every Monday, quarter of an hour, night and hour, and twice more when it fails', () => {
    const schedules = resourcesOf(template, 'AWS::Scheduler::Schedule', 'Care').map(([, { Properties }]) => {
      const { ScheduleExpression, Target } = Properties as { ScheduleExpression: string; Target: { Input: unknown } };
      return [ScheduleExpression, JSON.parse(render(Target.Input))];
    });
    expect(schedules).toEqual([
      ['cron(5 6 ? * MON *)', { task: 'heartbeat' }],
      ['rate(15 minutes)', { task: 'settle' }],
      ['cron(20 3 * * ? *)', { task: 'reconcile' }],
      ['rate(1 hour)', { task: 'audit', audited: expect.any(Array) }],
    ]);
    const queue = { 'Fn::GetAtt': [resourceOf(template, 'AWS::SQS::Queue', 'Notify').id, 'Arn'] };
    expect(resourceOf(template, 'AWS::Lambda::EventInvokeConfig', 'Care').Properties).toMatchObject({
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: queue } },
    });
  });
});

describe('every function', () => {
  it.each(['Poll', 'Notify', 'Site', 'Care'])(
    '%s is arm64 on the current Node, with a log that is kept a month',
    (construct) => {
      const { Properties } = resourceOf(template, FUNCTION, construct);
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
      const { LogGroup } = Properties.LoggingConfig as { LogGroup: { Ref: string } };
      expect(resourceOf(template, 'AWS::Logs::LogGroup', construct)).toMatchObject({
        id: LogGroup.Ref,
        Properties: { RetentionInDays: 30 },
      });
    },
  );
  it.each(['Poll', 'Notify', 'Site', 'Care'])('%s writes its own log and nobody else’s', (construct) => {
    const role = resourcesOf(template, 'AWS::IAM::Role', construct).find(([id]) => id.includes('FunctionRole'));
    expect(role?.[1].Properties.ManagedPolicyArns).toBeUndefined();
    const logStatements = statementsOf(template, construct).filter(({ Action }) => String(Action).includes('logs:'));
    expect(logStatements.map(({ Resource }) => render(Resource))).toEqual([
      `<${resourceOf(template, 'AWS::Logs::LogGroup', construct).id}.Arn>`,
    ]);
  });
  it('is told its environment under the names the functions read', () => {
    const table = `<${resourceOf(template, 'AWS::DynamoDB::Table').id}>`;
    const site = render(template.findOutputs('SiteUrl').SiteUrl?.Value);
    const topics = render(template.findOutputs('TopicArns').TopicArns?.Value);
    const common = {
      [ENVIRONMENT_KEYS.table]: table,
      [ENVIRONMENT_KEYS.dossier]: 'dossier.json',
      [ENVIRONMENT_KEYS.site]: site,
    };
    expect(variablesOf('Poll')).toEqual({ ...common, [ENVIRONMENT_KEYS.allowPrivateFeeds]: 'false' });
    const price = { [ENVIRONMENT_KEYS.smsMaxPrice]: '0.2' };
    const operator = `<${resourceOf(template, 'AWS::SNS::Topic', 'Operator').id}>`;
    expect(variablesOf('Notify')).toEqual({
      ...common,
      ...price,
      [ENVIRONMENT_KEYS.topics]: topics,
      [ENVIRONMENT_KEYS.operatorTopic]: operator,
    });
    const hashKey = `{{resolve:secretsmanager:<${resourceOf(template, 'AWS::SecretsManager::Secret').id}>:SecretString:::}}`;
    expect(variablesOf('Care')).toEqual({
      ...common,
      ...price,
      [ENVIRONMENT_KEYS.topics]: topics,
      [ENVIRONMENT_KEYS.hashKey]: hashKey,
      [ENVIRONMENT_KEYS.operatorTopic]: operator,
    });
    expect(variablesOf('Site')).toEqual({
      ...common,
      [ENVIRONMENT_KEYS.topics]: topics,
      ...price,
      [ENVIRONMENT_KEYS.hashKey]: hashKey,
      [ENVIRONMENT_KEYS.phoneCountries]: 'FR,GB',
      [ENVIRONMENT_KEYS.smsMonthlySpend]: '20',
    });
  });
});

describe('the stack', () => {
  it('has exactly the outputs that people and scripts rely on', () => {
    const outputs = template.findOutputs('*');
    expect(Object.keys(outputs).sort()).toEqual([
      'DashboardUrl',
      'NotifyFunctionName',
      'OperatorTopicArn',
      'PollFunctionName',
      'SiteUrl',
      'TableName',
      'TopicArns',
    ]);
    expect(Object.keys(JSON.parse(render(outputs.TopicArns?.Value)))).toEqual(TOPIC_NAMES);
    expect(render(outputs.SiteUrl?.Value)).toMatch(/^https:\/\/[^/]+$/);
  });
  it('keeps the table when it goes, and can put it back to any second', () => {
    const table = resourceOf(template, 'AWS::DynamoDB::Table');
    expect(table.DeletionPolicy).toBe('Retain');
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      // The page on privacy says for how long.
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
      DeletionProtectionEnabled: true,
    });
  });
  it('keeps the topics, which hold the only copy of the addresses, when it goes, and does not go by mistake', () => {
    const topics = resourcesOf(template, 'AWS::SNS::Topic', 'Alerts');
    expect(topics.map(([, { DeletionPolicy }]) => DeletionPolicy)).toEqual(TOPIC_NAMES.map(() => 'Retain'));
    expect(built.stack.terminationProtection).toBe(true);
  });
  it('keeps the key of the hashed addresses for as long as the table', () => {
    expect(resourceOf(template, 'AWS::SecretsManager::Secret').DeletionPolicy).toBe('Retain');
  });
  it('is named after the dossier, so that two negotiations never share a table', () => {
    expect(built.stack.stackName).toBe('Parley-israel-syria');
  });
  it('subscribes the addresses it is given to the topics of their choices', () => {
    const subscriptions = resourcesOf(template, 'AWS::SNS::Subscription').map(([, { Properties }]) => Properties);
    const told = subscriptions.map(({ Protocol, Endpoint, TopicArn }) => [Protocol, Endpoint, render(TopicArn)]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['email', 'desk@example.org', topicId('all-early')],
        ['email', 'analyst@example.org', topicId('rounds-confirmed')],
        ['sms', '+33612345678', topicId('all-confirmed')],
      ]),
    );
    expect(told).toHaveLength(4);
  });
  it('gives every topic a short plain name: mails come from it, and SMS begin with it', () => {
    const names = resourcesOf(template, 'AWS::SNS::Topic', 'Alerts').map(([, topic]) => topic.Properties.DisplayName);
    expect(names).toEqual(TOPIC_NAMES.map(() => 'Parley'));
  });
  it('has no warnings and nothing that cdk-nag objects to without a stated reason', () => {
    const annotations = Annotations.fromStack(built.stack);
    expect(annotations.findWarning('*', Match.anyValue())).toEqual([]);
    expect(annotations.findError('*', Match.anyValue())).toEqual([]);
    const { violations } = new AwsSolutionsChecks(built.app).validateScope(built.app);
    expect(violations.map(({ ruleName, description }) => `${ruleName}: ${description}`)).toEqual([]);
  });
});

describe('the budget', () => {
  it('tells the operator of a dear month, before it is over too, where one is named', () => {
    expect(resourcesOf(template, 'AWS::Budgets::Budget')).toEqual([]);
    const budgeted = synthesize({ monthlyBudgetUsd: '15', operatorEmail: 'operator@example.org' });
    const operator = { Ref: resourceOf(budgeted, 'AWS::SNS::Topic', 'Operator').id };
    const subscribers = [{ SubscriptionType: 'SNS', Address: operator }];
    expect(resourceOf(budgeted, 'AWS::Budgets::Budget').Properties).toMatchObject({
      Budget: { BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 15, Unit: 'USD' } },
      NotificationsWithSubscribers: [
        { Notification: { NotificationType: 'ACTUAL', Threshold: 80 }, Subscribers: subscribers },
        { Notification: { NotificationType: 'FORECASTED', Threshold: 100 }, Subscribers: subscribers },
      ],
    });
    budgeted.hasResourceProperties('AWS::SNS::TopicPolicy', {
      Topics: [operator],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Allow', Principal: { Service: Match.arrayWith(['budgets.amazonaws.com']) } }),
        ]),
      },
    });
  });
});

describe('the alarms', () => {
  const alarms = () =>
    resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([id, { Properties }]) => ({
      ...(Properties as { AlarmDescription: unknown; AlarmActions: unknown[] }),
      id,
    }));
  it('each state their impact and name a heading of the runbook', () => {
    const runbook = readFileSync(fileURLToPath(new URL('../../infra/RUNBOOK.md', import.meta.url)), 'utf8');
    for (const { AlarmDescription } of alarms()) {
      const text = render(AlarmDescription);
      const [, impact, heading = '', anchor] =
        /^(.{40,}) See "(.+)" in infra\/RUNBOOK\.md#([\w-]+) and https:/.exec(text) ?? [];
      expect(impact, text).toMatch(/[.]$/);
      expect(runbook).toContain(`\n## ${heading}\n`);
      expect(anchor).toBe(heading.toLowerCase().replaceAll(' ', '-'));
    }
  });
  it('are named by the heading, with which CloudWatch’s mail begins, and by the stack, which alone has them', () => {
    const names = (of: Template) =>
      resourcesOf(of, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => String(Properties.AlarmName));
    expect(names(template)).toContain('Poll silent (Parley-israel-syria)');
    const several = 'shared/dossier/israel-syria.json,shared/dossier/russia-ukraine.json';
    const both = names(synthesize({ dossiers: several, reader: 'bedrock:amazon.nova-lite-v1:0', canary: 'true' }));
    expect(both).toContain('Trouble, Russia-Ukraine talks (Parley-israel-syria)');
    expect(new Set(both).size).toBe(both.length);
    for (const name of both) expect(name).toMatch(/^[ -~]{1,255}$/);
  });
  it('all go to the operator, whom CloudWatch may reach; that of all troubles by the function that finds out which', () => {
    const operator = { Ref: resourceOf(template, 'AWS::SNS::Topic', 'Operator').id };
    const care = { 'Fn::GetAtt': [resourceOf(template, 'AWS::Lambda::Function', 'Care').id, 'Arn'] };
    const { id: trouble } = resourceOf(template, 'AWS::CloudWatch::Alarm', 'WatchTrouble');
    for (const { id, AlarmActions } of alarms()) expect(AlarmActions).toEqual([id === trouble ? care : operator]);
    const callers = resourcesOf(template, 'AWS::Lambda::Permission').filter(
      ([, { Properties }]) => render(Properties.FunctionName) === render(care),
    );
    expect(callers.map(([, { Properties }]) => Properties)).toEqual([
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: care,
        Principal: 'lambda.alarms.cloudwatch.amazonaws.com',
        SourceAccount: { Ref: 'AWS::AccountId' },
        SourceArn: { 'Fn::GetAtt': [trouble, 'Arn'] },
      },
    ]);
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      Topics: [operator],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
        ]),
      },
    });
    template.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'operator@example.org', TopicArn: operator });
  });
  it('watch as many metrics as the README counts, at 0.10 USD each beyond the ten that cost nothing', () => {
    // As it comes: with the canary, which has one.
    const watched = resourcesOf(synthesize({ canary: 'true' }), 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => {
      const metrics = (Properties.Metrics as object[] | undefined) ?? [{ MetricStat: 'the only one' }];
      return metrics.filter((metric) => 'MetricStat' in metric).length;
    });
    const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
    expect(readme).toContain(`that the alarms look at: ${watched.reduce((all, each) => all + each, 0)} metrics × 0.1`);
  });
  it('are few, for each costs something: what the functions say has one for all', () => {
    const watched = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties.MetricName);
    expect(watched.sort()).toEqual([
      '5xx',
      'ApproximateNumberOfMessagesVisible',
      'NumberOfMessagesPublished',
      'NumberOfMessagesPublished',
      TROUBLES_METRIC,
    ]);
  });
  it('watch this negotiation and no other in the same account', () => {
    const own = resourcesOf(template, 'AWS::CloudWatch::Alarm').filter(
      ([, { Properties }]) => Properties.Namespace === METRIC_NAMESPACE,
    );
    for (const [, { Properties }] of own)
      expect(Properties.Dimensions).toEqual([{ Name: METRIC_DIMENSION, Value: 'israel-syria' }]);
  });
  it('take silence for an alarm: no sign of life for a quarter of an hour', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/SNS',
      MetricName: 'NumberOfMessagesPublished',
      Dimensions: [
        {
          Name: 'TopicName',
          Value: { 'Fn::GetAtt': [resourceOf(template, 'AWS::SNS::Topic', 'Watch').id, 'TopicName'] },
        },
      ],
      Period: 900,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });
  it('go off for a trouble, or for two polls in a row that are half a one each, and do not say that it is over', () => {
    const trouble = resourceOf(template, 'AWS::CloudWatch::Alarm', 'WatchTrouble');
    expect(trouble.Properties).toMatchObject({
      Statistic: 'Sum',
      Threshold: 1,
      // Three of its polls, which are ten minutes apart.
      Period: 1800,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    });
    expect(trouble.Properties.OKActions).toBeUndefined();
  });
});

describe('what is looked up instead of having an alarm', () => {
  const audited = (of: Template) => {
    const inputs = resourcesOf(of, 'AWS::Scheduler::Schedule', 'Care').map(([, { Properties }]) =>
      readCareCall(JSON.parse(render((Properties.Target as { Input: unknown }).Input))),
    );
    return inputs.flatMap((call) => (call.task === 'audit' ? call.audited : []));
  };
  it('is the SMS spend, what was not delivered and what was throttled, as the function reads it', () => {
    const thresholds = audited(template).map(({ trouble, threshold, metrics, everyHours, periods, periodMinutes }) => [
      trouble,
      threshold,
      metrics.length,
      everyHours,
      periods * periodMinutes,
    ]);
    expect(thresholds).toEqual([
      ['Functions throttled', 10, 1, 1, 75],
      // Four fifths of the month's limit.
      ['SMS spend near the cap', 16, 1, 6, 360],
      ['Messages not delivered', 3, CHOICES.length + 1, 6, 1_440],
    ]);
  });
  it('is each topic of alerts, by the name that SNS counts by', () => {
    const undelivered = audited(template).find(({ trouble }) => trouble === 'Messages not delivered');
    const names = undelivered?.metrics.map(({ dimensions }) => dimensions.TopicName ?? dimensions.PhoneNumber);
    const topicNames = CHOICES.map((choice) => topicId(choice).replace('>', '.TopicName>'));
    expect(names).toEqual([...topicNames, 'PhoneNumberDirect']);
  });
  it('has a heading in the runbook for each trouble', () => {
    const runbook = readFileSync(fileURLToPath(new URL('../../infra/RUNBOOK.md', import.meta.url)), 'utf8');
    for (const trouble of TROUBLES) expect(runbook).toContain(`\n## ${trouble}\n`);
  });
});
