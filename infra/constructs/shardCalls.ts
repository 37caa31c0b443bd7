import { Duration } from 'aws-cdk-lib';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { Shard } from '../../shared/feeds/shard.ts';

/** A call of the poll, by the clock. */
export interface ShardCall {
  id: string;
  description: string;
  schedule: ScheduleExpression;
  /** Left out: all feeds. */
  input?: Shard;
}

/**
 * The calls that poll all feeds every so many minutes. Shards take turns within these minutes, so that few of them run at
 * once and meet at the writer's lease. Only `cron` says when; a `rate` begins whenever it was deployed.
 */
export function shardCalls(minutes: number, of: number): ShardCall[] {
  if (of === 1)
    return [
      { id: 'Poll', description: 'Polls the feeds', schedule: ScheduleExpression.rate(Duration.minutes(minutes)) },
    ];
  return Array.from({ length: of }, (_, index) => ({
    // The first keeps its name, so that its schedule goes on when shards come and go.
    id: index === 0 ? 'Poll' : `Poll${index + 1}`,
    description: `Polls the feeds, shard ${index + 1} of ${of}`,
    schedule: ScheduleExpression.cron({ minute: minutesOf(Math.floor((index * minutes) / of), minutes) }),
    input: { shard: index + 1, of },
  }));
}

/** `1,6,11,…`: every so many minutes of each hour; they divide it, as `context.ts` sees to. */
function minutesOf(first: number, every: number): string {
  return Array.from({ length: 60 / every }, (_, index) => first + index * every).join(',');
}
