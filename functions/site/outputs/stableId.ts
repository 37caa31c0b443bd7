import { createHash } from 'node:crypto';
import type { Dossier } from '../../../shared/dossier/dossier.ts';

/** Namespace of Parley's names, made once at random: another would give everything a new id. */
const NAMESPACE = '7a5f0c1e-3b0d-4f43-9d0e-6c2b8f1a94d7';

/**
 * UUID of an event, a round or the feed itself (RFC 9562, version 5), of the dossier's id and theirs. Both stay as they
 * were first stored, whatever is learnt later of date and place; the site's address is not in it.
 */
export function stableId({ id }: Pick<Dossier, 'id'>, kind: 'event' | 'round' | 'feed', name: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(`${id}/${kind}/${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
