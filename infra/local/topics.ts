import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { TOPIC_NAMES, type TopicName } from '../../shared/alerts/alert.ts';
import { SENDER_NAME } from '../../shared/alerts/message.ts';
import { LOCAL_AWS } from './localAws.ts';

/** Creates a topic for each choice, as the stack does in AWS; idempotent. */
export async function createTopics(endpoint: string): Promise<Record<TopicName, string>> {
  const client = new SNSClient({ ...LOCAL_AWS, endpoint });
  const created = await Promise.all(
    TOPIC_NAMES.map(async (name) => {
      const { TopicArn = '' } = await client.send(
        new CreateTopicCommand({ Name: name, Attributes: { DisplayName: SENDER_NAME } }),
      );
      return [name, TopicArn] as const;
    }),
  );
  client.destroy();
  return Object.fromEntries(created) as Record<TopicName, string>;
}
