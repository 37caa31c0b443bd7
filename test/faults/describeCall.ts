import type { IncomingMessage } from 'node:http';

export type Service = 'feed' | 'table' | 'sns' | 'reader';

/** Names a call by what it asks for, so that calls that have not been thought of yet have names, too. */
export function describeCall(service: Service, request: IncomingMessage, body: Buffer): string {
  switch (service) {
    case 'feed':
      return `feed: ${request.method} ${request.url}`;
    case 'table':
      return `table: ${request.headers['x-amz-target']?.toString().split('.').at(-1)} ${partitionsOf(body.toString())}`;
    case 'sns': {
      const form = new URLSearchParams(body.toString());
      return `sns: ${form.get('Action')} ${form.get('TopicArn')?.split(':').at(-1) ?? ''}`.trim();
    }
    case 'reader':
      return 'reader: a question';
    default:
      return service satisfies never;
  }
}

/** Kinds of items that a request is about: `EVENT`, `LEDGER`, `META baseline`. */
function partitionsOf(body: string): string {
  const found = [...body.matchAll(/"(?:pk|:pk)":\{"S":"([A-Z]+)[^"]*"\}(?:,"sk":\{"S":"([^"]*)"\})?/g)];
  const named = found.map(([, pk, sk]) => (pk === 'META' ? `${pk} ${sk?.split('#')[0]}` : pk));
  return [...new Set(named)].join('+') || '?';
}
