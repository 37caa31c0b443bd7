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

/** Which of the stack's dossiers it is, of how many. */
interface Turn {
  index: number;
  count: number;
}

/**
 * The calls that poll all feeds of a dossier every so many minutes. Shards and dossiers take turns within these minutes, so
 * that few of them run at once, of an account's ten, and shards meet seldom at the writer's lease. Only `cron` says when, and
 * only for minutes that divide the hour; a `rate` begins whenever it was deployed.
 */
export function shardCalls(minutes: number, of: number, { index: dossier, count }: Turn): ShardCall[] {
  if (of * count === 1 || 60 % minutes !== 0)
    return [
      { id: 'Poll', description: 'Polls the feeds', schedule: ScheduleExpression.rate(Duration.minutes(minutes)) },
    ];
  return Array.from({ length: of }, (_, index) => ({
    // The first keeps its name, so that its schedule goes on when shards come and go.
    id: index === 0 ? 'Poll' : `Poll${index + 1}`,
    description: of === 1 ? 'Polls the feeds' : `Polls the feeds, shard ${index + 1} of ${of}`,
    schedule: ScheduleExpression.cron({
      minute: minutesOf(Math.floor(((index * count + dossier) * minutes) / (of * count)), minutes),
    }),
    ...(of > 1 && { input: { shard: index + 1, of } }),
  }));
}

/** `1,6,11,…`: every so many minutes of each hour. */
function minutesOf(first: number, every: number): string {
  return Array.from({ length: 60 / every }, (_, index) => first + index * every).join(',');
}
