import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildQuestion } from '../../shared/reader/buildQuestion.ts';
import { dossier, reportOf } from '../detect/headline.ts';
import { type ReaderServer, startReaderServer } from './readerServer.ts';
import { makeAnswer } from './readItem.ts';

let server: ReaderServer;
beforeAll(async () => {
  server = await startReaderServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.asked.length = 0;
});

const question = buildQuestion(reportOf('Israel and Syria hold talks in Paris'), [], dossier);
const never = new AbortController().signal;

describe.each(['Bedrock', 'OpenAI'] as const)('the door to %s', (name) => {
  const ask = (signal = never) => server.doors[name](question, signal);

  it('brings the question and takes the answer, with the tokens it took', async () => {
    server.behave({ writes: makeAnswer() });
    expect(await ask()).toEqual({ outcome: 'answered', value: makeAnswer(), tokens: { input: 900, output: 80 } });
    const body = server.asked[0]?.body ?? '';
    for (const part of ['Israel and Syria hold talks in Paris', 'Damascus and the SDF', 'round-postponed'])
      expect(body).toContain(part);
  });

  it.each([
    ['throttles', 'throttled', false],
    ['refuses', 'refused', false],
    ['filters', 'refused', true],
    ['is cut off', 'truncated', true],
  ] as const)('says so when the model %s', async (behaviour, failure, billed) => {
    server.behave(behaviour);
    expect(await ask()).toMatchObject({ outcome: 'failed', name: failure, billed });
  });

  it('takes a broken server for one that is out of reach', async () => {
    server.behave('breaks');
    expect(await ask()).toMatchObject({ outcome: 'failed', name: 'unreachable' });
  });

  it('takes prose for no answer', async () => {
    server.behave({ writesText: 'The item tells of an agreement.' });
    expect(await ask()).toMatchObject({ outcome: 'failed', name: 'not-json', billed: true });
  });

  it('waits no longer than it is let', async () => {
    server.behave('never answers');
    expect(await ask(AbortSignal.timeout(50))).toMatchObject({ outcome: 'failed', name: 'timed-out', billed: true });
  });
});

it('shows the key to an OpenAI-compatible address, and reads JSON in a code block', async () => {
  server.behave({ writesText: `\`\`\`json\n${JSON.stringify(makeAnswer())}\n\`\`\`` });
  expect(await server.doors.OpenAI(question, never)).toMatchObject({ outcome: 'answered', value: makeAnswer() });
  expect(server.asked[0]).toMatchObject({ path: '/v1/chat/completions', headers: { authorization: 'Bearer secret' } });
});

it('makes a model of Bedrock answer by a tool whose input is the answer', async () => {
  server.behave({ writes: makeAnswer() });
  await server.doors.Bedrock(question, never);
  const { toolConfig, inferenceConfig } = JSON.parse(server.asked[0]?.body ?? '');
  expect(toolConfig).toMatchObject({ toolChoice: { tool: { name: 'answer' } } });
  expect(inferenceConfig).toMatchObject({ maxTokens: 500, temperature: 0 });
});
