import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { SENDER_NAME } from '../../shared/alerts/message.ts';
import { type TopicArns, topicNames } from '../../shared/alerts/topicNames.ts';
import type { Language } from '../../shared/language.ts';
import { LOCAL_AWS } from './localAws.ts';

/** Creates a topic for each choice and language, as the stack does in AWS; idempotent. */
export async function createTopics(endpoint: string, languages: readonly Language[]): Promise<TopicArns> {
  const client = new SNSClient({ ...LOCAL_AWS, endpoint });
  const created = await Promise.all(
    topicNames(languages).map(async (name) => {
      const { TopicArn = '' } = await client.send(
        new CreateTopicCommand({ Name: name, Attributes: { DisplayName: SENDER_NAME } }),
      );
      return [name, TopicArn] as const;
    }),
  );
  client.destroy();
  return Object.fromEntries(created) as TopicArns;
}
