import { isId, newId, Refusal, tokyoDateOf } from '@enishi/kernel';
import { BookMembershipRefund } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refunded } from '../billing.events.ts';
import type { SubjectRef } from '../domain/offer.ts';
import type { ManualPaymentEntity } from '../store/manual-payment.entity.ts';
import { ManualPaymentStore } from '../store/manual-payment.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { PaymentEntity } from '../store/payment.entity.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { manualSource } from './keep-manual-payment.ts';
import { TurnTerm } from './turn-term.ts';

/** That a fee taken at the desk was no fee after all: an error, a cheque that bounced, cash handed back. */
export type ReversalWish = { paymentId: string; reason: string; reversedBy: string };

/** Whose payment was taken back; `now` is false where it had been before. */
export type Reversed = { subject: SubjectRef; offerKey: string; amount: number; now: boolean };

const longestReason = 500;

/**
 * Takes a fee back that the desk took: the books by a mirror entry on the account where it lay, the term by the days that it
 * paid for. The payment stays, with who took it back and why.
 */
@Injectable()
export class ReversePayment {
  constructor(
    private readonly manual: ManualPaymentStore,
    private readonly payments: PaymentStore,
    private readonly customers: CustomerStore,
    private readonly books: BookMembershipRefund,
    private readonly terms: TurnTerm,
  ) {}

  /** Once. Refuses `MANUAL_UNKNOWN` (not_found), `MANUAL_REASON` (invalid), `MANUAL_NOT_LAST` (conflict). */
  async run(tx: Tx, { paymentId, reversedBy, ...wish }: ReversalWish): Promise<Reversed> {
    const payment = isId(paymentId) ? await this.payments.lock(tx, paymentId) : null;
    const known = payment && (await this.manual.find(tx, payment.id));
    if (!payment || !known) throw new Refusal('not_found', 'MANUAL_UNKNOWN');
    const customer = (await this.customers.find(tx, payment.customerId))!;
    const subject = { kind: customer.subjectKind, id: customer.subjectId };
    const reversed = { subject, offerKey: payment.offerKey, amount: payment.amount };
    if (known.reversedAt) return { ...reversed, now: false };
    const reason = wish.reason.trim();
    if (reason === '' || reason.length > longestReason)
      throw new Refusal('invalid', 'MANUAL_REASON', { field: 'reason' });
    if (await this.manual.hasLater(tx, payment)) throw new Refusal('conflict', 'MANUAL_NOT_LAST');
    await this.write(tx, { payment, known, subject }, { reason, reversedBy });
    await this.terms.without(tx, payment);
    return { ...reversed, now: true };
  }

  private async write(
    tx: Tx,
    { payment, known, subject }: { payment: PaymentEntity; known: ManualPaymentEntity; subject: SubjectRef },
    { reason, reversedBy }: { reason: string; reversedBy: string },
  ): Promise<void> {
    const { id: paymentId, amount, taxCategory } = payment;
    const refundId = newId();
    const given = { reversedBy, reversedAt: tx.now, reversalReason: reason };
    await this.manual.reverse(
      tx,
      { ...known, ...given },
      {
        ...{
          id: refundId,
          paymentId,
          amount,
          reason,
          state: 'succeeded',
          origin: 'reversal',
          access: 'end_now',
        },
        ...{ stripeRefundId: null, stripeBalanceTransactionId: null, stripeFailureTransactionId: null },
        ...{ requestedAt: tx.now, settledAt: tx.now },
      },
    );
    await this.books.run(tx, {
      ...{ source: { type: 'manual_payment_reversal', id: paymentId }, occurredOn: tokyoDateOf(tx.now) },
      ...{ gross: amount, taxCategory, description: '会費の入金取消', payment: manualSource(paymentId) },
      subject: { ...subject },
    });
    const told = { paymentId, refundId, subject, amount, full: true, origin: 'reversal' } as const;
    await tx.emit(refunded, told);
  }
}
