import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Metered {
  /** `http://127.0.0.1:PORT` */
  url: string;
  requests: number;
  read: number;
  written: number;
  stop(): Promise<void>;
}

/** Stands before a table or SNS and counts: requests, and the capacity units that the table says they took. */
export async function startMeter(target: string): Promise<Metered> {
  const counted = { requests: 0, read: 0, written: 0 };
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const action = String(request.headers['x-amz-target'] ?? '').split('.')[1];
    const sent = await text(request);
    const body = action ? JSON.stringify({ ...JSON.parse(sent), ReturnConsumedCapacity: 'TOTAL' }) : sent;
    const headers = new Headers(request.headers as Record<string, string>);
    for (const name of ['host', 'connection', 'content-length', 'expect', 'transfer-encoding']) headers.delete(name);
    const answer = await fetch(target + request.url, { method: request.method ?? 'POST', headers, body });
    const answered = await answer.text();
    counted.requests += 1;
    if (action) counted[/Get|Query|Scan/.test(action) ? 'read' : 'written'] += unitsOf(answered);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(answered);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch((error: Error) => response.writeHead(502).end(error.message));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(counted, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** Of one table, or of several in a batch. */
function unitsOf(answer: string): number {
  const { ConsumedCapacity: used } = JSON.parse(answer || '{}') as { ConsumedCapacity?: unknown };
  const parts = (Array.isArray(used) ? used : [used]) as ({ CapacityUnits?: number } | undefined)[];
  return parts.reduce((sum, part) => sum + (part?.CapacityUnits ?? 0), 0);
}
