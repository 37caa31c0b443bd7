import { SlackChannelConfiguration } from 'aws-cdk-lib/aws-chatbot';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { forDossier } from '../addressee.ts';
import type { ChatChannel } from '../chatList.ts';
import type { Followed } from './followed.ts';

interface AlertChatsProps {
  followed: readonly Followed[];
  channels: ChatChannel[];
  /** Names are the account's: another stack has its own. */
  stackId: string;
}

/**
 * Slack channels → the topic of their choice, by Amazon Q Developer in chat applications. The workspace has to be let in
 * once, by hand, in its console.
 */
export class AlertChats extends Construct {
  constructor(scope: Construct, id: string, { followed, channels, stackId }: AlertChatsProps) {
    super(scope, id);
    for (const channel of new Set(channels.map((each) => each.channel))) {
      const entries = channels.filter((each) => each.channel === channel);
      new SlackChannelConfiguration(this, channel, {
        slackChannelConfigurationName: `parley-${stackId}-${channel}`.slice(0, 128),
        slackWorkspaceId: entries[0]?.workspace ?? '',
        slackChannelId: channel,
        notificationTopics: followed.flatMap(({ dossier, topics }) =>
          forDossier(entries, dossier.id).map(({ choice }) => topics.topic(choice)),
        ),
        // A channel is shown alerts and may do nothing in the account; by default its members could do all that its role may.
        guardrailPolicies: [ManagedPolicy.fromAwsManagedPolicyName('AWSDenyAll')],
      });
    }
  }
}
