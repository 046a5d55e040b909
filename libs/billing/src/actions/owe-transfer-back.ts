import { tokyoDateOf, yen } from '@enishi/kernel';
import { BookMembershipRefund } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refunded } from '../billing.events.ts';
import { orderOfName } from '../domain/decide-orders.ts';
import { refundMachine } from '../domain/refund-states.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { HeldMoneyStore } from '../store/held-money.store.ts';
import type { PaymentEntity } from '../store/payment.entity.ts';
import { PaymentStore } from '../store/payment.store.ts';
import type { RefundEntity } from '../store/refund.entity.ts';
import { orderTransferSource } from './keep-order-payment.ts';
import { KeepHeldMoney } from './keep-held-money.ts';

const sourceOf = (refundId: string) => ({ type: 'refund', id: refundId });

/**
 * Gives back what was paid by transfer: it is the payer's again at once (預り金), and is repaid to their account by two people like all of that. The
 * refund is done when all of it has left.
 */
@Injectable()
export class OweTransferBack {
  constructor(
    private readonly payments: PaymentStore,
    private readonly customers: CustomerStore,
    private readonly books: BookMembershipRefund,
    private readonly keep: KeepHeldMoney,
    private readonly held: HeldMoneyStore,
  ) {}

  /** Its payer is locked already. */
  async run(tx: Tx, payment: PaymentEntity, { id, amount }: Pick<RefundEntity, 'id' | 'amount'>): Promise<void> {
    const customer = (await this.customers.find(tx, payment.customerId))!;
    const today = tokyoDateOf(tx.now);
    await this.books.run(tx, {
      ...{ source: sourceOf(id), occurredOn: today, gross: amount, taxCategory: payment.taxCategory },
      ...{ description: `返金 ${payment.offerName}`, payment: orderTransferSource(orderOfName(payment)) },
      subject: { kind: customer.subjectKind, id: customer.subjectId },
    });
    await this.keep.run(tx, { source: sourceOf(id), payer: customer.name, arosOn: today }, amount);
  }

  /** Something of 預り金 has left. Where all that a refund has put there is gone, the refund is done, once. */
  async settle(tx: Tx, heldId: string): Promise<void> {
    const held = (await this.held.find(tx, heldId))!;
    const refund = held.sourceType === 'refund' ? await this.payments.refund(tx, held.sourceId) : null;
    if (!refund || !refundMachine.may(refund.state, 'succeeded')) return;
    const moves = await this.held.movesOf(tx, [heldId]);
    const gone = moves.filter(({ state }) => state === 'booked').reduce((sum, move) => sum + move.amount, 0);
    if (gone < held.amount) return;
    const payment = (await this.payments.lock(tx, refund.paymentId))!;
    const back = yen(payment.refunded + refund.amount);
    const full = back >= payment.amount;
    await this.payments.saveRefund(tx, { ...refund, state: 'succeeded', settledAt: tx.now });
    await this.payments.givenBack(tx, payment.id, back, full ? 'refunded' : 'partly_refunded');
    const customer = (await this.customers.find(tx, payment.customerId))!;
    const subject = { kind: customer.subjectKind, id: customer.subjectId };
    const { id: refundId, paymentId, amount, origin } = refund;
    await tx.emit(refunded, { paymentId, refundId, subject, amount, full, origin });
  }
}
