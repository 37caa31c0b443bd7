/** What one way of reading took, for a line of the table. */
export interface Measure {
  milliseconds: number;
  peakMegabytes: number;
}

/**
 * Median processor time of some runs, and the most memory held while at it. Processor time, because the machine may have
 * other work; memory as sampled between the pieces of work, which is what the process holds at its worst within a sample.
 */
export async function measure(runs: number, work: () => unknown): Promise<Measure> {
  await work();
  const times: number[] = [];
  let peak = process.memoryUsage().rss;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  times.sort((a, b) => a - b);
  return { milliseconds: times[Math.floor(times.length / 2)] ?? 0, peakMegabytes: Math.round(peak / 1e6) };
}
