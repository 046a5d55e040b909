import { createHash } from 'node:crypto';

/**
 * An address as the list of refusals knows it: a digest, so that "never write to this address" can outlive the erasure of
 * the person, and two communities cannot compare their lists. Spelling in capitals makes no other address.
 */
export function addressKey(communityId: string, email: string): string {
  return createHash('sha256')
    .update(`${communityId}:${email.normalize('NFKC').trim().toLowerCase()}`)
    .digest('hex');
}
