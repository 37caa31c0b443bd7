import { invalidParameter } from './snsError.ts';

/** Where the stand-in says it is; no real account has this number. */
export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';

export function topicArn(name: string): string {
  return `arn:aws:sns:${REGION}:${ACCOUNT}:${name}`;
}

/** Name of the topic in a topic's or subscription's ARN. */
export function topicName(arn: string): string {
  return arn.split(':')[5] ?? '';
}

/** @throws {SnsError} in SNS's words when the value is no ARN of that many elements. */
export function checkArn(parameter: 'TopicArn' | 'SubscriptionArn', value: string): string {
  const elements = value.split(':').length;
  if (elements < 6) throw invalidParameter(parameter, `An ARN must have at least 6 elements, not ${elements}`);
  if (!value.startsWith('arn:aws:sns:')) throw invalidParameter(parameter, `${value} is not an ARN of SNS`);
  if (parameter === 'SubscriptionArn' && elements !== 7) throw invalidParameter(parameter);
  return value;
}
