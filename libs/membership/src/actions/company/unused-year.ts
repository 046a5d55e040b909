import { Injectable } from '@nestjs/common';
import { PaymentsOf, ReviewRefund } from '@enishi/billing';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

/** Of a year that was paid ahead: the months that have not begun to be used. */
export type UnusedMonths = { paymentId: string; amount: Yen; months: number };

/** What of a year somebody has paid for could be given back: the months the books still owe, to the yen. */
@Injectable()
export class UnusedYear {
  constructor(
    private readonly payments: PaymentsOf,
    private readonly refunds: ReviewRefund,
  ) {}

  /** Null where nothing could. */
  async of(tx: Tx, memberId: string, planKey: string): Promise<UnusedMonths | null> {
    const paid = await this.payments.run(tx, { kind: 'member', id: memberId });
    const last = paid.find(({ state, offerKey }) => state === 'paid' && offerKey === planKey);
    const left = last && (await this.refunds.run(tx, last.id)).undelivered;
    return left && left.amount > 0 ? { paymentId: last.id, amount: left.amount, months: left.months } : null;
  }
}
