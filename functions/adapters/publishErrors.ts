import { SNSServiceException } from '@aws-sdk/client-sns';
import { AlertBlocked, AlertRejected, AlertThrottled } from '../alertServices.ts';

/** SNS error names that mean "later", whatever status they come with. */
const THROTTLED: ReadonlySet<string> = new Set([
  'ThrottledException',
  'Throttled',
  'Throttling',
  'ThrottlingException',
  'KMSThrottlingException',
  'KMSThrottling',
  'RequestLimitExceeded',
  'TooManyRequestsException',
]);

/** Credentials that have run out come back fresh with the next invocation: the message is not to blame. */
const CREDENTIALS: ReadonlySet<string> = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
  'RequestTimeTooSkewed',
]);

/** What SNS says of a message that it will never take: "Errors" of Publish and "Common errors" in its API reference. */
const OF_THE_MESSAGE: ReadonlySet<string> = new Set([
  'InvalidParameter',
  'InvalidParameterException',
  'InvalidParameterValue',
  'InvalidParameterValueException',
  'ParameterValueInvalid',
  'InvalidParameterCombination',
  'ValidationError',
  'ValidationException',
]);

/** The one parameter that is the deployment's and not the message's; only the text tells which one SNS means. */
const NAMES_THE_TOPIC = /\b(?:TopicArn|TargetArn)\b/;

/** More bytes than SNS reads. */
const TOO_LARGE = 413;
/** A time-out on the way: it may have arrived. */
const TIMED_OUT = 408;

/**
 * What an error of Publish says of the alert: never, not now, not before somebody mends the account or the topic, or
 * (anything else, given back as it is) that SNS may have published all the same.
 *
 * Only what is known to be the message's own fault is final. Every other refusal, those of a later SNS included (no
 * right, a signature, a key of KMS, an opt-in, a topic that is gone), leaves the message as good as it was.
 */
export function classifyPublishError(error: unknown): unknown {
  if (!(error instanceof SNSServiceException)) return error;
  const status = error.$metadata.httpStatusCode ?? 0;
  const line = `${error.name}: ${error.message}`;
  const cause = { cause: error };
  if (status === 429 || THROTTLED.has(error.name) || CREDENTIALS.has(error.name))
    return new AlertThrottled(line, cause);
  if (status < 400 || status >= 500 || status === TIMED_OUT) return error;
  const isFinal = status === TOO_LARGE || (OF_THE_MESSAGE.has(error.name) && !NAMES_THE_TOPIC.test(error.message));
  return isFinal ? new AlertRejected(line, cause) : new AlertBlocked(line, cause);
}
