import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { imports as STANDING_FOR } from '../package.json' with { type: 'json' };
import { ORDER } from './rooms.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const levelOf = new Map<string, number>(ORDER.flatMap((rooms, level) => rooms.map((room) => [room, level] as const)));

function roomOf(file: string): string {
  if (/^functions\/\w+\/\w*[hH]andler\.ts$/.test(file)) return 'handlers';
  return levelOf.has(file) ? file : file.split('/').slice(0, -1).slice(0, 2).join('/');
}

/** Types too: what a file must know of another to be read. The formatter keeps the form of imports that this reads. */
const IMPORT = /^(?:import|export|\})[^'"`;]* from '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gm;

const files = ['shared', 'functions', 'infra'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name)),
);
const importsOf = new Map(files.map((file) => [file, findImports(file, readFileSync(join(ROOT, file), 'utf8'))]));

function findImports(file: string, text: string): string[] {
  const named = [...text.matchAll(IMPORT)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '');
  return named.flatMap((name) => {
    if (name in STANDING_FOR) return [relative('.', STANDING_FOR[name as keyof typeof STANDING_FOR])];
    return name.startsWith('.') ? [relative(ROOT, join(ROOT, dirname(file), name))] : [];
  });
}

it('every folder has its place in the order', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !levelOf.has(room))).toEqual([]);
  expect([...importsOf.values()].flat().length).toBeGreaterThan(1500);
});

it('no import runs back, or sideways', () => {
  const level = (file: string) => levelOf.get(roomOf(file)) ?? 0;
  const back = files.flatMap((file) =>
    (importsOf.get(file) ?? [])
      .filter((other) => roomOf(other) !== roomOf(file) && level(other) >= level(file))
      .map((other) => `${file} → ${other}`),
  );
  expect(back).toEqual([]);
});

it('no files import each other in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const other of importsOf.get(file) ?? []) follow(other, [...way, file]);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});
