import type { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { keys } from '../../shared/store/keys.ts';
import { mayDo, statementsOf } from './permissions.ts';
import { buildStack, render, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

const invokeOn = (template: Template) =>
  statementsOf(template, 'Poll')
    .filter(({ Action }) => [Action].flat().includes('bedrock:InvokeModel'))
    .map(({ Resource, Condition }) => [render(Resource).replace('<AWS::Partition>', 'aws'), Condition !== undefined]);
const variables = (template: Template) =>
  (resourceOf(template, 'AWS::Lambda::Function', 'Poll').Properties.Environment as { Variables: object }).Variables;
const alarms = (template: Template) =>
  resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => render(Properties.AlarmDescription));

describe('a stack without a reader', () => {
  const template = synthesize();
  it('may invoke no model, names none, and has no alarm about one', () => {
    expect(invokeOn(template)).toEqual([]);
    expect(variables(template)).not.toHaveProperty('READER_MODEL');
    expect(alarms(template).filter((text) => text.includes('Reader out'))).toEqual([]);
  });
});

describe('a stack with a reader', () => {
  it('may invoke that model and no other, and says when it is out', () => {
    const template = synthesize({ reader: 'bedrock:anthropic.claude-3-haiku-20240307-v1:0' });
    expect(invokeOn(template)).toEqual([
      ['arn:aws:bedrock:<AWS::Region>::foundation-model/anthropic.claude-3-haiku-20240307-v1:0', false],
    ]);
    expect(variables(template)).toMatchObject({ READER_MODEL: 'anthropic.claude-3-haiku-20240307-v1:0' });
    expect(alarms(template).filter((text) => text.includes('Reader out'))).toHaveLength(1);
  });
  it('may invoke what an inference profile leads to, anywhere but only through it', () => {
    expect(invokeOn(synthesize({ reader: 'bedrock:eu.amazon.nova-lite-v1:0' }))).toEqual([
      ['arn:aws:bedrock:<AWS::Region>:<AWS::AccountId>:inference-profile/eu.amazon.nova-lite-v1:0', false],
      ['arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0', true],
    ]);
  });
  it('keeps its answers in a partition of their own, which the poll alone writes', () => {
    const template = synthesize({ reader: 'bedrock:amazon.nova-lite-v1:0' });
    const mayWrite = (construct: string) =>
      mayDo(template, construct, {
        action: 'dynamodb:PutItem',
        resource: `<${resourceOf(template, 'AWS::DynamoDB::Table').id}.Arn>`,
        context: { 'dynamodb:LeadingKeys': keys.readerAnswer('0123').pk },
      });
    expect(['Poll', 'Notify', 'Site', 'Care'].filter(mayWrite)).toEqual(['Poll']);
  });
  it('refuses a reader that is none, by name', () => {
    expect(() => synthesize({ reader: 'gpt' })).toThrow('context reader="gpt": must be bedrock:MODEL');
  });
});

it.each(['bedrock:anthropic.claude-3-haiku-20240307-v1:0', 'bedrock:eu.amazon.nova-lite-v1:0'])(
  'cdk-nag objects to nothing in a stack with %s',
  (reader) => {
    const { app } = buildStack({ reader });
    const { violations } = new AwsSolutionsChecks(app).validateScope(app);
    expect(violations.map(({ ruleName, description }) => `${ruleName}: ${description}`)).toEqual([]);
  },
);
