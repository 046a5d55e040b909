import { Injectable } from '@nestjs/common';
import { HoldPayers, RefundPayment } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { OwnPlanChoice } from '../../domain/company/seat-states.ts';
import { CancelMembership } from '../cancel-membership.ts';
import { ReadOwnPlan } from './read-own-plan.ts';

/** The member, and the account that presses the button. */
export type Employee = { accountId: string; memberId: string };

const reason = '法人の利用枠に切り替えたため（本人の選択）';

/**
 * What becomes of a plan that an employee pays for: kept, ended with what is paid, or ended with the unused months of the year given
 * back by the same way as a refund of the desk. A month that has begun is not given back, as nowhere else.
 */
@Injectable()
export class DecideOwnPlan {
  constructor(
    private readonly payers: HoldPayers,
    private readonly own: ReadOwnPlan,
    private readonly cancel: CancelMembership,
    private readonly refund: RefundPayment,
  ) {}

  /**
   * Before a seat is taken, so that billing's hold on the payer comes first. `key` makes pressing twice one refund. Throws
   * SEAT_REFUND_GONE (conflict) where nothing can be given back any more, and the refusals of cancelling and refunding.
   */
  async run(
    tx: Tx,
    { memberId, accountId: requestedBy }: Employee,
    { choice, key: idempotencyKey }: { choice: OwnPlanChoice; key: string },
  ): Promise<void> {
    await this.payers.run(tx, 'member', [memberId]);
    const own = choice === 'keep' ? null : await this.own.run(tx, memberId);
    if (!own) return;
    if (choice === 'end') return this.cancel.run(tx, memberId, { reasonKey: null, remark: null });
    if (!own.refund) throw new Refusal('conflict', 'SEAT_REFUND_GONE');
    const { paymentId, amount } = own.refund;
    const wish = { paymentId, amount, reason, access: 'end_now' as const };
    await this.refund.run(tx, { ...wish, idempotencyKey, requestedBy });
  }
}
