import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { CreateTopicCommand, PublishCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { expect, it, onTestFinished } from 'vitest';
import { buildTexts } from '../../functions/adapters/alertSender.ts';
import { buildMessage } from '../../shared/alerts/buildMessage.ts';
import { makeFolder } from '../cli/parleyHarness.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert } from '../samples/news.ts';
import { startSns } from './snsHarness.ts';

/** The receiver as the README has it, in a file of its own. */
function writeReceiver(): string {
  const code = /<!-- receiver -->\s+```js\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const file = join(makeFolder(), 'receiver.mjs');
  writeFileSync(file, code);
  return file;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** Lines that a process has written. */
function linesOf(child: ChildProcess): () => string[] {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece) => {
      text += piece;
    });
  return () => text.split('\n').filter(Boolean);
}

it('the receiver of the README confirms, tells an alert once, and believes nobody but SNS', async () => {
  const sns = await startSns();
  onTestFinished(() => sns.stop());
  const { TopicArn = '' } = await sns.client.send(new CreateTopicCommand({ Name: 'all-twice' }));
  const PORT = String(await freePort());
  const env = { ...process.env, PORT, TOPIC: TopicArn, SNS: `${sns.url}/` };
  const receiver = spawn(process.execPath, [writeReceiver()], { env });
  onTestFinished(() => void receiver.kill());
  const lines = linesOf(receiver);
  await expect.poll(lines, { timeout: 10_000 }).toEqual(['listening']);

  const Endpoint = `http://127.0.0.1:${PORT}/`;
  await sns.client.send(new SubscribeCommand({ TopicArn, Protocol: 'https', Endpoint }));
  await expect.poll(() => sns.delivered.length).toBe(1);
  const message = buildMessage(makeAlert(), SAMPLE_DOSSIER, 'https://parley.example', 'all-twice');
  const { subject: Subject } = message;
  const command = { TopicArn, Subject, Message: buildTexts(message), MessageStructure: 'json' };
  for (let repeats = 0; repeats < 2; repeats++) await sns.client.send(new PublishCommand(command));
  await expect.poll(() => sns.delivered.length).toBe(3);
  expect(sns.delivered.map((each) => each.kind === 'webhook' && each.outcome)).toEqual(Array(3).fill('answered 200'));
  expect(lines().slice(1)).toEqual(['round opens in Paris, 5 Jan reported https://parley.example/e/f44f3e85']);

  const genuine = JSON.parse(sns.delivered[1]?.text ?? '');
  const post = async (body: string) => (await fetch(Endpoint, { method: 'POST', body })).status;
  expect(await post(JSON.stringify({ ...genuine, Message: '{}' }))).toBe(403);
  expect(await post(JSON.stringify({ ...genuine, SigningCertURL: 'https://evil.example/x.pem' }))).toBe(403);
  expect(await post(JSON.stringify({ ...genuine, TopicArn: `${TopicArn}-of-others` }))).toBe(403);
  expect(await post('{}')).toBe(403);
  expect(lines()).toHaveLength(2);
});
