/** Ids that are the same in every build and on every copy of this site: UUIDs made from what they stand for. */
import { createHash } from 'node:crypto';

/** The namespace of all ids under /hsds/; made once at random, and never to be changed. */
export const KENNISMAKEN = '89b7ec43-1745-4d1b-84f9-572f5744724e';

/** The id of a thing by its path of names, such as ('service', 'veilig-thuis', 'huisbezoek'). */
export const hsdsId = (...names: string[]): string => uuid5(KENNISMAKEN, names.join('/'));

/** A UUID of version 5: namespace and name hashed with SHA-1 (RFC 9562, section 5.5). */
export function uuid5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
