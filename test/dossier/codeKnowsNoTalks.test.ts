import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../shared/dossier/dossier.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const filesIn = (folder: string) =>
  readdirSync(`${root}${folder}`, { recursive: true }).map((name) => `${folder}/${name}`);
const dossiers = filesIn('shared/dossier')
  .filter((path) => path.endsWith('.json') && !path.includes('/bases/'))
  .map((path) => parseDossier(read(path), path));

/** What a file does: its text without comments, which may give examples, and without the paths of dossiers. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/shared\/dossier\/[a-z-]+\.json/g, '');
}

/** Parties, people and places: spellings too short to be told from words of the code are left out. */
const names = dossiers
  .flatMap((dossier) => [...dossier.parties, ...dossier.people, ...dossier.places])
  .flatMap((entry) => [entry.id, entry.name, ...entry.spellings])
  .map((name) => name.toLowerCase())
  .filter((name) => name.length > 3);

/** Words of a language that are spelled like a name: they are in its table for what they mean there. */
const HOMONYMS: Record<string, readonly string[]> = {
  // Turkish "kabul" is acceptance; the city is "Kabil".
  'shared/detect/languages/tr.ts': ['kabul'],
  // A script has the name of those who write it.
  'shared/detect/scripts.ts': ['armenian'],
  // Hebrew for "atmosphere", as in a good one; the city of Uvira is spelled alike.
  'shared/detect/languages/he.ts': ['אווירה'],
  'shared/detect/wording/hints/he.ts': ['אווירה'],
  'shared/detect/wording/hints/tr.ts': ['kabul'],
  // Any government has rebels; one dossier calls a party so.
  // "shar(e|ed)" begins like one.
  'shared/detect/languages/en.ts': ['rebels', "shar'"],
  'shared/detect/languages/fr.ts': ['rebelles'],
  'shared/detect/languages/de.ts': ['rebellen'],
  'shared/detect/languages/es.ts': ['rebeldes'],
  'shared/detect/languages/pt.ts': ['rebeldes'],
  'shared/detect/languages/it.ts': ['ribelli'],
  // A quarter of the sky, in names of AWS's regions.
  'infra/regions.ts': ['south'],
  // What a bill is counted on is news of the talks that are shipped as the default.
  'infra/cost/standInFeeds.ts': ['israel', 'syria', 'paris'],
  // The files of the dossiers that are shipped, by which the bill of several is counted.
  'infra/cost/contextOf.ts': ['dr-congo', 'dr congo', 'congo'],
};

/** In words, as a file is. */
const inWords = (text: string) => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;

/** Names by their first word: a file is walked once, not once for each of thousands of names. */
const byFirstWord = new Map<string, { name: string; words: string }[]>();
for (const name of new Set(names)) {
  const words = inWords(name);
  const first = firstWordFrom(words, 0);
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, words }]);
}

/** The word behind the blank at an index. */
function firstWordFrom(text: string, blank: number): string {
  return text.slice(blank + 1, text.indexOf(' ', blank + 1));
}

function namesIn(path: string): string[] {
  const text = inWords(withoutComments(read(path)).toLowerCase());
  const found = new Set<string>();
  for (let blank = 0; blank < text.length - 1; blank = text.indexOf(' ', blank + 1)) {
    const starting = byFirstWord.get(firstWordFrom(text, blank)) ?? [];
    for (const { name, words } of starting) if (text.startsWith(words, blank)) found.add(name);
  }
  return [...found].filter((name) => !HOMONYMS[path]?.includes(name));
}

describe('the code', () => {
  const files = ['shared', 'functions', 'infra'].flatMap(filesIn).filter((path) => /\.tsx?$/.test(path));

  it('is looked through, with names to look for', () => {
    expect(files.length).toBeGreaterThan(50);
    expect([...names]).toEqual(
      expect.arrayContaining(['israel', 'armenia', 'ukraine', 'pakistan', 'kinshasa', 'paris', 'باريس', 'פריז']),
    );
  });

  it('names no party, person or place of the talks it can follow', () => {
    const naming = files.map((path) => ({ path, names: namesIn(path) })).filter((file) => file.names.length > 0);
    expect(naming).toEqual([]);
  });
});
