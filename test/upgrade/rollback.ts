/**
 * `npm run rollback [COMMIT]`: whether the code of an earlier version goes on where today's has left off. Today's plays the
 * story into a table; the earlier one, checked out beside, is put on it and held to its own tests of older tables: pages,
 * restore, notifier, polls, corrections, subscribers. It needs the repository's history, which a shallow clone has not, and
 * so is no test of the gate.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The last commit before the version that is under way. */
const BEFORE = '1994994';
const TABLE = 'of-a-newer-version';
const root = fileURLToPath(new URL('../..', import.meta.url));
const tables = 'test/upgrade/tables';
const written = join(root, tables, `${TABLE}.jsonl`);
const [commit = BEFORE] = process.argv.slice(2);

const git = (...words: string[]) => execFileSync('git', words, { cwd: root, stdio: 'pipe' });
const run = (cwd: string, ...words: string[]) => spawnSync('npx', words, { cwd, stdio: 'inherit' }).status ?? 1;

const older = mkdtempSync(join(tmpdir(), 'parley-rollback-'));
try {
  git('worktree', 'add', '--detach', '--force', older, commit);
} catch {
  rmSync(older, { recursive: true });
  process.stderr.write(`there is no commit ${commit} here: in a shallow clone run git fetch --unshallow first\n`);
  process.exit(2);
}
try {
  const [ours, theirs] = [root, older].map((folder) => readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  if (ours === theirs) symlinkSync(join(root, 'node_modules'), join(older, 'node_modules'));
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: older, stdio: 'inherit' });
  process.exitCode = run(root, 'tsx', 'test/upgrade/writeTable.ts', TABLE);
  if (process.exitCode === 0) {
    // A version from before there were such tests is held to today's.
    if (!existsSync(join(older, tables))) cpSync(join(root, 'test'), join(older, 'test'), { recursive: true });
    cpSync(written, join(older, tables, `${TABLE}.jsonl`));
    const test = ['vitest', 'run', 'test/upgrade/olderVersions.test.ts', '-t', TABLE, '--testTimeout=120000'];
    process.exitCode = run(older, ...test);
  }
} finally {
  rmSync(written, { force: true });
  git('worktree', 'remove', '--force', older);
}
