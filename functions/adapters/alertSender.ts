import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Message } from '../../shared/alerts/message.ts';
import type { TopicName } from '../../shared/alerts/topicNames.ts';
import { AlertBlocked, type AlertSender } from '../alertServices.ts';
import { classifyPublishError } from './publishErrors.ts';
import { smsAttributes } from './smsAttributes.ts';

/** Time for one publish with all of the client's own retries: well inside an invocation, and so inside a claim. */
const PUBLISH_TIMEOUT_MS = 20_000;

/**
 * Publishes alerts to SNS topics. The client's own back-off has retried throttling and 5xx before an error arrives here.
 * @param topics ARN of each topic; publishing to one without an ARN is blocked, by name.
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
      if (arn === undefined) throw new AlertBlocked(`no topic is set up for "${topic}"`);
      try {
        const abortSignal = AbortSignal.timeout(timeoutMs);
        const { MessageId } = await sns.send(buildPublish(arn, message, smsMaxPriceUsd), { abortSignal });
        return MessageId ?? '';
      } catch (error) {
        throw classifyPublishError(error);
      }
    },
  };
}

function buildPublish(arn: string, message: Message, maxPriceUsd: number | undefined): PublishCommand {
  return new PublishCommand({
    TopicArn: arn,
    Subject: message.subject,
    MessageStructure: 'json',
    Message: buildTexts(message),
    MessageAttributes: smsAttributes(maxPriceUsd),
  });
}

/**
 * The text for each protocol. `https`: web hooks, and the chat channels that AWS serves. `default` reaches what else an
 * operator may add (a queue): the full text serves them best.
 */
export function buildTexts({ email, sms, webhook }: Message): string {
  return JSON.stringify({ default: email, email, sms, ...(webhook !== undefined && { https: webhook }) });
}
