import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { BUNDLING_STACKS, DISABLE_CREATION_STACK_TRACES } from 'aws-cdk-lib/cx-api';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { readContext } from '../../infra/context.ts';
import { ParleyStack } from '../../infra/parleyStack.ts';

/** The stack as `cdk synth` makes it, without what takes seconds: bundling, and CDK's check of the template's schema. */
export function buildStack(context: Record<string, unknown> = {}, region?: string): { app: App; stack: ParleyStack } {
  const app = new App({
    // The canary, with a table and a topic of its own, has tests of its own.
    context: { ...flags, [BUNDLING_STACKS]: [], [DISABLE_CREATION_STACK_TRACES]: true, canary: 'false', ...context },
    // Every synthesis of the command line has it, `npm run synth` and `npm run test:aws` among them.
    builtinCloudFormationValidation: false,
    // The tree of constructs, and the line that made each: a third of a synthesis, and nothing of the template.
    treeMetadata: false,
  });
  return { app, stack: new ParleyStack(app, readContext(app.node, region)) };
}

const synthesized = new Map<string, Template>();

/** Templates are only looked at, so each is made once; but a dossier's file may be another one under its old name. */
export function synthesize(context: Record<string, unknown> = {}): Template {
  const make = () => Template.fromStack(buildStack(context).stack);
  if ('dossier' in context || 'dossiers' in context) return make();
  const key = JSON.stringify(context);
  const template = synthesized.get(key) ?? make();
  synthesized.set(key, template);
  return template;
}

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
}

/** Resources of a type by logical id; those of a construct start with its name. */
export function resourcesOf(template: Template, type: string, construct = ''): [string, Resource][] {
  const { Resources } = template.toJSON() as { Resources: Record<string, Resource> };
  return Object.entries(Resources).filter(([id, { Type }]) => Type === type && id.startsWith(construct));
}

/** The one resource of a type in a construct. */
export function resourceOf(template: Template, type: string, construct = ''): Resource & { id: string } {
  const found = resourcesOf(template, type, construct);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} resources ${type} in "${construct}", not one`);
  return { ...first[1], id: first[0] };
}

/** CloudFormation text with its references written as `<logical id>`, `<logical id.attribute>`. */
export function render(value: unknown): string {
  if (typeof value === 'string') return value;
  const reference = value as {
    Ref?: string;
    'Fn::GetAtt'?: [string, string];
    'Fn::Join'?: [string, unknown[]];
    'Fn::Select'?: [number, { 'Fn::Split': [string, unknown] }];
  };
  if (reference.Ref) return `<${reference.Ref}>`;
  if (reference['Fn::GetAtt']) return `<${reference['Fn::GetAtt'].join('.')}>`;
  if (reference['Fn::Join']) return reference['Fn::Join'][1].map(render).join(reference['Fn::Join'][0]);
  if (reference['Fn::Select']) {
    const [index, { 'Fn::Split': split }] = reference['Fn::Select'];
    return `<part ${index} of ${render(split[1])} at ${split[0]}>`;
  }
  throw new Error(`cannot render ${JSON.stringify(value)}`);
}
