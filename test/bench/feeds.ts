/** `npm run bench:feeds`: reading and polling, side by side with the readers on the registry, in one run. */
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import Table from 'cli-table3';
import FeedParser from 'feedparser';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { BARE } from '../../infra/terminal/tableOptions.ts';
import { DECODED, decodeInThisProcess, LIMITS } from './decoding.ts';
import { measure } from './measure.ts';
import { type PollFigures, pollLoopbackFeeds } from './pollLoopback.ts';
import { sampleFeed } from './sampleFeeds.ts';

const SIZES = [
  { name: 'typical', items: 20, runs: 60 },
  { name: 'large', items: 1_000, runs: 7 },
  { name: 'huge', items: 20_000, runs: 1 },
];

/** Each reader as it comes; imported in the process that measures it, so that none profits from another's changes. */
const READERS: Record<string, (bytes: Uint8Array) => Promise<number>> = {
  parley: async (bytes) => {
    const { readFeed } = await import('../../shared/feeds/readFeed.ts');
    const context = { contentType: null, url: 'https://outlet.example/feed', now: '2026-02-26T00:00:00Z' };
    return (await readFeed(bytes, context)).items.length;
  },
  'rss-parser': async (bytes) => (await new Parser().parseString(new TextDecoder().decode(bytes))).items.length,
  feedsmith: async (bytes) => {
    const { feed } = parseFeed(new TextDecoder().decode(bytes));
    return 'items' in feed ? (feed.items?.length ?? 0) : 0;
  },
  feedparser: (bytes) =>
    new Promise((resolve, reject) => {
      let items = 0;
      const parser = new FeedParser({});
      parser.on('error', reject).on('end', () => resolve(items));
      parser.on('readable', () => {
        while (parser.read()) items += 1;
      });
      Readable.from([Buffer.from(bytes)]).pipe(parser);
    }),
};

/** The reader that Parley is built around: what the repairs round it cost shows against it. */
const PEER = 'rss-parser';

interface ReadFigures {
  reader: string;
  size: string;
  items: number;
  megabytes: number;
  milliseconds: number;
  peakMegabytes: number;
}

async function readInThisProcess(reader: string, size: (typeof SIZES)[number]): Promise<ReadFigures> {
  const bytes = new TextEncoder().encode(sampleFeed(size.items));
  let items = 0;
  const figures = await measure(size.runs, async () => {
    items = (await READERS[reader]?.(bytes)) ?? 0;
  });
  return { reader, size: size.name, items, megabytes: bytes.length / 1e6, ...figures };
}

/** Runs one part of the benchmark in a process of its own, so that its memory is its own. */
function inOwnProcess<T>(...task: string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL(import.meta.url), task, { execArgv: process.execArgv });
    child.once('message', (figures) => resolve(figures as T));
    child.once('error', reject);
    child.once('exit', (code) => code !== 0 && reject(new Error(`${task.join(' ')} ended with ${code}`)));
  });
}

async function runTask([what = '', reader = '', sizeName = '']: string[]): Promise<void> {
  const size = SIZES.find(({ name }) => name === sizeName) ?? SIZES[0];
  if (what === 'decode') process.send?.(decodeInThisProcess(reader));
  else if (what === 'poll') process.send?.(await pollLoopbackFeeds(Number(reader), sizeName));
  else if (size) process.send?.(await readInThisProcess(reader, size));
  process.disconnect();
}

async function compareReaders(): Promise<void> {
  const head = ['feed', 'reader', 'items', 'MB/s', 'items/s', 'ms', `times ${PEER}`, 'peak MB'];
  const table = new Table({ ...BARE, head });
  for (const size of SIZES) {
    const peer = await inOwnProcess<ReadFigures>('read', PEER, size.name);
    for (const reader of Object.keys(READERS)) {
      const read = reader === PEER ? peer : await inOwnProcess<ReadFigures>('read', reader, size.name);
      const perSecond = (amount: number) => (amount / read.milliseconds) * 1_000;
      table.push([
        `${size.name} (${size.items} items, ${read.megabytes.toFixed(2)} MB)`,
        reader,
        read.items,
        perSecond(read.megabytes).toFixed(1),
        Math.round(perSecond(read.items)),
        read.milliseconds.toFixed(1),
        (read.milliseconds / peer.milliseconds).toFixed(2),
        read.peakMegabytes,
      ]);
    }
  }
  console.log(table.toString());
}

/** What a hostile feed may cost at the most: each kind of bytes in a process of its own, against the limits. */
async function compareDecoding(): Promise<void> {
  const { megabytes, seconds, extraMegabytes } = LIMITS;
  const head = [`${megabytes} MB decoded`, 'seconds', `of ${seconds}`, 'extra MB', `of ${extraMegabytes}`];
  const table = new Table({ ...BARE, head });
  for (const name of Object.keys(DECODED)) {
    const took = await inOwnProcess<ReturnType<typeof decodeInThisProcess>>('decode', name);
    const share = (value: number, limit: number) => `${Math.round((value / limit) * 100)} %`;
    table.push([
      name,
      took.seconds.toFixed(2),
      share(took.seconds, seconds),
      Math.round(took.extraMegabytes),
      share(took.extraMegabytes, extraMegabytes),
    ]);
  }
  console.log(table.toString());
}

async function comparePolls(): Promise<void> {
  const body = sampleFeed(20);
  const server = createServer((request, response) => {
    const isKnown = request.headers['if-none-match'] === '"v1"';
    response.writeHead(isKnown ? 304 : 200, { etag: '"v1"', 'content-type': 'application/rss+xml' });
    response.end(isKnown ? undefined : body.replaceAll('outlet-', `outlet${request.url}-`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const figures = await inOwnProcess<PollFigures[]>(
    'poll',
    '1000',
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  );
  server.close();
  const table = new Table({
    ...BARE,
    head: ['poll of 1,000 loopback feeds', 'seconds', 'fresh', 'unchanged', 'items', 'states to write', 'peak MB'],
  });
  for (const poll of figures)
    table.push([
      poll.name,
      poll.seconds.toFixed(2),
      poll.fresh,
      poll.unchanged,
      poll.items,
      poll.writes,
      poll.peakMegabytes,
    ]);
  console.log(table.toString());
}

const task = process.argv.slice(2);
if (process.send && task.length > 0) await runTask(task);
else {
  await compareDecoding();
  await compareReaders();
  await comparePolls();
}
