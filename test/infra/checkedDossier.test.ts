import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { checkDossier } from '../../infra/constructs/bundleFiles.ts';
import { parseDossier } from '../../infra/constructs/checkedDossier.ts';

const SHIPPED = ['armenia-azerbaijan', 'dr-congo-m23', 'israel-syria', 'pakistan-afghanistan', 'russia-ukraine'];

describe('the dossier beside a bundle', () => {
  it.each(SHIPPED)('is read as the file of %s is', (name) => {
    const file = `shared/dossier/${name}.json`;
    expect(parseDossier(checkDossier(file), 'dossier.json')).toEqual(readDossierFile(file));
  });
  it('holds the values that its file leaves out, and the feeds that it inherits', () => {
    const { checked } = JSON.parse(checkDossier('shared/dossier/israel-syria.json'));
    const written = JSON.parse(readFileSync('shared/dossier/israel-syria.json', 'utf8'));
    expect([written.feeds[0].aggregator, checked.feeds[0].aggregator]).toEqual([undefined, false]);
    expect(checked.feeds.length).toBeGreaterThan(written.feeds.length);
  });
  it('is not read when nobody has checked it', () => {
    const file = readFileSync('shared/dossier/israel-syria.json', 'utf8');
    expect(() => parseDossier(file, 'dossier.json')).toThrow(
      'dossier.json is not as a deployment writes it: deploy it anew',
    );
  });
});
