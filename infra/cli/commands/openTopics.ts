import { join } from 'node:path';
import { SNSClient } from '@aws-sdk/client-sns';
import { topicArnsSchema } from '../../../shared/alerts/topicArns.ts';
import { type TopicArns, topicNames } from '../../../shared/alerts/topicNames.ts';
import { LOCAL_AWS } from '../../local/localAws.ts';
import { findRunningHome } from '../../local/runningHome.ts';
import { UsageError } from '../../terminal/usageError.ts';

const ENGLISH = topicNames(['en']);

/**
 * The topics of a stack by its outputs `TopicArns` and, of further languages, `TopicArnsFr` and so on, in the region they
 * name; else those of the Parley that runs on the folder.
 * @throws {UsageError} when the text is no such output, or nothing runs there
 */
export function openTopics(texts: readonly string[], data: string): { client: SNSClient; topics: TopicArns } {
  if (texts.length > 0) {
    const topics = Object.assign({}, ...texts.map(parseTopics)) as TopicArns;
    const missing = ENGLISH.filter((name) => !topics[name]);
    if (missing.length > 0) throw new UsageError(`--topics ${NOT_TOPICS}; it lacks ${missing.join(', ')}`);
    return { client: new SNSClient({ region: topics['all-early'].split(':')[3] ?? '' }), topics };
  }
  const home = findRunningHome(join(data, 'live'));
  if (!home) throw new UsageError(`no Parley runs on ${data}: start it, or name a stack's topics with --topics`);
  const credentials = { ...LOCAL_AWS.credentials, accessKeyId: home.accessKeyId };
  return {
    client: new SNSClient({ ...LOCAL_AWS, credentials, endpoint: home.snsEndpoint }),
    topics: home.topics as TopicArns,
  };
}

const NOT_TOPICS = `is not the stack's output TopicArns, a JSON object from names to ARNs`;

function parseTopics(text: string): object {
  try {
    return topicArnsSchema.parse(JSON.parse(text));
  } catch {
    throw new UsageError(`--topics ${NOT_TOPICS}, with ${ENGLISH.join(', ')}`);
  }
}
