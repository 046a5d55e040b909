import { gzipSync } from 'node:zlib';

/** The fewest bits that a list may have, so that one that is looked up says little about whose it is (Bitstring Status List 1.0, 3.1). */
export const statusListBits = 131_072;

/** A list with the bits of what was taken back set, from the left; compressed and in base64url as the standard wants it (multibase `u`). */
export function encodeStatusList(revoked: readonly number[]): string {
  const bytes = Buffer.alloc(statusListBits / 8);
  for (const index of revoked) bytes[index >> 3]! |= 0x80 >> (index & 7);
  return `u${gzipSync(bytes).toString('base64url')}`;
}
