import { Match, type Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { expectRefusal, read } from './refusals.ts';
import { buildStack, render, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

const many = (form: (index: number) => string) => Array.from({ length: 11 }, (_, index) => form(index)).join(',');
const topicOf = (template: Template, choice: string) =>
  JSON.parse(render(template.findOutputs('TopicArns').TopicArns?.Value))[choice].slice(1, -1);

describe('addresses of web hooks', () => {
  it('are read with a choice each, all twice by default', () => {
    const alertWebhooks = 'https://a.example.org/hook, https://b.example.org/in?key=x=outcomes-early';
    expect(read({ alertWebhooks }).alertWebhooks).toEqual([
      { url: 'https://a.example.org/hook', choice: 'all-twice' },
      { url: 'https://b.example.org/in?key=x', choice: 'outcomes-early' },
    ]);
  });

  it.each([
    ['nowhere', '"nowhere" is not an address: https://example.org/hook'],
    ['http://a.example.org/', '"http://a.example.org/" is not an https: address: what is sent would be open to all'],
    ['ftp://a.example.org/', '"ftp://a.example.org/" is not an https: address'],
    ['https://a.example.org/=everything', /^context alertWebhooks=.*: "everything" is none of rounds-early, /],
    ['https://a.example.org/?key=x', /"x" is none of rounds-early, /],
    ['https://me:secret@a.example.org/', /: "a.example.org" has a password before it/],
    ['https://a.example.org/#here', /has a part behind #/],
    ['https://localhost:3000/', '"localhost:3000" is not on the public internet'],
    ['https://169.254.169.254/', '"169.254.169.254" is not on the public internet'],
    ['https://[::1]/', '"[::1]" is not on the public internet'],
    ['https://nas.local/', '"nas.local" is not on the public internet'],
    ['https://a.example.org/,https://A.example.org/=all-early', '"https://a.example.org/" is given twice'],
    [many((index) => `https://a${index}.example.org/`), '11 addresses are given, 10 at most are served'],
  ])('are refused in one line: %s', (alertWebhooks, problem) => {
    expectRefusal({ alertWebhooks }, problem);
  });
});

it.each([
  ['#news', '"#news" is not WORKSPACE/CHANNEL, as in T0123ABCD/C0123ABCD'],
  ['C0123ABCD', /"C0123ABCD" is not WORKSPACE\/CHANNEL/],
  ['T0123ABCD/C0123ABCD=everything', /"everything" is none of rounds-early, /],
  ['T0123ABCD/C0123ABCD,T0123ABCD/C0123ABCD=all-early', '"C0123ABCD" is given twice'],
  [many((index) => `T0123ABCD/C${index}00`), '11 channels are given, 10 at most are served'],
])('a chat channel is refused in one line: %s', (alertSlack, problem) => {
  expectRefusal({ alertSlack }, problem);
});

describe('a stack with web hooks', () => {
  const template = synthesize({ alertWebhooks: 'https://a.example.org/hook=outcomes-early' });
  const { Properties: hook } = resourceOf(template, 'AWS::SNS::Subscription');
  const [[queueId] = ['']] = resourcesOf(template, 'AWS::SQS::Queue', 'Webhooks');

  it('subscribes each to the topic of its choice, in SNS’s envelope, whose signature tells who posts', () => {
    expect(hook).toMatchObject({ Protocol: 'https', Endpoint: 'https://a.example.org/hook' });
    expect(hook.TopicArn).toEqual({ Ref: topicOf(template, 'outcomes-early') });
    expect(hook.RawMessageDelivery).not.toBe(true);
    for (const [, topic] of resourcesOf(template, 'AWS::SNS::Topic', 'Alerts'))
      expect(topic.Properties.SignatureVersion).toBe('2');
  });

  it('has SNS try for less than the hour that it allows, and keep what it gave up in a queue of its own', () => {
    const { healthyRetryPolicy: policy } = hook.DeliveryPolicy as { healthyRetryPolicy: Record<string, number> };
    const {
      numRetries = 0,
      numNoDelayRetries = 0,
      numMinDelayRetries = 0,
      minDelayTarget = 0,
      maxDelayTarget = 0,
    } = policy;
    const atMost =
      numMinDelayRetries * minDelayTarget + (numRetries - numNoDelayRetries - numMinDelayRetries) * maxDelayTarget;
    expect(atMost).toBeGreaterThan(1800);
    expect(atMost).toBeLessThan(3600);
    expect(hook.RedrivePolicy).toEqual({ deadLetterTargetArn: { 'Fn::GetAtt': [queueId, 'Arn'] } });
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      Queues: [{ Ref: queueId }],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'sqs:SendMessage',
            Principal: { Service: 'sns.amazonaws.com' },
            Condition: { ArnEquals: { 'aws:SourceArn': { Ref: topicOf(template, 'outcomes-early') } } },
          }),
        ]),
      },
    });
  });

  it('raises an alarm when a message is left there', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Threshold: 1,
      Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [queueId, 'QueueName'] } }],
    });
    const { AlarmDescription } = resourceOf(template, 'AWS::CloudWatch::Alarm', 'Webhooks').Properties;
    expect(render(AlarmDescription)).toContain('See "Web hooks undelivered" in infra/RUNBOOK.md');
  });
});

it('a stack without them pays for no queue and no alarm of theirs', () => {
  expect(resourcesOf(synthesize(), 'AWS::SQS::Queue', 'Webhooks')).toEqual([]);
});

it('a Slack channel is shown the topic of its choice, and may do nothing in the account', () => {
  const template = synthesize({ alertSlack: 'T0123ABCD/C0123ABCD=all-confirmed' });
  template.hasResourceProperties('AWS::Chatbot::SlackChannelConfiguration', {
    ConfigurationName: 'parley-israel-syria-C0123ABCD',
    SlackWorkspaceId: 'T0123ABCD',
    SlackChannelId: 'C0123ABCD',
    SnsTopicArns: [{ Ref: topicOf(template, 'all-confirmed') }],
    GuardrailPolicies: [Match.objectLike({ 'Fn::Join': ['', Match.arrayWith([':iam::aws:policy/AWSDenyAll'])] })],
  });
  expect(resourcesOf(template, 'AWS::IAM::Policy', 'Chats')).toEqual([]);
});

it('cdk-nag objects to nothing in a stack with both', () => {
  const { app } = buildStack({
    alertWebhooks: 'https://a.example.org/,https://b.example.org/=all-early',
    alertSlack: 'T0123ABCD/C0123ABCD',
  });
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  expect(violations.map(({ ruleName, description }) => `${ruleName}: ${description}`)).toEqual([]);
});
