import { ConfirmSubscriptionCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { choiceIn, type TopicArns, type TopicName } from '../../shared/alerts/topicNames.ts';
import { LANGUAGES } from '../../shared/language.ts';
import type { Delivery } from '../local/delivery.ts';
import { LOCAL_AWS } from '../local/localAws.ts';

/** Reserved for examples: nobody has this address, and the number is one set aside for fiction. */
const DEMO_SUBSCRIBERS: { protocol: 'email' | 'sms'; endpoint: string; topic: TopicName }[] = [
  { protocol: 'email', endpoint: 'desk@example.org', topic: 'all-early' },
  { protocol: 'sms', endpoint: '+447700900123', topic: 'all-confirmed' },
  ...LANGUAGES.filter((language) => language !== 'en').flatMap((language, index) => [
    { protocol: 'email' as const, endpoint: `desk.${language}@example.org`, topic: choiceIn('all-early', language) },
    { protocol: 'sms' as const, endpoint: `+44770090012${4 + index}`, topic: choiceIn('all-confirmed', language) },
  ]),
];

/** The part of a home that subscribing needs. */
export interface SubscribableHome {
  snsEndpoint: string;
  topics: TopicArns;
  inbox(): readonly Delivery[];
}

/** Subscribes the demo's readers, two in each language that is offered, through the same calls as anybody's; idempotent. */
export async function subscribeDemoReaders(home: SubscribableHome): Promise<void> {
  const client = new SNSClient({ ...LOCAL_AWS, endpoint: home.snsEndpoint });
  for (const { protocol, endpoint, topic: name } of DEMO_SUBSCRIBERS) {
    const topic = home.topics[name];
    // A language that is not offered has no topics.
    if (topic === undefined) continue;
    const mailsBefore = home.inbox().length;
    await client.send(new SubscribeCommand({ TopicArn: topic, Protocol: protocol, Endpoint: endpoint }));
    const asked = home.inbox().slice(mailsBefore);
    const token = asked.map(({ text }) => findToken(text)).find((found) => found !== null);
    if (token) await client.send(new ConfirmSubscriptionCommand({ TopicArn: topic, Token: token }));
  }
  client.destroy();
}

function findToken(text: string): string | null {
  const link = text.split(/\s+/).find((word) => word.includes('?Action=ConfirmSubscription&'));
  return link ? new URL(link).searchParams.get('Token') : null;
}
