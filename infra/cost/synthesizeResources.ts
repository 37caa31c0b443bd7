import { App } from 'aws-cdk-lib';
import { BUNDLING_STACKS, DISABLE_CREATION_STACK_TRACES } from 'aws-cdk-lib/cx-api';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { readContext } from '../context.ts';
import { ParleyStack } from '../parleyStack.ts';
import { PRICES } from './prices.ts';
import type { Resources } from './template.ts';

/**
 * The resources of the stack as `cdk deploy` would make it in the region of the prices, without the bundling and what
 * else takes long and costs nothing.
 * @throws {ContextError} naming what is wrong with the context
 */
export function synthesizeResources(context: Record<string, unknown>): Resources {
  const app = new App({
    context: { ...flags, [BUNDLING_STACKS]: [], [DISABLE_CREATION_STACK_TRACES]: true, ...context },
    builtinCloudFormationValidation: false,
    treeMetadata: false,
  });
  const stack = new ParleyStack(app, readContext(app.node, PRICES.region));
  return (app.synth().getStackByName(stack.stackName).template as { Resources: Resources }).Resources;
}
