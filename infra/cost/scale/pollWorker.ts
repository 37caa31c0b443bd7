/**
 * A process that polls one shard whenever it is told to, as a function of AWS does: the poll's own code, with nothing else in it.
 * So its memory and processor time are a poll's.
 */
import { composePoll } from '../../../functions/compose.ts';
import { readEnvironment } from '../../../functions/environment.ts';
import type { PollSummary } from '../../../functions/poll/services.ts';
import type { Shard } from '../../../shared/feeds/shard.ts';
import { loopbackLookup } from '../../local/loopbackLookup.ts';

export interface PollOrder {
  shard: Shard;
  /** ISO instant at which the run's clock begins. */
  now: string;
}

/** What a run took. */
export interface PollReply {
  summary: PollSummary;
  seconds: number;
  /** Of processor time. */
  cpuMilliseconds: number;
  /** Most that the process has ever held. */
  peakMegabytes: number;
  /** Bytes of log lines. */
  logged: number;
}

let [clockBegan, clockAt, logged, peak] = [0, 0, 0, 0];
// The kernel's own count begins with the memory of the process that started this one.
setInterval(look, 20).unref();
function look(): number {
  peak = Math.max(peak, process.memoryUsage.rss());
  return peak;
}
const app = composePoll(readEnvironment(process.env), {
  clock: () => new Date(clockAt + performance.now() - clockBegan),
  log: (entry) => {
    logged += JSON.stringify(entry).length;
  },
  lookup: loopbackLookup,
});

// Whoever started it was killed.
process.on('disconnect', () => process.exit());

process.on('message', async ({ shard, now }: PollOrder) => {
  [clockBegan, clockAt, logged] = [performance.now(), Date.parse(now), 0];
  const cpu = process.cpuUsage();
  const summary = await app.poll(shard);
  const { user, system } = process.cpuUsage(cpu);
  process.send?.({
    summary,
    seconds: (performance.now() - clockBegan) / 1_000,
    cpuMilliseconds: (user + system) / 1_000,
    peakMegabytes: look() / 1_048_576,
    logged,
  } satisfies PollReply);
});
