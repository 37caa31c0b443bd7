/** What was asked cannot be done, and nothing was changed: `message` is the one line to print; the exit status is 1. */
export class CommandError extends Error {
  override name = 'CommandError';
}
