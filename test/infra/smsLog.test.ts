import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { buildStack, render, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

const WITH_TEXTS = { phoneCountries: 'FR', smsMonthlySpendUsd: '20' };
const built = buildStack(WITH_TEXTS);
const template = Template.fromStack(built.stack);
const FOLDER = 'sns/<AWS::Region>/<AWS::AccountId>';

describe('the log of texts that SNS could not deliver', () => {
  it('is switched on for the account, failures alone, in the name of a role that SNS takes', () => {
    const { id, Properties } = resourceOf(template, 'AWS::IAM::Role', 'SmsLogWriter');
    expect(Properties.AssumeRolePolicyDocument).toMatchObject({
      Statement: [{ Principal: { Service: 'sns.amazonaws.com' } }],
    });
    const call = (when: string) => JSON.parse(render(resourceOf(template, 'Custom::AWS').Properties[when]));
    for (const when of ['Create', 'Update'])
      expect(call(when)).toMatchObject({
        service: 'SNS',
        action: 'setSMSAttributes',
        parameters: {
          attributes: { DeliveryStatusIAMRole: `<${id}.Arn>`, DeliveryStatusSuccessSamplingRate: '0' },
        },
      });
  });

  it('is left on when the stack goes, for another may rely on it', () => {
    expect(resourceOf(template, 'Custom::AWS').Properties.Delete).toBeUndefined();
  });

  it('is written by SNS below its own log groups, and nowhere else', () => {
    const policy = resourceOf(template, 'AWS::IAM::Policy', 'SmsLogWriter').Properties.PolicyDocument;
    const { Statement } = policy as { Statement: { Action: string[]; Resource: unknown }[] };
    expect(Statement.map(({ Action, Resource }) => [Action, render(Resource)])).toEqual([
      [
        ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
        `arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:${FOLDER}/*`,
      ],
    ]);
  });

  it('is kept a month, whether or not SNS made it before', () => {
    const kept = resourcesOf(template, 'Custom::LogRetention').map(([, { Properties }]) => [
      render(Properties.LogGroupName),
      Properties.RetentionInDays,
    ]);
    expect(kept).toEqual([
      [`${FOLDER}/DirectPublishToPhoneNumber`, 30],
      [`${FOLDER}/DirectPublishToPhoneNumber/Failure`, 30],
    ]);
  });

  it('is not touched where no texts are sent, nor where the operator keeps a setting of the account’s own', () => {
    const settingsWith = (context: Record<string, unknown>) => resourcesOf(synthesize(context), 'Custom::AWS');
    expect(settingsWith({})).toEqual([]);
    expect(settingsWith({ ...WITH_TEXTS, smsLog: 'false' })).toEqual([]);
    expect(settingsWith({ alertPhones: '+33612345678' })).toHaveLength(1);
  });

  it('gives cdk-nag nothing to object to without a stated reason', () => {
    expect(Annotations.fromStack(built.stack).findWarning('*', Match.anyValue())).toEqual([]);
    const { violations } = new AwsSolutionsChecks(built.app).validateScope(built.app);
    expect(violations.map(({ ruleName, description }) => `${ruleName}: ${description}`)).toEqual([]);
  });
});

it('messages that were not delivered ring at as many as the operator names', () => {
  const template = synthesize({ undeliveredPerDay: '40' });
  const { Properties } = resourceOf(template, 'AWS::Scheduler::Schedule', 'CareScheduleAudit');
  const told = render((Properties.Target as { Input: unknown }).Input);
  expect(told).toMatch(
    /"trouble":"Messages not delivered","statistic":"Sum",[^{]*"periodMinutes":1440,[^{]*"threshold":40,/,
  );
});
