import { join } from 'node:path';
import { SNSClient } from '@aws-sdk/client-sns';
import { z } from 'zod';
import { TOPIC_NAMES, type TopicName } from '../../../shared/alerts/alert.ts';
import { LOCAL_AWS } from '../localAws.ts';
import { findRunningHome } from '../runningHome.ts';
import { UsageError } from './usageError.ts';

export type Topics = Readonly<Record<TopicName, string>>;

const schema = z.record(z.enum(TOPIC_NAMES as [TopicName, ...TopicName[]]), z.string().regex(/^arn:[\w-]+:sns:/));

/**
 * The topics of a stack by its output `TopicArns`, in the region they name; else those of the Parley that runs on the folder.
 * @throws {UsageError} when the text is no such output, or nothing runs there
 */
export function openTopics(text: string | undefined, data: string): { client: SNSClient; topics: Topics } {
  if (text !== undefined) {
    const topics = parseTopics(text);
    return { client: new SNSClient({ region: topics['all-early'].split(':')[3] ?? '' }), topics };
  }
  const home = findRunningHome(join(data, 'live'));
  if (!home) throw new UsageError(`no Parley runs on ${data}: start it, or name a stack's topics with --topics`);
  const credentials = { ...LOCAL_AWS.credentials, accessKeyId: home.accessKeyId };
  return {
    client: new SNSClient({ ...LOCAL_AWS, credentials, endpoint: home.snsEndpoint }),
    topics: home.topics as Topics,
  };
}

function parseTopics(text: string): Topics {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new UsageError(`--topics is not the stack's output TopicArns: a JSON object with ${TOPIC_NAMES.join(', ')}`);
  }
}
