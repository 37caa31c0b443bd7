import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ORDER } from './rooms.ts';

const fileOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => readFileSync(fileOf(path), 'utf8');
const contributing = read('CONTRIBUTING.md');
const packageJson = JSON.parse(read('package.json')) as { version: string; license: string; scripts: object };

describe('CONTRIBUTING.md', () => {
  it('names only files and folders that are there, some forty', () => {
    const named = [...contributing.matchAll(/`((?:shared|functions|infra|test)\/[\w./-]+)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((path) => !existsSync(fileOf(path)))).toEqual([]);
  });
  it('answers twenty-two questions about where things are', () => {
    expect(contributing.match(/^\| [^|]+\? \| `/gm)).toHaveLength(22);
  });
  it('lists the rooms in the order to which imports are held', () => {
    const section = contributing.slice(
      contributing.indexOf('## The order of rooms'),
      contributing.indexOf('## How to'),
    );
    const listed = [...section.matchAll(/`((?:shared|functions|infra)\/[\w.]+)`/g)].map(([, room]) => room);
    expect(listed).toEqual(ORDER.flat().filter((room) => room.includes('/')));
  });
  it('names only commands that package.json has', () => {
    const named = [...contributing.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});

it('CHANGELOG.md begins with the version that package.json and its lock have', () => {
  const [, version] = /^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d\d-\d\d$/m.exec(read('CHANGELOG.md')) ?? [];
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version?: string }>;
  };
  expect([version, lock.version, lock.packages['']?.version]).toEqual(Array(3).fill(packageJson.version));
});

it('LICENSE is the license that package.json names', () => {
  expect(read('LICENSE')).toMatch(
    new RegExp(`^${packageJson.license} License\\n\\nCopyright .* The Parley authors\\n`),
  );
});
