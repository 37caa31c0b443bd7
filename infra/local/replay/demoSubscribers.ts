import { ConfirmSubscriptionCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import type { Choice } from '../../../shared/alerts/alert.ts';
import type { Delivery } from '../delivery.ts';
import { LOCAL_AWS } from '../localAws.ts';

/** Reserved for examples: nobody has this address, and the number is one set aside for fiction. */
const DEMO_SUBSCRIBERS: { protocol: 'email' | 'sms'; endpoint: string; choice: Choice }[] = [
  { protocol: 'email', endpoint: 'desk@example.org', choice: 'all-early' },
  { protocol: 'sms', endpoint: '+447700900123', choice: 'all-confirmed' },
];

/** The part of a home that subscribing needs. */
export interface SubscribableHome {
  snsEndpoint: string;
  topics: Readonly<Record<Choice, string>>;
  inbox(): readonly Delivery[];
}

/** Subscribes the demo's readers through the same calls as anybody's; idempotent. */
export async function subscribeDemoReaders(home: SubscribableHome): Promise<void> {
  const client = new SNSClient({ ...LOCAL_AWS, endpoint: home.snsEndpoint });
  for (const { protocol, endpoint, choice } of DEMO_SUBSCRIBERS) {
    const topic = home.topics[choice];
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
