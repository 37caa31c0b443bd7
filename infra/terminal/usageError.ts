/** The command line was used wrongly: `message` is the one line to print; the exit status is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
