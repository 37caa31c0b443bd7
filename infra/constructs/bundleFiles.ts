/** What lies beside the bundles or goes into them and is made for it: written once, while functions are bundled. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { ON_DEMAND, packOnDemand } from './packOnDemand.ts';
import { packVocabulary } from './packVocabulary.ts';

let folder: string | undefined;
const dossiers = new Map<string, string>();
let besidePoll: BesidePoll | undefined;

/** What the poll reads only when it needs it, beside its bundle: so it is neither read nor parsed at each start. */
interface BesidePoll {
  /** Modules that read it, by the names that they stand for in the bundle. */
  standIns: Record<string, string>;
  /** Files, and their names beside the bundle. */
  files: (readonly [file: string, name: string])[];
}

/** The text of a dossier's file as functions read it, whole and checked: see `checkedDossier.ts`. */
export function checkDossier(file: string): string {
  return JSON.stringify({ checked: readDossierFile(file) });
}

/** Where a dossier lies checked while functions are bundled. */
export function writeCheckedDossier(file: string): string {
  const written = dossiers.get(file) ?? write(`dossier-${dossiers.size}.json`, checkDossier(file));
  dossiers.set(file, written);
  return written;
}

/** Where the vocabulary of detection, and packages that few polls need, lie while functions are bundled: packing takes seconds. */
export function writeBesidePoll(): BesidePoll {
  if (besidePoll) return besidePoll;
  const vocabulary = packVocabulary('vocabulary.bin');
  const made: BesidePoll = {
    standIns: { '#vocabulary': write('vocabulary.mjs', vocabulary.module) },
    files: [[write('vocabulary.bin', vocabulary.data), 'vocabulary.bin']],
  };
  for (const [name, functions] of Object.entries(ON_DEMAND)) {
    const packed = packOnDemand(name, functions, `${name}.cjs`);
    made.standIns[name] = write(`${name}.mjs`, packed.module);
    made.files.push([write(`${name}.cjs`, packed.text), `${name}.cjs`]);
  }
  besidePoll = made;
  return made;
}

function write(name: string, content: string | Uint8Array): string {
  folder ??= makeFolder();
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function makeFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'parley-bundles-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
