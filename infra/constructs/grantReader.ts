import { Aws, Validations } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';

/** Inference profiles of a group of regions bear its name before the model's. */
const PROFILE = /^(us|us-gov|eu|apac|jp|au|ca|sa|global)\./;

/**
 * Lets a role invoke one model of Bedrock and no other. An inference profile passes the call on to a model in one of its
 * regions, so that model may be invoked anywhere, but only through the profile.
 */
export function grantReader(role: Role, model: string): void {
  const invoke = (resources: string[], through?: string) => {
    role.addToPolicy(
      new PolicyStatement({
        actions: ['bedrock:InvokeModel'],
        resources,
        ...(through && { conditions: { StringEquals: { 'bedrock:InferenceProfileArn': through } } }),
      }),
    );
  };
  const foundation = (region: string, name: string) =>
    `arn:${Aws.PARTITION}:bedrock:${region}::foundation-model/${name}`;
  if (!model.startsWith('arn:') && !PROFILE.test(model)) {
    invoke([foundation(Aws.REGION, model)]);
    return;
  }
  const profile = model.startsWith('arn:')
    ? model
    : `arn:${Aws.PARTITION}:bedrock:${Aws.REGION}:${Aws.ACCOUNT_ID}:inference-profile/${model}`;
  invoke([profile]);
  const behind = model.startsWith('arn:') ? '*' : model.replace(PROFILE, '');
  invoke([foundation('*', behind)], profile);
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${behind}]`,
    reason: 'An inference profile chooses the region; the condition holds the call to that profile.',
  });
}
