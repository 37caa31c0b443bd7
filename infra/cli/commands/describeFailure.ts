import type { FailedOutcome } from '../../../shared/feeds/fetchOutcome.ts';

/** A failure in one line, with what the user can do about it where that is a flag. */
export function describeFailure({ name, message }: Pick<FailedOutcome, 'name' | 'message'>): string {
  return `${name}: ${message}${name === 'refused-address' ? ' (--allow-private asks it all the same)' : ''}`;
}
