/** HTTP status of each error code that the stand-in answers with, as in the SNS API reference. */
const STATUS = {
  InvalidParameter: 400,
  ParameterValueInvalid: 400,
  OptedOut: 400,
  InvalidAction: 400,
  AuthorizationError: 403,
  MissingAuthenticationToken: 403,
  NotFound: 404,
  InternalError: 500,
} as const;
export type SnsErrorCode = keyof typeof STATUS;

/** An error that the caller of the API is told, with SNS's own code. */
export class SnsError extends Error {
  override name = 'SnsError';
  constructor(
    readonly code: SnsErrorCode,
    message: string,
  ) {
    super(message);
  }

  get status(): (typeof STATUS)[SnsErrorCode] {
    return STATUS[this.code];
  }
}

/** `Invalid parameter: TopicArn Reason: …`, the form of nearly all refusals of SNS. */
export function invalidParameter(what: string, reason?: string): SnsError {
  return new SnsError('InvalidParameter', `Invalid parameter: ${what}${reason ? ` Reason: ${reason}` : ''}`);
}

export function notFound(what: 'Topic' | 'Subscription'): SnsError {
  return new SnsError('NotFound', `${what} does not exist`);
}
