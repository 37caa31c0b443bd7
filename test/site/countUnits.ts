import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

interface Units {
  read: number;
  written: number;
}

/** Capacity units that the table says its requests took, since the last call. */
export function countUnits(documents: DynamoDBDocumentClient): () => Units {
  let units: Units = { read: 0, written: 0 };
  documents.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } as never });
      const { ConsumedCapacity: used } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } };
      const isRead = /Get|Query|Scan/.test(String(context.commandName));
      units[isRead ? 'read' : 'written'] += used?.CapacityUnits ?? 0;
      return answer;
    },
    { step: 'initialize', priority: 'high' },
  );
  return () => {
    const counted = units;
    units = { read: 0, written: 0 };
    return counted;
  };
}
