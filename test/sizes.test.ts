/** A file is read at one sitting: what grows beyond is split before it takes the next case. Tables of words are data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LINES = 250;
const DATA = [/^shared\/detect\/languages\/[a-z]{2}\.ts$/, /^shared\/detect\/wording\/hints\/[a-z]{2}\.ts$/];

const files = ['shared', 'functions', 'infra']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !DATA.some((table) => table.test(file)));

it(`no file of code is longer than ${LINES} lines`, () => {
  const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length > LINES);
  expect(files.length).toBeGreaterThan(300);
  expect(long).toEqual([]);
});
