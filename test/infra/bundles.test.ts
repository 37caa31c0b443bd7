import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { parseDossier } from '../../infra/constructs/checkedDossier.ts';
import { BUNDLE_ENVIRONMENT, makeBundles } from './bundleFolders.ts';

/** Bytes: a cold start reads them all, but for what the poll has packed beside it and reads a language at a time. */
const MOST = { Poll: 1_930_000, Notify: 1_500_000, Site: 1_500_000, Care: 1_500_000 };
const DOSSIER = 'shared/dossier/armenia-azerbaijan.json';
const assembly = mkdtempSync(join(tmpdir(), 'parley-bundles-'));
let folders: Record<string, string>;
beforeAll(() => {
  folders = makeBundles(assembly, DOSSIER);
}, 120_000);
afterAll(() => rmSync(assembly, { recursive: true }));

/** What the poll reads only when it needs it. */
const BESIDE_POLL = ['feedsmith.cjs', 'iconv-lite.cjs', 'vocabulary.bin'];

describe.each(Object.entries(MOST))('the bundle of %s', (construct, most) => {
  const folder = () => folders[construct] ?? '';
  it(`is below ${most / 1_000_000} MB with everything in it but the dossier`, () => {
    const files = readdirSync(folder()).filter((name) => !name.endsWith('.json'));
    const size = files.reduce((sum, name) => sum + statSync(join(folder(), name)).size, 0);
    expect(files.sort()).toEqual(['index.mjs', ...(construct === 'Poll' ? BESIDE_POLL : [])].sort());
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThan(most);
  });
  it('has the chosen dossier beside it, whole and checked', () => {
    const read = parseDossier(readFileSync(join(folder(), 'dossier.json'), 'utf8'), 'dossier.json');
    expect(read).toEqual(readDossierFile(DOSSIER));
  });
  it('carries nothing of what a dossier is held to', () => {
    const wrong = 'names no source: give an address or a publication';
    expect(readFileSync('shared/dossier/dossier.ts', 'utf8')).toContain(wrong);
    expect(readFileSync(join(folder(), 'index.mjs'), 'utf8')).not.toContain(wrong);
  });
  it('starts by itself, with no packages around it', () => {
    const script = "console.log(typeof (await import('./index.mjs')).handler)";
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder(),
      encoding: 'utf8',
      env: BUNDLE_ENVIRONMENT,
    });
    expect(`${stderr}${stdout}`).toBe('function\n');
  });
});
