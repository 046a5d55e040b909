import { HoldPayers } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';

/** Holds a member until the commit for work that comes to billing from there: what billing does for them is held first, as it must be. */
@Injectable()
export class HoldMember {
  constructor(
    private readonly payers: HoldPayers,
    private readonly members: MemberStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<MemberEntity | null> {
    await this.payers.run(tx, 'member', [memberId]);
    return this.members.locked(tx, memberId);
  }

  /** The entries that were doubles of a member who is held: their papers are the member's, and held with them. */
  doublesOf(tx: Tx, memberId: string): Promise<MemberEntity[]> {
    return this.members.doublesOf(tx, memberId);
  }
}
