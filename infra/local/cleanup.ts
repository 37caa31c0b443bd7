type Step = () => Promise<void> | void;

/** What has been started so far, to be stopped in reverse, whether all of it started or only half. */
export interface Cleanup {
  add(step: Step): void;
  run(): Promise<void>;
}

export function createCleanup(): Cleanup {
  const steps: Step[] = [];
  return {
    add: (step) => steps.push(step),
    async run() {
      for (let step = steps.pop(); step; step = steps.pop()) await step();
    },
  };
}

/** What `start` makes; where it fails half-way, what it has started is stopped first. */
export async function startOrStop<T>(start: (cleanup: Cleanup) => Promise<T>): Promise<T> {
  const cleanup = createCleanup();
  try {
    return await start(cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}
