import { App } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { ContextError, readContext } from './context.ts';
import { ParleyStack } from './parleyStack.ts';

// The library's version is pinned, so its own list of recommended behaviours is, too; what `cdk.json` says wins.
const app = new App({ context: flags });
try {
  new ParleyStack(app, readContext(app.node));
} catch (error) {
  if (!(error instanceof ContextError)) throw error;
  console.error(error.message);
  process.exit(1);
}
