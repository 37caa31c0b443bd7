import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, type ITable, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { BACKUP_DAYS } from '../../shared/retention.ts';
import { keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import type { ExistingTable } from '../existingTable.ts';

/** Partition keys by what they hold, `*` for the part that differs. Taken from the one place that builds keys. */
export const PARTITIONS = {
  events: keys.event('').pk,
  reports: keys.report('*', '').pk,
  outbox: keys.alert('').pk,
  ledger: keys.ledger('*', '').pk,
  tests: keys.test('').pk,
  feeds: keys.feed('').pk,
  subscribers: keys.subscriber('*').pk,
  limits: keys.limit('*', '').pk,
  snapshot: keys.snapshot('').pk,
  reader: 'READER#*',
  watch: keys.watch('review').pk,
  meta: keys.meta('poll').pk,
} as const;
export type Partition = keyof typeof PARTITIONS;

// Scan and PartiQL are left out: neither can be held to partitions.
const READ_ACTIONS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'];
const WRITE_ACTIONS = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'];

/** The one table. It outlives the stack: what was seen and who subscribed cannot be made again. */
export class EventTable extends Construct {
  readonly table: ITable;

  /**
   * @param existing a restored or copied table to use as it is; null: one is made
   * @param isKept false: what it holds is worth nothing, and goes with the stack
   */
  constructor(scope: Construct, id: string, existing: ExistingTable | null, isKept = true) {
    super(scope, id);
    this.table = existing === null ? this.makeTable(isKept) : Table.fromTableAttributes(this, 'Table', existing);
  }

  private makeTable(isKept: boolean): Table {
    return new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      ...(isKept && {
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: BACKUP_DAYS },
      }),
      stream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: TTL_ATTRIBUTE,
      removalPolicy: isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      deletionProtection: isKept,
    });
  }

  /** Lets a function read these partitions and no other. */
  grantRead(grantee: IGrantable, ...partitions: Partition[]): void {
    this.grant(grantee, READ_ACTIONS, partitions);
  }

  /** Lets a function write these partitions and no other. */
  grantWrite(grantee: IGrantable, ...partitions: Partition[]): void {
    this.grant(grantee, WRITE_ACTIONS, partitions);
  }

  private grant(grantee: IGrantable, actions: string[], partitions: Partition[]): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions,
        resources: [this.table.tableArn],
        conditions: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions.map((partition) => PARTITIONS[partition]) },
          // ForAllValues holds for a request that names no key at all.
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      }),
    );
  }
}
