import type { LookupFunction } from 'node:net';

/** Every name is this machine: so many hosts can be stood in for. */
export const loopbackLookup: LookupFunction = (_, options, callback) =>
  options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);
