/**
 * As CloudWatch evaluates the canary's alarm: no message in all of its periods, one after the other.
 * @param arrived when messages came to the queue, and `now`, in milliseconds
 */
export function isLate(
  arrived: readonly number[],
  now: number,
  { periodMinutes, periods }: { periodMinutes: number; periods: number },
): boolean {
  const watched = periodMinutes * periods * 60_000;
  return !arrived.some((at) => at > now - watched && at <= now);
}
