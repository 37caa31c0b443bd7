import { Aws, type Duration, Stack, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, type ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface TimedCall {
  id: string;
  description: string;
  schedule: ScheduleExpression;
  input?: object;
}

interface FunctionScheduleProps {
  function: LambdaFunction;
  calls: readonly TimedCall[];
  /** For how long a call that could not be made is tried again, twice. */
  maxEventAge: Duration;
  /** Where calls go that came to nothing. */
  deadLetters: IQueue;
}

/** Calls a function by the clock, with a role that may do nothing else. */
export class FunctionSchedule extends Construct {
  constructor(scope: Construct, id: string, props: FunctionScheduleProps) {
    super(scope, id);
    const scheduler = new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    });
    const role = new Role(this, 'Role', { assumedBy: scheduler });
    for (const { id: name, description, schedule, input } of props.calls)
      new Schedule(this, name, {
        description,
        schedule,
        target: new LambdaInvoke(props.function, {
          role,
          retryAttempts: 2,
          maxEventAge: props.maxEventAge,
          deadLetterQueue: props.deadLetters,
          ...(input && Object.keys(input).length > 0 && { input: ScheduleTargetInput.fromObject(input) }),
        }),
      });
    const logicalId = Stack.of(this).getLogicalId(props.function.node.defaultChild as CfnFunction);
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>:*]`,
      reason: 'The wildcard stands for the versions of the one function.',
    });
  }
}
