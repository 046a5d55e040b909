import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { liveStandingOn, noStanding } from '../domain/live-standing.ts';
import type { LiveStanding } from '../domain/live-standing.ts';
import { MembershipStore } from '../store/membership.store.ts';

/** By which plans a member has anything today, whatever they rest on; for contexts in which a plan opens a door earlier. */
@Injectable()
export class HeldPlans {
  constructor(private readonly memberships: MembershipStore) {}

  /** Their keys; none for whoever has left. One statement. */
  run(tx: Tx, memberId: string): Promise<string[]> {
    return this.memberships.plansHeld(tx, memberId, tokyoDateOf(tx.now));
  }

  /** What they are today: a member at all, by which plans, of a company. Nothing for whoever has left or is unknown. One statement. */
  async standing(tx: Tx, memberId: string): Promise<LiveStanding> {
    const facts = await this.memberships.liveFacts(tx, memberId);
    return facts ? liveStandingOn(facts, tokyoDateOf(tx.now)) : noStanding;
  }
}
