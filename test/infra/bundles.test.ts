import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import { readContext } from '../../infra/context.ts';
import { ParleyStack } from '../../infra/parleyStack.ts';
import { TOPIC_NAMES } from '../../shared/alerts/alert.ts';
import { bundleFolders } from './bundleFolders.ts';

/** Bytes: a cold start reads them all. */
const MOST = 1_500_000;
const DOSSIER = 'shared/dossier/armenia-azerbaijan.json';
const assembly = mkdtempSync(join(tmpdir(), 'parley-bundles-'));
let folders: Record<string, string>;
beforeAll(() => {
  const app = new App({
    outdir: assembly,
    builtinCloudFormationValidation: false,
    context: { ...flags, 'aws:cdk:enable-asset-metadata': true, dossier: DOSSIER },
  });
  new ParleyStack(app, readContext(app.node));
  app.synth();
  folders = bundleFolders(assembly);
}, 120_000);
afterAll(() => rmSync(assembly, { recursive: true }));

const environment = {
  [ENVIRONMENT_KEYS.table]: 'table',
  [ENVIRONMENT_KEYS.dossier]: 'dossier.json',
  [ENVIRONMENT_KEYS.site]: 'https://parley.example.org',
  [ENVIRONMENT_KEYS.topics]: JSON.stringify(
    Object.fromEntries(TOPIC_NAMES.map((name) => [name, `arn:aws:sns:eu-west-1:111122223333:${name}`])),
  ),
  [ENVIRONMENT_KEYS.hashKey]: 'a key that is long enough',
  AWS_REGION: 'eu-west-1',
  // On Node 20 the SDK announces when it will want 22.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

describe.each(['Poll', 'Notify', 'Site', 'Care'])('the bundle of %s', (construct) => {
  const folder = () => folders[construct] ?? '';
  it('is below 1.5 MB with everything in it but the dossier', () => {
    const files = readdirSync(folder()).filter((name) => name !== 'dossier.json');
    const size = files.reduce((sum, name) => sum + statSync(join(folder(), name)).size, 0);
    expect(files).toEqual(['index.mjs']);
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThan(MOST);
  });
  it('has the chosen dossier beside it', () => {
    expect(readFileSync(join(folder(), 'dossier.json'), 'utf8')).toBe(readFileSync(DOSSIER, 'utf8'));
  });
  it('starts by itself, with no packages around it', () => {
    const script = "console.log(typeof (await import('./index.mjs')).handler)";
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder(),
      encoding: 'utf8',
      env: environment,
    });
    expect(`${stderr}${stdout}`).toBe('function\n');
  });
});
