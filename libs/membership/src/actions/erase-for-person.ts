import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberStore } from '../store/member.store.ts';
import { AssertNoMoneyMoves } from './assert-no-money-moves.ts';
import { EraseMember } from './erase-member.ts';
import { LeaveMembership } from './leave-membership.ts';

/** Somebody asked by letter or telephone; `typedNumber` was typed by hand to make sure that it is this member. */
export type DeskErasure = { memberId: string; reason: string; typedNumber: string; accountId: string };

/**
 * The secretariat erases a person who asked for it. Whoever is still a member leaves first, at once; where something
 * still charges, Stripe has to confirm its end, and where money is still to be repaid that comes first; the desk comes back to erase. Needs the
 * identity scope.
 * Throws TEXT_MISSING (reason), NUMBER_DIFFERS, MEMBER_NOT_FOUND, ERASED_ALREADY.
 */
@Injectable()
export class EraseForPerson {
  constructor(
    private readonly members: MemberStore,
    private readonly emails: AccountEmail,
    private readonly money: AssertNoMoneyMoves,
    private readonly leave: LeaveMembership,
    private readonly erase: EraseMember,
  ) {}

  /** `waiting` where Stripe has still to confirm that nothing charges, or money is to be repaid: they have left, and nothing is erased yet. */
  async run(
    tx: Tx,
    { memberId, reason, typedNumber, accountId }: DeskErasure,
  ): Promise<'erased' | 'waiting'> {
    const grounds = reason.trim();
    if (grounds === '') throw new Refusal('invalid', 'TEXT_MISSING', { field: 'reason' });
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (typedNumber.trim() !== member.number)
      throw new Refusal('invalid', 'NUMBER_DIFFERS', { field: 'typedNumber' });
    const actor = await this.emails.run(tx, accountId);
    if (member.leftOn === null)
      await this.leave.run(tx, { memberId, reasonKey: null, remark: null, atOnce: true, actor });
    for (const { id } of [member, ...(await this.members.doublesOf(tx, memberId))])
      if (await this.money.moves(tx, id)) return 'waiting';
    const kept = [...grounds].slice(0, 500).join('');
    await this.erase.run(tx, { memberId, basis: 'desk', reason: kept, actor });
    return 'erased';
  }
}
