import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { MembershipStore } from '../store/membership.store.ts';

/** What to say where nothing is paid for: that, or that there is no such member here. */
export async function nothingHeld(
  tx: Tx,
  memberships: MembershipStore,
  memberId: string,
  code: 'NOTHING_TO_PAUSE' | 'NOTHING_TO_KEEP',
): Promise<Refusal> {
  const membership = await memberships.of(tx, memberId);
  return membership ? new Refusal('conflict', code) : new Refusal('not_found', 'MEMBER_NOT_FOUND');
}
