/** A limit on the time that something takes, not counting what it waits for others. */
export interface TimeLimit {
  /** Ends with a `TimeoutError` when the time is over. */
  signal: AbortSignal;
  /** Runs what does not count. */
  uncounted<T>(task: () => Promise<T>): Promise<T>;
  stop(): void;
}

/** @param busyMs milliseconds, from any beginning, in which the process did something else: they do not count either. */
export function createTimeLimit(milliseconds: number, busyMs: () => number): TimeLimit {
  const controller = new AbortController();
  const ownTime = () => performance.now() - busyMs();
  let endsAt = ownTime() + milliseconds;
  const endIfOver = () => {
    if (ownTime() < endsAt) wait();
    else controller.abort(new DOMException('took too long altogether', 'TimeoutError'));
  };
  let timer: NodeJS.Timeout | undefined;
  // A timer may come a fraction of a millisecond early.
  const wait = () => {
    timer = setTimeout(endIfOver, endsAt - ownTime() + 1);
  };
  wait();
  return {
    signal: controller.signal,
    async uncounted(task) {
      clearTimeout(timer);
      const began = ownTime();
      try {
        return await task();
      } finally {
        endsAt += ownTime() - began;
        wait();
      }
    },
    stop: () => clearTimeout(timer),
  };
}
