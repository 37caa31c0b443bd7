import { Duration, Validations } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { CLAIM_LAPSES_AFTER_SECONDS } from '../../functions/adapters/ledger.ts';
import type { AlertTopics } from './alertTopics.ts';
import { BundledFunction } from './bundledFunction.ts';
import { type EventTable, PARTITIONS } from './eventTable.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface NotifyFunctionProps {
  table: EventTable;
  topics: AlertTopics;
  alarms: OperatorAlarms;
  dossierFile: string;
  siteUrl: string;
}

/** New outbox items → topics. */
export class NotifyFunction extends Construct {
  readonly function: BundledFunction;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: NotifyFunctionProps) {
    super(scope, id);
    this.function = new BundledFunction(this, 'Function', {
      description: 'Publishes each alert once to the topics it concerns',
      folder: 'notify',
      memoryMegabytes: 256,
      // A claim lapses only when its holder cannot be alive any more.
      timeout: Duration.seconds(CLAIM_LAPSES_AFTER_SECONDS / 2),
      dossierFile: props.dossierFile,
      environment: {
        table: props.table.table.tableName,
        topics: props.topics.toJson(),
        site: props.siteUrl,
      },
    });
    this.deadLetters = new Queue(this, 'DeadLetters', { enforceSSL: true, retentionPeriod: Duration.days(14) });
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue of the stream.',
    });
    this.readOutbox(props.table);
    this.grant(props);
    this.watch(props.alarms);
  }

  private readOutbox({ table }: EventTable): void {
    this.function.addEventSource(
      new DynamoEventSource(table, {
        // LATEST would lose what is written while the mapping is being made.
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 10,
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { Keys: { pk: { S: FilterRule.isEqual(PARTITIONS.outbox) } } },
          }),
        ],
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        // A record that fails holds up those behind it: enough tries to outlast a hiccup, not a day of silence.
        retryAttempts: 10,
        maxRecordAge: Duration.hours(6),
        onFailure: new SqsDlq(this.deadLetters),
      }),
    );
  }

  private grant({ table, topics }: NotifyFunctionProps): void {
    this.function.addToRolePolicy(new PolicyStatement({ actions: ['sns:Publish'], resources: topics.alertTopicArns }));
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'ListStreams, which an event source needs, knows no resource.',
    });
    table.grantRead(this.function, 'events', 'reports', 'outbox', 'ledger', 'feeds', 'meta');
    table.grantWrite(this.function, 'outbox', 'ledger');
  }

  private watch(alarms: OperatorAlarms): void {
    alarms.add(this, {
      heading: 'Alerts undelivered',
      impact: 'An alert was given up after all its retries: subscribers have not been told of a development.',
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
      threshold: 1,
    });
    alarms.add(this, {
      heading: 'Alerts late',
      impact: 'Alerts have been waiting for a quarter of an hour: subscribers hear late.',
      metric: this.function.metric('IteratorAge', { statistic: Stats.MAXIMUM }),
      threshold: Duration.minutes(15).toMilliseconds(),
    });
  }
}
