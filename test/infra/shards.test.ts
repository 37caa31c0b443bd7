import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { readPollEvent } from '../../functions/poll/pollEvent.ts';
import { buildStack, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

const ALARM = 'AWS::CloudWatch::Alarm';
const schedulesOf = (template: ReturnType<typeof synthesize>) =>
  resourcesOf(template, 'AWS::Scheduler::Schedule', 'Poll').map(([id, { Properties }]) => {
    const { ScheduleExpression, Target } = Properties as {
      ScheduleExpression: string;
      Target: { Arn: { 'Fn::GetAtt': [string, string] }; RoleArn: object; Input?: string };
    };
    return { id, expression: ScheduleExpression, target: Target, input: JSON.parse(Target.Input ?? '{}') as object };
  });

describe('a stack with four shards', () => {
  const [whole, template] = [synthesize(), synthesize({ shards: '4' })];

  it('calls the one poll function for each, in turn within the five minutes', () => {
    const schedules = schedulesOf(template);
    expect(schedules.map(({ expression, input }) => [expression, input])).toEqual([
      ['cron(0,5,10,15,20,25,30,35,40,45,50,55 * * * ? *)', { shard: 1, of: 4 }],
      ['cron(1,6,11,16,21,26,31,36,41,46,51,56 * * * ? *)', { shard: 2, of: 4 }],
      ['cron(2,7,12,17,22,27,32,37,42,47,52,57 * * * ? *)', { shard: 3, of: 4 }],
      ['cron(3,8,13,18,23,28,33,38,43,48,53,58 * * * ? *)', { shard: 4, of: 4 }],
    ]);
    const { id } = resourceOf(template, 'AWS::Lambda::Function', 'Poll');
    for (const { target } of schedules)
      expect(target).toMatchObject({
        Arn: { 'Fn::GetAtt': [id, 'Arn'] },
        RoleArn: schedules[0]?.target.RoleArn,
        RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 300 },
      });
  });

  it('calls it with what it reads', () => {
    for (const { input } of schedulesOf(template)) expect(readPollEvent(input)).toEqual(input);
  });

  it('keeps the schedule that is there, and lets the poll do and be told what it was without them', () => {
    const [first] = schedulesOf(whole);
    expect([first?.expression, first?.input]).toEqual(['rate(5 minutes)', {}]);
    expect(schedulesOf(template)[0]?.id).toBe(first?.id);
    for (const type of ['AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::Lambda::Function'])
      expect(resourcesOf(template, type, 'Poll')).toEqual(resourcesOf(whole, type, 'Poll'));
  });

  it('has no alarm more, for the one on silent polls goes by the slowest', () => {
    expect(resourcesOf(template, ALARM)).toEqual(resourcesOf(whole, ALARM));
  });
});

describe('several dossiers', () => {
  const files = ['israel-syria', 'russia-ukraine', 'dr-congo-m23'].map((id) => `shared/dossier/${id}.json`).join();
  /** Whose turn it is at which minute of the hour first. */
  const firstMinutes = (context: object) =>
    schedulesOf(synthesize({ dossiers: files, ...context })).map(({ expression, input }) => {
      const { dossier, shard } = input as { dossier: string; shard?: number };
      return [/^cron\((\d+)[,\d]* \* \* \* \? \*\)$/.exec(expression)?.[1] ?? expression, dossier, shard ?? 1];
    });

  it('are polled in turn within the five minutes, not at once', () => {
    expect(firstMinutes({})).toEqual([
      ['0', 'israel-syria', 1],
      ['1', 'russia-ukraine', 1],
      ['3', 'dr-congo-m23', 1],
    ]);
  });

  it('in shards are polled in turn, too: first each one’s first shard, then each one’s second', () => {
    expect(firstMinutes({ shards: '2', pollMinutes: '6' })).toEqual([
      ['0', 'israel-syria', 1],
      ['3', 'israel-syria', 2],
      ['1', 'russia-ukraine', 1],
      ['4', 'russia-ukraine', 2],
      ['2', 'dr-congo-m23', 1],
      ['5', 'dr-congo-m23', 2],
    ]);
  });

  it('begin whenever they were deployed where polls do not divide the hour', () => {
    expect(firstMinutes({ pollMinutes: '7' }).map(([when]) => when)).toEqual(Array(3).fill('rate(7 minutes)'));
  });
});

it('more shards than minutes begin several a minute, and hourly ones in different minutes', () => {
  const minutes = (context: object) =>
    schedulesOf(synthesize({ ...context })).map(
      ({ expression }) => /^cron\(([\d,]+) \* \* \* \? \*\)$/.exec(expression)?.[1],
    );
  expect(minutes({ shards: '4', pollMinutes: '2' }).map((each) => each?.split(',')[0])).toEqual(['0', '0', '1', '1']);
  expect(minutes({ shards: '3', pollMinutes: '60' })).toEqual(['0', '20', '40']);
});

it('cdk-nag objects to nothing in a stack with shards', () => {
  const { app } = buildStack({ shards: '3' });
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  expect(violations).toEqual([]);
});
