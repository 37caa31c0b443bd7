/** DynamoDB's refusals of what one item holds; all its others are the table's, and so every alert's. */
const OF_THE_ITEM: ReadonlySet<string> = new Set([
  'ValidationException',
  'ItemCollectionSizeLimitExceededException',
  'SerializationException',
]);

/** How Node and the SDK call what did not come in time, or could not be signed. */
const OF_THE_WAY: ReadonlySet<string> = new Set([
  'AbortError',
  'TimeoutError',
  'CredentialsProviderError',
  'AlertThrottled',
]);

/** `ECONNRESET`, `ENOTFOUND`; not `ERR_INVALID_ARG_TYPE`, which is a bug. */
const SYSTEM_CODE = /^E(?!RR_)[A-Z]+$/;

/**
 * Is it this alert that cannot be delivered, while the next one may be? What is the network's, SNS's or the table's is
 * every alert's: there waiting helps, and going on would only press harder.
 */
export function isOwnFault(error: unknown): boolean {
  if (!(error instanceof Error)) return true;
  // What an AWS client throws carries metadata, connection errors and unreadable answers included.
  if ('$metadata' in error) return isRefusedItem(error);
  const isSystemError = 'code' in error && SYSTEM_CODE.test(String(error.code));
  return !isSystemError && !OF_THE_WAY.has(error.name);
}

/** The table will never take this write. */
export function isRefusedItem(error: unknown): boolean {
  return error instanceof Error && '$metadata' in error && OF_THE_ITEM.has(error.name);
}
