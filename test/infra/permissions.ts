import type { Template } from 'aws-cdk-lib/assertions';
import { render, resourceOf, resourcesOf } from './synthesize.ts';

interface Statement {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource?: unknown;
  NotResource?: unknown;
  Condition?: Record<string, Record<string, string | string[]>>;
}

export interface Request {
  action: string;
  /** As in the template, `<logical id>`, or in full, with stars for what does not matter. */
  resource: string;
  /** Condition keys of the request; one that is left out is absent from it. */
  context?: Record<string, string>;
}

/** As much of IAM's evaluation as the stack's policies use: an explicit denial wins, what nothing allows is denied. */
export function mayDo(template: Template, construct: string, request: Request): boolean {
  const applying = statementsOf(template, construct).filter((statement) => applies(statement, request));
  return applying.some(({ Effect }) => Effect === 'Allow') && !applying.some(({ Effect }) => Effect === 'Deny');
}

/** Every statement of the role of a construct's function. */
export function statementsOf(template: Template, construct: string): Statement[] {
  const { Properties } = resourceOf(template, 'AWS::Lambda::Function', construct);
  const role = (Properties.Role as { 'Fn::GetAtt': [string] })['Fn::GetAtt'][0];
  const policies = resourcesOf(template, 'AWS::IAM::Policy').map(([, policy]) => policy.Properties);
  return policies
    .filter(({ Roles }) => (Roles as { Ref: string }[]).some(({ Ref }) => Ref === role))
    .flatMap(({ PolicyDocument }) => (PolicyDocument as { Statement: Statement[] }).Statement);
}

function applies(statement: Statement, { action, resource, context = {} }: Request): boolean {
  return (
    list(statement.Action).some((pattern) => matches(pattern, action)) &&
    concerns(statement, resource) &&
    Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
      Object.entries(keys).every(([key, wanted]) => holds(operator, list(wanted) as string[], context[key])),
    )
  );
}

/** Only statements about SNS say what they are not for: there `<logical id>` is a topic. */
function concerns({ Resource, NotResource }: Statement, resource: string): boolean {
  const isAmong = (patterns: unknown, name: string) => list(patterns).some((pattern) => matches(render(pattern), name));
  if (NotResource === undefined) return isAmong(Resource, resource);
  return !isAmong(NotResource, resource.startsWith('<') ? `arn:aws:sns:eu-west-1:111122223333:${resource}` : resource);
}

function holds(operator: string, wanted: string[], given: string | undefined): boolean {
  switch (operator) {
    case 'ForAllValues:StringLike':
      return given === undefined || wanted.some((pattern) => matches(pattern, given));
    case 'StringEquals':
      return given !== undefined && wanted.includes(given);
    case 'StringEqualsIfExists':
      return given === undefined || wanted.includes(given);
    case 'Null':
      return String(given === undefined) === wanted[0];
    default:
      throw new Error(`the condition operator ${operator} is not known here`);
  }
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.replaceAll('<AWS::Partition>', 'aws').split('*');
  return new RegExp(`^${parts.map((part) => part.replace(/[^\w]/g, '\\$&')).join('.*')}$`).test(text);
}

function list<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
