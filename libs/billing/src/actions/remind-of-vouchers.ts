import { addDays, endOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { voucherRunsOut } from '../billing.events.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CustomerStore } from '../store/customer.store.ts';

/** Tells of vouchers that can be paid today and tomorrow alone, once each. */
@Injectable()
export class RemindOfVouchers {
  constructor(
    private readonly checkouts: CheckoutStore,
    private readonly customers: CustomerStore,
  ) {}

  /** Answers how many it told of. */
  async run(tx: Tx): Promise<number> {
    const until = endOfTokyoDay(addDays(tokyoDateOf(tx.now), 1));
    const due = await this.checkouts.vouchersRunningOut(tx, until);
    const payers = await this.customers.many(
      tx,
      due.map(({ customerId }) => customerId),
    );
    for (const attempt of due) {
      const payer = payers.find(({ id }) => id === attempt.customerId)!;
      await this.checkouts.save(tx, { ...attempt, voucherRemindedAt: tx.now });
      const { id: attemptId, offerKey, amount, voucherExpiresAt, once } = attempt;
      const orderId = once ? attemptId : null;
      const subject = { kind: payer.subjectKind, id: payer.subjectId };
      const expiresAt = voucherExpiresAt!.toISOString();
      await tx.emit(voucherRunsOut, { attemptId, orderId, subject, offerKey, amount, expiresAt });
    }
    return due.length;
  }
}
