import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';
import { viewerOf } from './front.ts';

/** What the two homes hand to Hono beside the request: API Gateway's event, or Node's request. */
interface Bindings {
  requestContext?: { http?: { sourceIp?: string } };
  incoming?: { socket?: { remoteAddress?: string } };
}

/** Who asks: an address, and the network that it is in. */
export interface Client {
  address: string;
  network: string;
}

/**
 * Whom to count requests for: whom the CDN saw, for a request that proves to come through it, else who connected.
 * Headers such as `X-Forwarded-For` are not asked: anybody can write them. An IPv6
 * customer has at least a /64 to choose addresses from, so that counts as one address; whoever rents a server or a
 * tunnel has a /48, and in IPv4 a few neighbours of a /24, so that counts as one network.
 */
export function clientAddress(context: Context): Client {
  const bindings = (context.env ?? {}) as Bindings;
  const connected = bindings.requestContext?.http?.sourceIp ?? bindings.incoming?.socket?.remoteAddress;
  const address = viewerOf(context) ?? connected ?? '';
  if (!ipaddr.isValid(address)) return { address: 'unknown', network: 'unknown' };
  const parsed = ipaddr.process(address);
  const bytes = parsed.toByteArray();
  const [own, shared] = parsed.kind() === 'ipv4' ? [4, 3] : [8, 6];
  return { address: hex(bytes.slice(0, own)), network: hex(bytes.slice(0, shared)) };
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
