import { createSign, type KeyObject } from 'node:crypto';

const TAG = { integer: 0x02, bits: 0x03, nothing: 0x05, name: 0x06, text: 0x0c, time: 0x17, list: 0x30, set: 0x31 };
/** sha256WithRSAEncryption (RFC 4055) and commonName (RFC 4519). */
const SHA256_WITH_RSA = '2a864886f70d01010b';
const COMMON_NAME = '550403';

/**
 * A certificate of an RSA key, signed with that very key: X.509 as RFC 5280 writes it, version 1, in PEM. Node reads
 * certificates and makes none; receivers of SNS take the key from one.
 */
export function writeCertificate(commonName: string, keys: { publicKey: KeyObject; privateKey: KeyObject }): string {
  const algorithm = part(TAG.list, part(TAG.name, Buffer.from(SHA256_WITH_RSA, 'hex')), part(TAG.nothing));
  const holder = part(TAG.name, Buffer.from(COMMON_NAME, 'hex'));
  const name = part(TAG.list, part(TAG.set, part(TAG.list, holder, part(TAG.text, Buffer.from(commonName)))));
  // Whatever a replay's clock says.
  const validity = part(TAG.list, time('000101000000Z'), time('491231235959Z'));
  const key = keys.publicKey.export({ type: 'spki', format: 'der' });
  const content = part(TAG.list, part(TAG.integer, Buffer.from([1])), algorithm, name, validity, name, key);
  const signature = createSign('RSA-SHA256').update(content).sign(keys.privateKey);
  const der = part(TAG.list, content, algorithm, part(TAG.bits, Buffer.from([0]), signature));
  const lines = der.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

function time(text: string): Buffer {
  return part(TAG.time, Buffer.from(text));
}

/** Tag, length, value: "distinguished encoding rules" (X.690). */
function part(tag: number, ...values: Buffer[]): Buffer {
  const value = Buffer.concat(values);
  if (value.length < 0x80) return Buffer.concat([Buffer.from([tag, value.length]), value]);
  const length = Buffer.from(value.length.toString(16).padStart(4, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, value]);
}
