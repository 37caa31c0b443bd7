import { type Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { BundledFunction } from './bundledFunction.ts';

/**
 * Has X-Ray draw each call of every function of the stack: how long it waited, started and ran. 5 USD for a million
 * calls beyond the first 100,000 of a month.
 */
export function traceFunctions(stack: Stack): void {
  for (const construct of stack.node.findAll()) {
    if (!(construct instanceof BundledFunction)) continue;
    (construct.node.defaultChild as CfnFunction).tracingConfig = { mode: 'Active' };
    // X-Ray knows no resource for what it is sent.
    const actions = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'];
    construct.addToRolePolicy(new PolicyStatement({ actions, resources: ['*'] }));
    Validations.of(construct.role ?? construct).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray knows no resource for what it is sent.',
    });
  }
}
