/**
 * `npm run bench:subscribe`: requests a second and their times for `POST /subscribe`, beside what the same process does
 * for a page that reads one item, and for the bare calls to SNS and the table that a subscription cannot do without.
 * Loopback only; ends by itself.
 */
import { fork } from 'node:child_process';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import Table from 'cli-table3';
import { startHttpServer } from '../../infra/local/httpServer.ts';
import { LIMITS, type Limits } from '../../shared/subscribers/rateLimit.ts';
import { startSite } from '../site/siteHarness.ts';

const SECONDS = 4;
const AT_ONCE = 16;
/** What the deployed API lets through, see `infra/constructs/siteFunction.ts`. */
const STAGE_LIMIT = 20;

interface Figures {
  name: string;
  requests: number;
  failed: number;
  seconds: number;
  /** Milliseconds, ascending. */
  times: number[];
}

/** The site on a real table and the SNS stand-in, in a process of its own; tells its address. */
async function serve(): Promise<void> {
  const unlimited = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, Number.MAX_SAFE_INTEGER])) as Limits;
  const harness = await startSite({ limits: unlimited });
  const { documents, table, services } = harness;
  const server = await startHttpServer(async (request, bindings) => {
    const { pathname, search } = new URL(request.url);
    if (pathname !== '/floor') return harness.site.fetch(request, bindings as object);
    await services.subscriptions.subscribe({ channel: 'email', value: search.slice(1) }, services.topics.verify);
    await documents.send(new PutCommand({ TableName: table, Item: { pk: 'FLOOR', sk: search } }));
    return new Response();
  });
  process.send?.(server.url);
  process.once('disconnect', () => process.exit());
}

let requests = 0;
const addressOf = () => `reader-${++requests}@example.org`;
const post = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const LOADS: Record<string, (url: string) => Promise<Response>> = {
  'POST /subscribe, an e-mail address': (url) => post(`${url}/subscribe`, { email: addressOf(), interest: 'rounds' }),
  'POST /subscribe, a wrong address': (url) => post(`${url}/subscribe`, { email: 'nobody' }),
  'GET /health, one read': (url) => fetch(`${url}/health`),
  'one SNS Subscribe and one write': (url) => fetch(`${url}/floor?${addressOf()}`),
};

async function load(name: string, request: () => Promise<Response>): Promise<Figures> {
  const times: number[] = [];
  let failed = 0;
  const started = performance.now();
  const worker = async () => {
    while (performance.now() - started < SECONDS * 1_000) {
      const before = performance.now();
      const response = await request();
      await response.arrayBuffer();
      times.push(performance.now() - before);
      if (response.status >= 500 || response.status === 429) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - started) / 1_000;
  return { name, requests: times.length, failed, seconds, times: times.sort((a, b) => a - b) };
}

async function compare(url: string): Promise<void> {
  const table = new Table({
    head: [`${AT_ONCE} at once, ${SECONDS} s each`, 'requests/s', 'p50 ms', 'p95', 'p99', 'failed'],
  });
  for (const [name, request] of Object.entries(LOADS)) {
    const { times, seconds, failed } = await load(name, () => request(url));
    const percentile = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
    table.push([name, Math.round(times.length / seconds), percentile(0.5), percentile(0.95), percentile(0.99), failed]);
  }
  console.log(table.toString());
  console.log(
    `Table, SNS and site share one process here. The deployed API lets ${STAGE_LIMIT} requests a second through.`,
  );
}

if (process.argv[2] === 'serve') await serve();
else {
  const server = fork(new URL(import.meta.url), ['serve'], { execArgv: process.execArgv });
  const url = await new Promise<string>((resolve, reject) => {
    server.once('message', (message) => resolve(String(message)));
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  try {
    await compare(url);
  } finally {
    server.removeAllListeners('exit');
    server.disconnect();
  }
}
