import { type ChildProcess, spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { OLD_FEED, writeDossier } from './parleyHarness.ts';

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** As a user types it. */
function npmRun(...args: string[]): Promise<Ended> {
  return end(spawn('npm', ['run', '--silent', 'parley', '--', ...args]));
}

function run(...args: string[]): Promise<Ended> {
  return end(spawn(process.execPath, ['--import', 'tsx', 'infra/cli/parley.ts', ...args]));
}

function end(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream]?.on('data', (chunk) => {
        output[stream] += chunk;
      });
    child.on('close', (status) => resolve({ status, ...output }));
  });
}

it('ends with status 2 on a wrong command, with 1 where the work failed, with 0 where it went well', async () => {
  const path = writeDossier([OLD_FEED]).path;
  const [wrong, failed, noDossier, well] = await Promise.all([
    npmRun('frobnicate'),
    run('feeds', 'check', 'http://127.0.0.1:1/', '--dossier', path, '--allow-private'),
    run('feeds', 'export', '--dossier', 'package.json'),
    run('--help'),
  ]);
  // npm may have warnings of its own.
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toMatch(
    /^parley: there is no command "frobnicate"; there are explain, events, feeds, dossier, redrive, test-alert, subscriptions, restore\n/m,
  );
  expect(failed).toEqual({ status: 1, stdout: expect.stringMatching(/the connection is refused/), stderr: '' });
  expect(noDossier).toMatchObject({ status: 1, stdout: '' });
  expect(noDossier.stderr).toMatch(/^parley: package\.json is not a valid dossier: [^\n]+\n$/);
  expect(well).toEqual({ status: 0, stdout: expect.stringMatching(/^parley COMMAND \[flags\]\n/), stderr: '' });
});
