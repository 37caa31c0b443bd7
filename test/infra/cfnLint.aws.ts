import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { synthesize } from './synthesize.ts';

const canRun = spawnSync('cfn-lint', ['--version']).status === 0;
if (!canRun) console.log('not run: there is no cfn-lint on this machine (pip install cfn-lint)');

/**
 * W3005: the CDK names a function's role among what it waits for, though it names it as its role too. Harmless, and of
 * no construct of ours.
 */
const IGNORED = 'W3005';

const WITH_TEXTS = { phoneCountries: 'FR', smsMonthlySpendUsd: '20', smsMaxPriceUsd: '0.2' };
const EVERYTHING = {
  ...WITH_TEXTS,
  dossiers: 'shared/dossier/israel-syria.json,shared/dossier/russia-ukraine.json',
  alertEmails: 'desk@example.org=rounds-confirmed',
  alertPhones: '+33612345678',
  alertWebhooks: 'https://example.org/hook',
  alertSlack: 'T0123ABCD/C0123ABCD',
  operatorEmail: 'operator@example.org',
  pollMinutes: '15',
  shards: '3',
  reader: 'bedrock:eu.amazon.nova-lite-v1:0',
  siteConcurrency: '5',
  tracing: 'true',
  canary: 'true',
  monthlyBudgetUsd: '10',
  domain: 'talks.example.org',
  certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f',
  hostedZone: 'Z0123456789ABCDEFGHIJ',
  cdn: 'true',
  waf: 'true',
};

describe.runIf(canRun)('cfn-lint, which knows what CloudFormation takes, objects to nothing', () => {
  it.each([
    ['as it comes', { canary: 'true' }],
    ['that sends texts', WITH_TEXTS],
    [
      'on a restored table',
      {
        tableName: 'restored',
        tableStreamArn: 'arn:aws:dynamodb:eu-west-1:111122223333:table/restored/stream/2026-01-07T09:00:00.000',
      },
    ],
    ['with all that can be switched on', EVERYTHING],
  ])('in a stack %s', (_, context) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-template-'));
    const file = join(folder, 'template.json');
    writeFileSync(file, JSON.stringify(synthesize(context).toJSON()));
    const { stdout, stderr } = spawnSync('cfn-lint', ['--ignore-checks', IGNORED, '--format', 'parseable', file], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(`${stdout}${stderr}`).toBe('');
  });
});
