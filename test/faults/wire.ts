import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeCall, type Service } from './describeCall.ts';

/**
 * - `before`: the call is cut off on its way, and has had no effect;
 * - `after`: it took effect, and its answer is lost;
 * - `killed`: it took effect, and the process ends there: nothing more leaves it.
 */
export const FAULT_MODES = ['before', 'after', 'killed'] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

/** Which call goes wrong, counted from 1 over all services, and how. */
export interface Fault {
  step: number;
  mode: FaultMode;
}

/** Stands between the code and everything it calls, and sees each request whichever code makes it. */
export interface Wire {
  /** An address that leads to `target`. */
  tap(service: Service, target: string): Promise<string>;
  /** Counts calls from here on; lets the one of the fault go wrong. */
  arm(fault: Fault | null): void;
  /** What is called meanwhile neither counts nor goes wrong. */
  uncounted(play: () => Promise<void>): Promise<void>;
  /** Closes what the process held open; another one takes over. */
  endProcess(): void;
  /** Names of the calls since `arm`, in order. */
  readonly calls: readonly string[];
  stop(): Promise<void>;
}

export function createWire(): Wire {
  const agent = new Agent({ keepAlive: true });
  const servers: Server[] = [];
  let calls: string[] = [];
  let fault: Fault | null = null;
  let isDead = false;
  let isCounting = true;

  async function pass(service: Service, target: string, from: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = await readAll(from);
    if (isDead) return void from.socket.destroy();
    if (isCounting) calls.push(describeCall(service, from, body));
    const mode = isCounting && fault?.step === calls.length ? fault.mode : null;
    if (mode === 'before') return void from.socket.destroy();
    // What else is under way when the process dies arrives where it was going, and its answer finds nobody.
    if (mode === 'killed') isDead = true;
    const answer = await ask(agent, target, from, body);
    if (mode !== null || isDead) return void from.socket.destroy();
    to.writeHead(answer.status, answer.headers).end(answer.body);
  }

  return {
    async tap(service, target) {
      const server = createServer((from, to) => {
        pass(service, target, from, to).catch(() => from.socket.destroy());
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      servers.push(server);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    arm(next) {
      calls = [];
      fault = next;
      isDead = false;
    },
    async uncounted(play) {
      isCounting = false;
      await play();
      isCounting = true;
    },
    endProcess() {
      isDead = false;
      for (const server of servers) server.closeAllConnections();
    },
    get calls() {
      return calls;
    },
    async stop() {
      agent.destroy();
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

function ask(agent: Agent, target: string, from: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, headers } = from;
    const onward = request(`${target}${from.url}`, { agent, method, headers }, (answer) => {
      readAll(answer).then((read) => {
        // The body is whole: how it came is no longer true of it.
        const { 'transfer-encoding': _, connection: __, 'keep-alive': ___, ...kept } = answer.headers;
        resolve({ status: answer.statusCode ?? 500, headers: kept, body: read });
      }, reject);
    });
    onward.on('error', reject).end(body);
  });
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
