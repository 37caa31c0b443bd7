import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expectRefusal, read } from './refusals.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-context-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the default dossier with some fields replaced. */
function writeDossier(fields: Record<string, unknown>): string {
  const dossier = JSON.parse(readFileSync('shared/dossier/israel-syria.json', 'utf8')) as object;
  const file = join(folder, 'dossier.json');
  writeFileSync(file, JSON.stringify({ ...dossier, ...fields }));
  return file;
}

describe('deploy context', () => {
  it('has a default for everything', () => {
    const context = read({});
    expect(context.dossiers.map(({ dossier, table, hidden }) => [dossier.id, table, hidden])).toEqual([
      ['israel-syria', null, false],
    ]);
    expect(context.stackId).toBe('israel-syria');
    expect(context).toMatchObject({
      alertEmails: [],
      alertPhones: [],
      pollMinutes: 5,
      shards: 1,
      allowPrivateFeeds: false,
      operatorEmail: '',
      smsMonthlySpendUsd: 1,
      smsMaxPriceUsd: 0.5,
      siteRequestsPerSecond: 0.4,
      siteConcurrency: 0,
      monthlyBudgetUsd: 0,
      dashboard: true,
      canary: true,
    });
  });

  it('is read from the text of the command line', () => {
    const context = read({
      alertEmails: 'a@example.org, b@example.org=outcomes-early',
      alertPhones: '+33612345678',
      pollMinutes: '15',
      allowPrivateFeeds: 'true',
    });
    expect(context).toMatchObject({
      alertEmails: [
        { address: 'a@example.org', choice: 'all-early' },
        { address: 'b@example.org', choice: 'outcomes-early' },
      ],
      alertPhones: [{ address: '+33612345678', choice: 'all-confirmed' }],
      pollMinutes: 15,
      allowPrivateFeeds: true,
    });
  });

  it.each([
    [{ pollMinutes: '0' }, /^context pollMinutes="0": must be a whole number from 1 to 60$/],
    [{ pollMinutes: '61' }, /^context pollMinutes="61": must be a whole number from 1 to 60$/],
    [{ pollMinutes: '2.5' }, /^context pollMinutes="2.5": must be a whole number from 1 to 60$/],
    [{ pollMinutes: 'often' }, /^context pollMinutes="often": /],
    [{ shards: '0' }, /^context shards="0": must be a whole number from 1 to 16$/],
    [{ shards: '17' }, /^context shards="17": must be a whole number from 1 to 16$/],
    [{ shards: '1.5' }, /^context shards="1.5": must be a whole number from 1 to 16$/],
    [{ shards: 'all' }, /^context shards="all": /],
    [
      { shards: '2', pollMinutes: '7' },
      /^context pollMinutes=7: with shards=2 it must be one of 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60$/,
    ],
    [{ siteRequestsPerSecond: '0' }, /^context siteRequestsPerSecond="0": must be 0.1 or more$/],
    [{ siteConcurrency: '1.5' }, /^context siteConcurrency="1.5": must be a whole number$/],
    [{ monthlyBudgetUsd: '-1' }, /^context monthlyBudgetUsd="-1": must be 0 or more$/],
    [{ allowPrivateFeeds: 'yes' }, /^context allowPrivateFeeds="yes": must be true or false$/],
    [{ alertEmails: 'desk.example.org' }, /^context alertEmails=.*: "desk.example.org" is not an e-mail address$/],
    [{ alertEmails: 'a@example.org=everything' }, /"everything" is none of rounds-early, /],
    [{ alertEmails: 'a@example.org,a@example.org=rounds-early' }, /"a@example.org" is given twice$/],
    [
      { alertPhones: '0612345678' },
      /^context alertPhones=.*: "0612345678" is not a phone number in international form/,
    ],
    [{ alertPhones: '+3361' }, /"\+3361" is not a phone number/],
    [{ phoneCountries: 'FR,XX' }, /^context phoneCountries="FR,XX": "XX" is no country code$/],
    [{ phoneCountries: 'FR' }, /^context phoneCountries="FR": codes may use half of smsMonthlySpendUsd=1, too little /],
    [{ operatorEmail: 'me' }, /^context operatorEmail="me": must be one e-mail address$/],
    [{ smsMonthlySpendUsd: '-1' }, /^context smsMonthlySpendUsd="-1": must be above zero$/],
    [{ smsMaxPriceUsd: '0' }, /^context smsMaxPriceUsd="0": must be above zero$/],
    [
      { alertEmail: 'a@example.org' },
      /^context has no key "alertEmail"; it knows dossier, dossiers, stack, alertEmails, /,
    ],
    [{ dossier: 'nowhere.json' }, /^context dossier: dossier nowhere.json cannot be read: ENOENT$/],
  ])('refuses %j by name, in one line', (context, message) => {
    expectRefusal(context, message);
  });

  it('refuses a wrong dossier by the path of the wrong field', () => {
    const dossier = writeDossier({ since: 'last summer' });
    expect(() => read({ dossier })).toThrow(/dossier\.json is not a valid dossier: since: /);
  });

  it('ends the synthesis with one line and a status that is not zero', () => {
    const context = { dossier: writeDossier({ feeds: [], inherits: undefined }) };
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify(context) },
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trimEnd()).toMatch(/^context dossier: .* is not a valid dossier: feeds: .*$/);
  });
});
