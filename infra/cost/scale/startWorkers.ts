import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import pLimit from 'p-limit';
import type { Shard } from '../../../shared/feeds/shard.ts';
import type { Cleanup } from '../../local/cleanup.ts';
import { CommandError } from '../../terminal/commandError.ts';
import type { PollOrder, PollReply } from './pollWorker.ts';

/** The heap that fits in the 512 MB of the poll's function: Node takes what the machine has unless it is told. */
const AS_IN_LAMBDA = ['--max-semi-space-size=25', '--max-old-space-size=460'];

/**
 * Shards take turns, here as in AWS, where seven of sixteen overlap at the worst; and a process polls one after another, as a warm
 * function does: to warm up sixteen would take more of two cores than their polls.
 */
const AT_ONCE = 8;

/** Polls all shards, no two in one process at once. */
export type PollAll = (now: Date) => Promise<PollReply[]>;

/**
 * Starts a process for each shard, up to as many as poll at once, bundled as for AWS: what runs TypeScript would be in their memory.
 * @param variables the functions' environment
 * @param signal ends them, whatever they do
 */
export async function startWorkers(
  of: number,
  variables: Record<string, string | undefined>,
  signal: AbortSignal,
  cleanup: Cleanup,
): Promise<PollAll> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-scale-'));
  cleanup.add(() => rmSync(folder, { recursive: true }));
  const script = join(folder, 'pollWorker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./pollWorker.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  signal.throwIfAborted();
  const options = { env: { ...process.env, ...variables }, execArgv: AS_IN_LAMBDA };
  const workers = Array.from({ length: Math.min(of, AT_ONCE) }, () => fork(script, options));
  const endAll = () => {
    for (const worker of workers) worker.kill('SIGKILL');
  };
  cleanup.add(endAll);
  signal.addEventListener('abort', endAll, { once: true });
  const idle = [...workers];
  const limit = pLimit(workers.length);
  const askIdle = async (order: PollOrder & { shard: Shard }) => {
    // As many as the limit lets through.
    const worker = idle.pop() as ChildProcess;
    const reply = await ask(worker, order);
    idle.push(worker);
    return reply;
  };
  return (now) =>
    Promise.all(
      Array.from({ length: of }, (_, index) =>
        limit(() => askIdle({ shard: { shard: index + 1, of }, now: now.toISOString() })),
      ),
    );
}

/** @throws {CommandError} when the process ends instead of answering */
async function ask(worker: ChildProcess, order: PollOrder & { shard: Shard }): Promise<PollReply> {
  const done = new AbortController();
  const answer = once(worker, 'message', { signal: done.signal });
  const end = once(worker, 'exit', { signal: done.signal }).then(() => {
    throw new CommandError(`the poll of shard ${order.shard.shard} of ${order.shard.of} ended without an answer`);
  });
  worker.send(order);
  try {
    const [reply] = (await Promise.race([answer, end])) as [PollReply];
    return reply;
  } finally {
    // What is still waited for is given up.
    done.abort();
    await Promise.allSettled([answer, end]);
  }
}
