import { App } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { readContext } from './context.ts';
import { ContextError } from './contextError.ts';

// The library's version is pinned, so its own list of recommended behaviours is, too; what `cdk.json` says wins.
const app = new App({ context: flags });
try {
  // Set by the CDK's command line: the region that `cdk deploy` would go to.
  const context = readContext(app.node, process.env.CDK_DEFAULT_REGION);
  // Loaded only now, so that a wrong context is answered at once.
  const { ParleyStack } = await import('./parleyStack.ts');
  new ParleyStack(app, context);
} catch (error) {
  if (!(error instanceof ContextError)) throw error;
  console.error(error.message);
  process.exit(1);
}
