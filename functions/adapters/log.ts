import type { Log } from '../services.ts';

/** One JSON object a line on standard output, as CloudWatch Logs takes it; the time is CloudWatch's own. */
export const logJson: Log = (entry) => {
  process.stdout.write(`${JSON.stringify(entry)}\n`);
};
