import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileLog } from '../../infra/local/fileLog.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-log-'));
  file = join(folder, 'log.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the log of a home', () => {
  it('goes back thirty days, as the page on privacy says, however long the home is up', () => {
    let now = new Date('2026-01-01T12:00:00Z');
    const log = createFileLog(file, () => now);
    for (const day of ['2026-01-01', '2026-01-20', '2026-02-01']) {
      now = new Date(`${day}T12:00:00Z`);
      log({ what: day });
    }
    const days = () =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { what: string }).what);
    expect(days()).toEqual(['2026-01-20', '2026-02-01']);
    now = new Date('2026-02-02T00:00:00Z');
    createFileLog(file, () => now)({ what: 'again' });
    expect(days()).toEqual(['2026-01-20', '2026-02-01', 'again']);
  });

  it('begins anew when it has grown large', () => {
    writeFileSync(file, `${JSON.stringify({ at: '2026-01-01T11:00:00.000Z', what: 'x'.repeat(5_000_000) })}\n`);
    createFileLog(file, () => new Date('2026-01-01T12:00:00Z'))({ what: 'small' });
    expect(statSync(file).size).toBeLessThan(100);
  });
});
