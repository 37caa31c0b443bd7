import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
// ipaddr.js knows every special range of IPv4 and IPv6, the mapped, NAT64 and 6to4 forms included.
import ipaddr from 'ipaddr.js';

/** An address that a feed must not lead to: private, loopback, link-local, cloud metadata, multicast, reserved. */
export class RefusedAddressError extends Error {
  override name = 'RefusedAddressError';
}

const COMPATIBLE = ipaddr.IPv6.parseCIDR('::/96');

/** Public by their range, and yet not: the metadata service of Azure's machines. */
const NOT_PUBLIC = new Set(['168.63.129.16']);

/**
 * Whether an IP address is on the public internet; an IPv4 address mapped into IPv6 is judged as itself. The older
 * "IPv4-compatible" form, `::127.0.0.1`, is none: nothing public has an address of it (RFC 4291 §2.5.5.1).
 */
export function isPublicAddress(address: string): boolean {
  try {
    const parsed = ipaddr.process(address.replace(/^\[|\]$/g, '').replace(/%.*$/, ''));
    const isCompatible = parsed instanceof ipaddr.IPv6 && parsed.match(COMPATIBLE);
    return parsed.range() === 'unicast' && !isCompatible && !NOT_PUBLIC.has(parsed.toString());
  } catch {
    return false;
  }
}

type SystemLookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A `lookup` for sockets that answers public addresses only. The socket connects to the very address checked here, so a
 * name that resolves differently a moment later (DNS rebinding) gains nothing.
 */
export function createPublicLookup(lookup: SystemLookup = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 4);
      const allowed = addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = allowed;
      if (!first) return callback(new RefusedAddressError(`${hostname} is not on the public internet`), '', 4);
      return options.all ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
}
