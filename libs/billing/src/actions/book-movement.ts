import {
  BookMembershipPayment,
  BookMembershipRefund,
  BookProcessorFee,
  BookRefundFailure,
} from '@enishi/ledger';
import type { SourceRef } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { BookEntry } from '../domain/decision.ts';
import type { SubjectRef } from '../domain/offer.ts';

const movement = (id: string): SourceRef => ({ type: 'stripe_balance_transaction', id });

/** Takes a movement on Stripe's balance into the books. Once per movement: the books are keyed by its id. */
@Injectable()
export class BookMovement {
  constructor(
    private readonly payment: BookMembershipPayment,
    private readonly fee: BookProcessorFee,
    private readonly refund: BookMembershipRefund,
    private readonly refundFailure: BookRefundFailure,
  ) {}

  async run(tx: Tx, entry: BookEntry, subject: SubjectRef): Promise<void> {
    const { gross, taxCategory, occurredOn, stream } = entry;
    const source = movement(entry.balanceTransactionId);
    const facts = { source, occurredOn, subject: { ...subject } };
    if (entry.kind === 'payment') {
      await this.payment.run(tx, {
        ...facts,
        stream,
        gross,
        taxCategory,
        interval: entry.interval,
        months: entry.months,
        description: '会費',
      });
      if (entry.fee !== 0)
        await this.fee.run(tx, { ...facts, fee: entry.fee, stream, description: '決済手数料' });
      return;
    }
    if (entry.kind === 'refund') {
      const payment = movement(entry.paymentTransactionId);
      await this.refund.run(tx, { ...facts, gross, taxCategory, payment, description: '会費の返金' });
      return;
    }
    await this.refundFailure.run(tx, { refund: source, occurredOn, reason: '返金が届かず戻入' });
  }
}
