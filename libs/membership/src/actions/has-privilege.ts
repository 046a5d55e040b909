import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MembershipStore } from '../store/membership.store.ts';

/** Whether a member may have something today: any live grant will do, whichever source it comes from. One statement. */
@Injectable()
export class HasPrivilege {
  constructor(private readonly memberships: MembershipStore) {}

  run(tx: Tx, memberId: string, privilege: string): Promise<boolean> {
    return this.memberships.holds(tx, { memberId, privilege, day: tokyoDateOf(tx.now) });
  }

  /** The same of many members at once, also one statement. */
  among(tx: Tx, memberIds: readonly string[], privilege: string): Promise<Set<string>> {
    return this.memberships.holdersAmong(tx, memberIds, { privilege, day: tokyoDateOf(tx.now) });
  }
}
