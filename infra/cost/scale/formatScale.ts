import type { ScaleRow } from './scale.ts';

/** The table of README.md. */
export function formatScale(rows: readonly ScaleRow[]): string {
  const [first] = rows;
  return [
    `One poll of all feeds, measured on one machine, at most eight shards at a time, each in a process that does nothing else; ${first?.news} % of the feeds have a new item, and **each answers after ${first?.answerSeconds} s, which is simulated**. Dollars: a month of such polls every five minutes, with all else as in [Cost](#cost).`,
    '',
    '| feeds | shards | seconds, slowest shard | processor seconds, busiest | peak memory, MB | requests to feeds | to the table | read units | write units | USD a month | with free tiers |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) =>
      cells(
        whole(row.feeds),
        whole(row.shards),
        row.seconds.toFixed(1),
        row.cpuSeconds.toFixed(1),
        whole(row.peakMegabytes),
        whole(row.feedRequests),
        whole(row.tableRequests),
        whole(row.read),
        whole(row.written),
        row.usd.toFixed(2),
        row.usdWithFree.toFixed(2),
      ),
    ),
  ].join('\n');
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function cells(...texts: string[]): string {
  return `| ${texts.join(' | ')} |`;
}
