import { PublishCommand, type SNSClient, SNSServiceException } from '@aws-sdk/client-sns';
import type { TopicName } from '../../shared/alerts/alert.ts';
import type { Message } from '../../shared/alerts/message.ts';
import { AlertRejected, type AlertSender, AlertThrottled } from '../services.ts';
import { smsAttributes } from './smsAttributes.ts';

/** Time for one publish with all of the client's own retries: well inside an invocation, and so inside a claim. */
const PUBLISH_TIMEOUT_MS = 20_000;

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

/**
 * Publishes alerts to SNS topics. The client's own back-off has retried throttling and 5xx before an error arrives here.
 * @param topics ARN of each topic; publishing to one without an ARN is rejected, by name.
 * @param options `smsMaxPriceUsd`: texts that would cost more are not sent.
 */
export function createAlertSender(
  sns: SNSClient,
  topics: Partial<Record<TopicName, string>>,
  { smsMaxPriceUsd, timeoutMs = PUBLISH_TIMEOUT_MS }: { smsMaxPriceUsd?: number | undefined; timeoutMs?: number } = {},
): AlertSender {
  return {
    async sendAlert(topic, message) {
      const arn = topics[topic];
      if (arn === undefined) throw new AlertRejected(`no topic is set up for "${topic}"`);
      try {
        const abortSignal = AbortSignal.timeout(timeoutMs);
        const { MessageId } = await sns.send(buildPublish(arn, message, smsMaxPriceUsd), { abortSignal });
        return MessageId ?? '';
      } catch (error) {
        throw classify(error);
      }
    },
  };
}

function buildPublish(arn: string, message: Message, maxPriceUsd: number | undefined): PublishCommand {
  return new PublishCommand({
    TopicArn: arn,
    Subject: message.subject,
    MessageStructure: 'json',
    // `default` reaches protocols that an operator may add (a queue, a web hook): the full text serves them best.
    Message: JSON.stringify({ default: message.email, email: message.email, sms: message.sms }),
    MessageAttributes: smsAttributes(maxPriceUsd),
  });
}

/** Tells a refusal for good, and a certain "not now", from a failure after which SNS may have published all the same. */
function classify(error: unknown): unknown {
  if (!(error instanceof SNSServiceException)) return error;
  const status = error.$metadata.httpStatusCode ?? 0;
  const line = `${error.name}: ${error.message}`;
  if (status === 429 || THROTTLED.has(error.name) || CREDENTIALS.has(error.name))
    return new AlertThrottled(line, { cause: error });
  // 408 is a time-out on the way: it may have arrived.
  const isRefusal = status >= 400 && status < 500 && status !== 408;
  return isRefusal ? new AlertRejected(line, { cause: error }) : error;
}
