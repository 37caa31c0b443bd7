import { type SNSClient, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import { ACCOUNT, type MotoServer, REGION } from './motoServer.ts';

/** Queues of the stand-in, which show what is published to a topic: it delivers no mail. */
export interface StandInQueues {
  /** Address of a new queue. */
  make(): Promise<string>;
  /** Address of the queue whose name has this in it. */
  find(part: string): Promise<string>;
  /** Messages that have come to it, each once. */
  read(url: string): Promise<{ subject: string; text: string }[]>;
  /** Puts it on a topic; gives what takes it off again. */
  subscribe(topicArn: string, url: string): Promise<() => Promise<unknown>>;
}

export function standInQueues(moto: MotoServer, client: SNSClient): StandInQueues {
  let made = 0;
  const call = (action: string, body: object) => moto.call('sqs', `AmazonSQS.${action}`, body);
  return {
    async make() {
      const { QueueUrl } = await call('CreateQueue', { QueueName: `inbox-${++made}` });
      return String(QueueUrl);
    },
    async find(part) {
      const { QueueUrls = [] } = await call('ListQueues', {});
      return (QueueUrls as string[]).find((url) => url.includes(part)) ?? '';
    },
    async read(QueueUrl) {
      const most = { MaxNumberOfMessages: 10, VisibilityTimeout: 3_600 };
      const { Messages } = await call('ReceiveMessage', { QueueUrl, ...most });
      return ((Messages ?? []) as { Body: string }[]).map(({ Body }) => {
        const { Subject: subject = '', Message: text } = JSON.parse(Body) as { Subject?: string; Message: string };
        return { subject, text };
      });
    },
    async subscribe(TopicArn, url) {
      const Endpoint = `arn:aws:sqs:${REGION}:${ACCOUNT}:${url.split('/').at(-1)}`;
      const { SubscriptionArn } = await client.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint }));
      return () => client.send(new UnsubscribeCommand({ SubscriptionArn }));
    },
  };
}
