import { createHash } from 'node:crypto';

/** Names every feed of this project; made once at random and never changed. */
const namespace = Buffer.from('6f1b2c0de2f14c7d9a0b5d7f3c8e4a21', 'hex');

/**
 * Returns the name of a feed or an entry for ever: a UUID made from what it stands for (RFC 9562, version 5). Readers
 * tell old entries from new ones by it, so neither the host, nor the folder the site stands in, nor a new wording of
 * addresses may change it. A `tag:` would do the same but has to carry a domain of the project, which has none.
 */
export function stableId(...parts: readonly string[]): string {
  const hash = createHash('sha1').update(namespace).update(parts.join('/')).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
}

/** Returns the id a page was first published under: a renamed page is no news. */
export function firstId({
  facts,
  id,
}: {
  readonly id: string;
  readonly facts: { readonly formerIds?: readonly string[] | undefined };
}): string {
  return facts.formerIds?.[0] ?? id;
}
