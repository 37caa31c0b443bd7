import * as z from 'zod';
import { MOST_SHARDS, type Shard, WHOLE } from '../../shared/feeds/shard.ts';

/** What a schedule calls the poll with. Other fields, such as those of a call by hand, mean nothing. */
export interface PollEvent extends Shard {}

/** An event that names no such part of the feeds: `message` is one line. */
export class PollEventError extends Error {
  override name = 'PollEventError';
}

const shardSchema = z
  .object({ shard: z.int().min(1), of: z.int().min(1).max(MOST_SHARDS) })
  .refine(({ shard, of }) => shard <= of);

/**
 * `{"shard": 2, "of": 4}`; without both of them, all feeds. The call says of how many, and no setting of the function
 * does: while a deployment changes that number each call is true in itself.
 * @throws {PollEventError}
 */
export function readPollEvent(event: unknown): PollEvent {
  const given = (event ?? {}) as Partial<Shard>;
  if (given.shard === undefined && given.of === undefined) return WHOLE;
  const read = shardSchema.safeParse(event);
  if (read.success) return read.data;
  const { shard, of } = given;
  throw new PollEventError(
    `poll event ${JSON.stringify({ shard, of })}: shard must be a whole number from 1 to of, and of at most ${MOST_SHARDS}`,
  );
}
