import { ArnFormat, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, LogRetention, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import { LOG_DAYS } from '../../shared/retention.ts';

/**
 * Has SNS write down each text that it could not deliver, and why: the number is not in service, the operator of the
 * network blocks it, the country wants the sender registered. The entries hold numbers and prices, never what was
 * written; they are kept a month.
 *
 * SNS has one such setting for an account and region, and CloudFormation no resource for it: it is set by a call, made
 * at the first deployment and at each that changes it. It stays when the stack goes; without its role it does nothing.
 * Source: "SMS delivery monitoring" in the developer guide of SNS, `SetSMSAttributes` in its API reference.
 */
export class SmsLog extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { region, account } = Stack.of(this);
    const folder = `sns/${region}/${account}`;
    const writer = this.letWrite(folder);
    const caller = this.letCreate(folder);
    // SNS names its log groups itself: the first for texts that arrived, of which none are sampled.
    for (const group of ['DirectPublishToPhoneNumber', 'DirectPublishToPhoneNumber/Failure'])
      new LogRetention(this, group.replace('/', ''), {
        logGroupName: `${folder}/${group}`,
        retention: LOG_DAYS as RetentionDays,
        role: caller,
      });
    new AwsCustomResource(this, 'Setting', {
      onUpdate: {
        service: 'SNS',
        action: 'setSMSAttributes',
        parameters: {
          attributes: { DeliveryStatusIAMRole: writer.roleArn, DeliveryStatusSuccessSamplingRate: '0' },
        },
        physicalResourceId: PhysicalResourceId.of('sms-delivery-status'),
      },
      role: caller,
      policy: AwsCustomResourcePolicy.fromStatements([
        new PolicyStatement({ actions: ['sns:SetSMSAttributes'], resources: ['*'] }),
        new PolicyStatement({ actions: ['iam:PassRole'], resources: [writer.roleArn] }),
      ]),
      installLatestAwsSdk: false,
      logGroup: new LogGroup(this, 'CallerLog', {
        retention: LOG_DAYS as RetentionDays,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    });
    const reasons = {
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:sns/<AWS::Region>/<AWS::AccountId>/*]':
        'SNS names its log groups itself, all of them below this one.',
      'AwsSolutions-IAM5[Resource::*]': 'The attributes are the account’s, which is no resource to IAM.',
    };
    for (const [rule, reason] of Object.entries(reasons)) Validations.of(this).acknowledge({ id: rule, reason });
  }

  /** What SNS writes the log as. */
  private letWrite(folder: string): Role {
    const role = new Role(this, 'Writer', { assumedBy: new ServicePrincipal('sns.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroupsIn(folder)],
      }),
    );
    return role;
  }

  /** What the calls of a deployment are made as. */
  private letCreate(folder: string): Role {
    const role = new Role(this, 'Caller', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['logs:CreateLogGroup'], resources: [this.logGroupsIn(folder)] }));
    return role;
  }

  private logGroupsIn(folder: string): string {
    return Stack.of(this).formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: `${folder}/*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }
}
