/** Context that cannot be deployed: `message` is one line that names the key and what is wrong with it. */
export class ContextError extends Error {
  override name = 'ContextError';
}
