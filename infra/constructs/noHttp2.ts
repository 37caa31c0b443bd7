/**
 * Stands in the bundles for Node's HTTP/2, which undici loads at its start and speaks only where it is told to: feeds are
 * asked over HTTP/1.1. What undici looks up at once is there, without values; the SDK imports it by default.
 */
export const constants = {};
export default { constants };
