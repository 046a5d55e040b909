import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MembershipStore } from '../store/membership.store.ts';

/** By which plans a member has anything today, whatever they rest on; for contexts in which a plan opens a door earlier. */
@Injectable()
export class HeldPlans {
  constructor(private readonly memberships: MembershipStore) {}

  /** Their keys; none for whoever has left. One statement. */
  run(tx: Tx, memberId: string): Promise<string[]> {
    return this.memberships.plansHeld(tx, memberId, tokyoDateOf(tx.now));
  }
}
