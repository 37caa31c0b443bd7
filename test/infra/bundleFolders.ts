import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import { readContext } from '../../infra/context.ts';
import { ParleyStack } from '../../infra/parleyStack.ts';
import { topicNames } from '../../shared/alerts/topicNames.ts';

interface AssetResource {
  Type: string;
  Metadata?: { 'aws:asset:path'?: string };
}

/** Where each function's code is in a synthesised assembly: `Poll`, `Notify`, `Site` and `Care` → folder. */
export function bundleFolders(assembly: string): Record<string, string> {
  const template = readdirSync(assembly).find((name) => name.endsWith('.template.json')) ?? '';
  const { Resources } = JSON.parse(readFileSync(join(assembly, template), 'utf8')) as {
    Resources: Record<string, AssetResource>;
  };
  const functions = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::Lambda::Function');
  return Object.fromEntries(
    functions.map(([id, { Metadata }]) => [
      id.replace(/Function.*/, ''),
      join(assembly, Metadata?.['aws:asset:path'] ?? ''),
    ]),
  );
}

/** Bundles every function as a deployment does, into a folder; function → folder of its bundle. */
export function makeBundles(assembly: string, dossier: string): Record<string, string> {
  const app = new App({
    outdir: assembly,
    builtinCloudFormationValidation: false,
    context: { ...flags, 'aws:cdk:enable-asset-metadata': true, dossier },
  });
  new ParleyStack(app, readContext(app.node));
  app.synth();
  return bundleFolders(assembly);
}

/** What a bundle asks of its environment before it starts. */
export const BUNDLE_ENVIRONMENT = {
  [ENVIRONMENT_KEYS.table]: 'table',
  [ENVIRONMENT_KEYS.dossier]: 'dossier.json',
  [ENVIRONMENT_KEYS.site]: 'https://parley.example.org',
  [ENVIRONMENT_KEYS.topics]: JSON.stringify(
    Object.fromEntries(topicNames(['en']).map((name) => [name, `arn:aws:sns:eu-west-1:111122223333:${name}`])),
  ),
  [ENVIRONMENT_KEYS.hashKey]: 'a key that is long enough',
  AWS_REGION: 'eu-west-1',
  // On Node 20 the SDK announces when it will want 22.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};
