import { describe, expect, it } from 'vitest';
import { statementsOf } from './permissions.ts';
import { read } from './refusals.ts';
import { render, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

const NAME = 'parley-restored';
const STREAM = `arn:aws:dynamodb:eu-west-3:123456789012:table/${NAME}/stream/2026-11-26T12:00:00.000`;

describe('a stack on a restored table', () => {
  it('makes no table, and every function works on the one that is named', () => {
    const template = synthesize({ tableName: NAME, tableStreamArn: STREAM });
    expect(resourcesOf(template, 'AWS::DynamoDB::Table')).toEqual([]);
    expect(template.findOutputs('TableName').TableName?.Value).toBe(NAME);
    for (const construct of ['Poll', 'Notify', 'Site', 'Care']) {
      const resources = statementsOf(template, construct)
        .filter(({ Action }) => JSON.stringify(Action).includes('dynamodb:GetItem'))
        .map(({ Resource }) => render(Resource));
      expect(new Set(resources), construct).toEqual(
        new Set([`arn:<AWS::Partition>:dynamodb:<AWS::Region>:<AWS::AccountId>:table/${NAME}`]),
      );
    }
    const mapping = resourceOf(template, 'AWS::Lambda::EventSourceMapping').Properties;
    expect(mapping.EventSourceArn).toBe(STREAM);
    const stream = statementsOf(template, 'Notify').find(({ Action }) =>
      JSON.stringify(Action).includes('dynamodb:GetRecords'),
    );
    expect(stream?.Resource).toBe(STREAM);
  });

  it('refuses a table without its stream, a stream without its table, and the stream of another', () => {
    expect(() => read({ tableName: NAME })).toThrow(
      'context tableName="parley-restored": goes with tableStreamArn, the table\'s LatestStreamArn',
    );
    expect(() => read({ tableStreamArn: STREAM })).toThrow(/^context tableStreamArn=.*: goes with tableName/);
    expect(() => read({ tableName: 'other', tableStreamArn: STREAM })).toThrow(/is not a stream of tableName="other"/);
    expect(() => read({ tableName: NAME, tableStreamArn: 'stream' })).toThrow(/must be the ARN of a table's stream/);
  });
});
