/** A limit on the time that something takes, not counting what it waits for others. */
export interface TimeLimit {
  /** Ends with a `TimeoutError` when the time is over. */
  signal: AbortSignal;
  /** Runs what does not count. */
  uncounted<T>(task: () => Promise<T>): Promise<T>;
  stop(): void;
}

export function createTimeLimit(milliseconds: number): TimeLimit {
  const controller = new AbortController();
  const end = () => controller.abort(new DOMException('took too long altogether', 'TimeoutError'));
  let left = milliseconds;
  let since = performance.now();
  let timer = setTimeout(end, left);
  return {
    signal: controller.signal,
    async uncounted(task) {
      clearTimeout(timer);
      left -= performance.now() - since;
      try {
        return await task();
      } finally {
        since = performance.now();
        timer = setTimeout(end, left);
      }
    },
    stop: () => clearTimeout(timer),
  };
}
