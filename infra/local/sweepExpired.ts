import { DeleteItemCommand, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import { LOCAL_AWS } from './localAws.ts';

/** Deletes what has expired: DynamoDB does so by itself, its stand-in does not. Returns how many items went. */
export async function sweepExpired(endpoint: string, tableName: string, now: Date): Promise<number> {
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint });
  const expired = {
    TableName: tableName,
    ProjectionExpression: 'pk, sk',
    FilterExpression: '#expires < :now',
    ExpressionAttributeNames: { '#expires': TTL_ATTRIBUTE },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now.getTime() / 1000)) } },
  };
  let swept = 0;
  for await (const { Items = [] } of paginateScan({ client }, expired))
    for (const key of Items) {
      await client.send(new DeleteItemCommand({ TableName: tableName, Key: key }));
      swept++;
    }
  client.destroy();
  return swept;
}
