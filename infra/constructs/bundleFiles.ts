/** What lies beside the bundles or goes into them and is made for it: written once, while functions are bundled. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { packVocabulary } from './packVocabulary.ts';

const written = new Map<string, string>();
let folder: string | undefined;

/** The text of a dossier's file as functions read it, whole and checked: see `checkedDossier.ts`. */
export function checkDossier(file: string): string {
  return JSON.stringify({ checked: readDossierFile(file) });
}

/** Where a dossier lies checked while functions are bundled. */
export function writeCheckedDossier(file: string): string {
  return writeOnce(`dossier of ${file}`, 'json', () => checkDossier(file));
}

/** Where the vocabulary of detection lies packed while functions are bundled: packing takes seconds. */
export function writePackedVocabulary(): string {
  return writeOnce('vocabulary', 'mjs', packVocabulary);
}

function writeOnce(what: string, extension: string, make: () => string): string {
  const known = written.get(what);
  if (known !== undefined) return known;
  folder ??= makeFolder();
  const path = join(folder, `${written.size}.${extension}`);
  writeFileSync(path, make());
  written.set(what, path);
  return path;
}

function makeFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'parley-bundles-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
