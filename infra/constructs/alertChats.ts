import { SlackChannelConfiguration } from 'aws-cdk-lib/aws-chatbot';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { ChatChannel } from '../chatList.ts';
import type { AlertTopics } from './alertTopics.ts';

interface AlertChatsProps {
  topics: AlertTopics;
  channels: ChatChannel[];
  /** Names are the account's: another dossier's stack has its own. */
  dossierId: string;
}

/**
 * Slack channels → the topic of their choice, by Amazon Q Developer in chat applications. The workspace has to be let in
 * once, by hand, in its console.
 */
export class AlertChats extends Construct {
  constructor(scope: Construct, id: string, { topics, channels, dossierId }: AlertChatsProps) {
    super(scope, id);
    for (const { workspace, channel, choice } of channels)
      new SlackChannelConfiguration(this, channel, {
        slackChannelConfigurationName: `parley-${dossierId}-${channel}`.slice(0, 128),
        slackWorkspaceId: workspace,
        slackChannelId: channel,
        notificationTopics: [topics.topic(choice)],
        // A channel is shown alerts and may do nothing in the account; by default its members could do all that its role may.
        guardrailPolicies: [ManagedPolicy.fromAwsManagedPolicyName('AWSDenyAll')],
      });
  }
}
