import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { keptAsOne } from '@enishi/platform';
import type { KeptRows, Tx } from '@enishi/platform';
import type { ErasureGrounds } from '../store/erasure.store.ts';
import { AssertNoMoneyMoves } from './assert-no-money-moves.ts';
import { HoldMember } from './hold-member.ts';
import { RecordErasure } from './record-erasure.ts';
import { SayFarewell } from './say-farewell.ts';
import { WipePerson } from './wipe-person.ts';

/**
 * Erases the person behind a member number (個人情報保護法35条): only after leaving, and only when Stripe has confirmed that
 * nothing charges any more and nothing is on its way back. Books, receipts and proofs stay as long as the law demands, under the number. It cannot be
 * undone. Entries that were doubles of the member go with it. Whoever calls it has made sure who asks. Needs the identity scope.
 * Throws MEMBER_NOT_FOUND, ERASED_ALREADY, LEAVE_FIRST, MERGED_INTO_OTHER, and what `AssertNoMoneyMoves` throws.
 */
@Injectable()
export class EraseMember {
  constructor(
    private readonly held: HoldMember,
    private readonly money: AssertNoMoneyMoves,
    private readonly wipe: WipePerson,
    private readonly record: RecordErasure,
    private readonly farewell: SayFarewell,
  ) {}

  async run(tx: Tx, grounds: ErasureGrounds): Promise<void> {
    const { memberId } = grounds;
    const member = await this.held.run(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.erasedOn !== null) throw new Refusal('conflict', 'ERASED_ALREADY');
    if (member.leftOn === null) throw new Refusal('conflict', 'LEAVE_FIRST');
    if (member.mergedInto !== null) throw new Refusal('conflict', 'MERGED_INTO_OTHER');
    const entries = [member, ...(await this.held.doublesOf(tx, memberId))];
    const kept: KeptRows[] = [];
    for (const entry of entries) {
      await this.money.run(tx, entry.id);
      kept.push(...(await this.wipe.run(tx, entry)));
    }
    await this.record.run(tx, grounds, keptAsOne(kept));
    await this.farewell.run(tx, member);
  }
}
