import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';

/** What the two homes hand to Hono beside the request: API Gateway's event, or Node's request. */
interface Bindings {
  requestContext?: { http?: { sourceIp?: string } };
  incoming?: { socket?: { remoteAddress?: string } };
}

/**
 * Whom to count requests for. Headers such as `X-Forwarded-For` are not asked: anybody can write them. An IPv6
 * customer has at least a /64 to choose addresses from, so that counts as one.
 */
export function clientAddress(context: Context): string {
  const bindings = (context.env ?? {}) as Bindings;
  const address = bindings.requestContext?.http?.sourceIp ?? bindings.incoming?.socket?.remoteAddress ?? '';
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return parsed
    .toByteArray()
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
