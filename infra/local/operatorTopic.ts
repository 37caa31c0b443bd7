import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { LOCAL_AWS } from './localAws.ts';
import { topicName } from './sns/arn.ts';
import type { SnsState } from './sns/snsState.ts';

/** Who runs Parley on this machine, where `OPERATOR_EMAIL` names nobody: the inbox shows what comes here. */
export const DEFAULT_OPERATOR = 'operator@localhost';

/**
 * The topic that goes to the operator alone, as the stack's does; returns its ARN. Its one address is of whoever started
 * this process, and so needs no confirmation; that of an earlier start is replaced.
 */
export async function createOperatorTopic(
  endpoint: string,
  state: Pick<SnsState, 'put'>,
  address: string,
): Promise<string> {
  const client = new SNSClient({ ...LOCAL_AWS, endpoint });
  const wanted = { Name: 'operator', Attributes: { DisplayName: 'Parley operator' } };
  const { TopicArn: topicArn = '' } = await client.send(new CreateTopicCommand(wanted));
  client.destroy();
  const about = { arn: `${topicArn}:${topicName(topicArn)}`, topicArn, protocol: 'email' as const, endpoint: address };
  const confirmed = { status: 'confirmed' as const, tokens: [], tokensUntil: null, authenticated: true };
  state.put({ subscription: { ...about, ...confirmed, disabled: false, attributes: {} } });
  return topicArn;
}
