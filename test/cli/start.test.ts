import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { readArguments } from '../../infra/cli/readArguments.ts';
import { UsageError } from '../../infra/terminal/usageError.ts';

it('understands its flags and has a default for each', () => {
  expect(readArguments([])).toMatchObject({ replay: false, exit: false, fresh: false, port: 8080, pollMinutes: 5 });
  expect(
    readArguments(['--replay', '--exit', '--fresh', '--port', '0', '--data', 'd', '--dossier', 'f']),
  ).toMatchObject({ replay: true, exit: true, fresh: true, port: 0, data: 'd', dossier: 'f' });
});

it('takes web hooks, on this machine only where private addresses are allowed', () => {
  const { webhooks } = readArguments(['--allow-private', '--webhook', 'http://localhost:9000/in=all-confirmed']);
  expect(webhooks).toEqual([{ url: 'http://localhost:9000/in', choice: 'all-confirmed' }]);
});

it.each([
  [['--colour'], /--colour/],
  [['--port'], /--port/],
  [['--port', '80x'], /--port "80x" is not a port/],
  [['--port', '65536'], /--port "65536" is not a port/],
  [['--poll-minutes', '0'], /--poll-minutes "0" is not a whole number from 1 to 60/],
  [['--poll-minutes', '2.5'], /--poll-minutes "2.5" is not a whole number/],
  [['replay'], /replay/],
  [['--exit'], /--exit needs --replay/],
  [['--webhook', 'nowhere'], /--webhook "nowhere" is not an address/],
  [['--webhook', 'http://127.0.0.1/in'], /is not an https: address.*; --allow-private lets it be on this machine/],
  [['--webhook', 'https://127.0.0.1/in'], /"127.0.0.1" is not on the public internet; --allow-private/],
  [
    ['--dossier', 'a.json', '--dossier', 'b.json'],
    /--dossier is given twice: a process follows one; give another its own/,
  ],
  [['--webhook', 'https://a.example.org/=talks/all-early'], /names a dossier, and a process follows one$/],
  [['--webhook', 'https://a.example.org/=rounds'], /"rounds" is none of rounds-early/],
  [['--webhook', 'https://a.example.org/', '--webhook', 'https://a.example.org/=all-early'], /is given twice/],
])('refuses %j in one line', (args, message) => {
  const refuse = () => readArguments(args);
  expect(refuse).toThrow(UsageError);
  expect(refuse).toThrow(message);
  expect(refuse).not.toThrow(/\n/);
});

it('ends with status 2 and one line on a wrong flag, and with status 1 on a dossier that is none', async () => {
  const [flag, dossier] = await Promise.all([run('--colour'), run('--port', '0', '--dossier', 'package.json')]);
  expect(flag).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]*--colour[^\n]*\n$/) });
  expect(dossier).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^package\.json is not a valid dossier: [^\n]*\n$/),
  });
});

function run(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'infra/cli/start.ts', ...args]);
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].on('data', (chunk) => {
        output[stream] += chunk;
      });
    child.on('close', (status) => resolve({ status, ...output }));
  });
}
