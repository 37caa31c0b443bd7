import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { createBedrockReader } from '../../functions/adapters/bedrockReader.ts';
import { createOpenAiReader } from '../../functions/adapters/openAiReader.ts';
import type { AskReader } from '../../functions/reader/services.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';

/** What the model behind the server does: writes a value, or fails in one of the ways of models and their providers. */
type Behaviour =
  | { writes: unknown }
  | { writesText: string }
  | 'throttles'
  | 'refuses'
  | 'filters'
  | 'is cut off'
  | 'breaks'
  | 'never answers';

/** One model behind both protocols, each spoken as its real server does: OpenAI's over HTTP/1, Bedrock's over HTTP/2. */
export interface ReaderServer {
  doors: Record<'Bedrock' | 'OpenAI', AskReader>;
  /** Where OpenAI's protocol is spoken, up to and with the version. */
  openAiUrl: string;
  /** What the model does with what it is asked. */
  behave(as: Behaviour | ((prompt: string) => Behaviour)): void;
  /** Bodies of the questions, oldest first, with the path and the headers they came with. */
  asked: { path: string; headers: IncomingMessage['headers']; body: string }[];
  stop(): Promise<void>;
}

export async function startReaderServer(): Promise<ReaderServer> {
  const asked: ReaderServer['asked'] = [];
  let behaviour: (prompt: string) => Behaviour = () => 'breaks';
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const path = decodeURIComponent(request.url ?? '');
    asked.push({ path, headers: request.headers, body });
    const does = behaviour(body);
    if (does === 'never answers') return;
    const { status, json } = path.startsWith('/model/') ? asBedrock(does) : asOpenAi(does);
    response.writeHead(status, { 'content-type': 'application/json', ...(status !== 200 && errorType(does)) });
    response.end(JSON.stringify(json));
  };
  const plain = createServer(handle);
  const bedrock = createHttp2Server(handle as never);
  const sessions = new Set<{ destroy(): void }>();
  bedrock.on('session', (session) => sessions.add(session));
  const [plainPort, bedrockPort] = await Promise.all([plain, bedrock].map(listen));
  const client = new BedrockRuntimeClient({
    ...LOCAL_AWS,
    endpoint: `http://127.0.0.1:${bedrockPort}`,
    maxAttempts: 1,
  });
  return {
    asked,
    behave(as) {
      behaviour = typeof as === 'function' ? as : () => as;
    },
    openAiUrl: `http://127.0.0.1:${plainPort}/v1`,
    doors: {
      Bedrock: createBedrockReader('a-model', client),
      OpenAI: createOpenAiReader({ url: `http://127.0.0.1:${plainPort}/v1/`, model: 'a-model', key: 'secret' }),
    },
    async stop() {
      client.destroy();
      for (const session of sessions) session.destroy();
      plain.closeAllConnections();
      await Promise.all([plain, bedrock].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

type Answer = { status: number; json: unknown };

function asOpenAi(does: Exclude<Behaviour, 'never answers'>): Answer {
  const completion = (content: string, finish_reason = 'stop'): Answer => ({
    status: 200,
    json: { choices: [{ finish_reason, message: { content } }], usage: { prompt_tokens: 900, completion_tokens: 80 } },
  });
  if (typeof does === 'object') return completion('writes' in does ? JSON.stringify(does.writes) : does.writesText);
  if (does === 'is cut off') return completion('{"relevant": tr', 'length');
  if (does === 'filters') return completion('', 'content_filter');
  return { status: STATUS[does], json: { error: { message: does } } };
}

function asBedrock(does: Exclude<Behaviour, 'never answers'>): Answer {
  const converse = (content: unknown, stopReason = 'tool_use'): Answer => ({
    status: 200,
    json: {
      output: { message: { role: 'assistant', content: [content] } },
      stopReason,
      usage: { inputTokens: 900, outputTokens: 80, totalTokens: 980 },
      metrics: { latencyMs: 1 },
    },
  });
  if (typeof does === 'object')
    return 'writes' in does
      ? converse({ toolUse: { toolUseId: 'one', name: 'answer', input: does.writes } })
      : converse({ text: does.writesText }, 'end_turn');
  if (does === 'is cut off') return converse({ text: 'Well,' }, 'max_tokens');
  if (does === 'filters') return converse({ text: '' }, 'guardrail_intervened');
  return { status: STATUS[does], json: { message: does } };
}

const STATUS = { throttles: 429, refuses: 403, breaks: 500 };
const BEDROCK_ERRORS = {
  throttles: 'ThrottlingException',
  refuses: 'AccessDeniedException',
  breaks: 'InternalServerException',
};

function errorType(does: Behaviour) {
  return typeof does === 'string' && does in BEDROCK_ERRORS
    ? { 'x-amzn-errortype': BEDROCK_ERRORS[does as keyof typeof BEDROCK_ERRORS] }
    : {};
}

async function listen(server: { listen(port: number, host: string, done: () => void): unknown; address(): unknown }) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
