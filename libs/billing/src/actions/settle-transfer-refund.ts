import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refunded, refundTurned } from '../billing.events.ts';
import { refundMachine } from '../domain/refund-states.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { HeldMoneyStore } from '../store/held-money.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import type { RefundEntity } from '../store/refund.entity.ts';

/**
 * What was paid by transfer is back once all that its refund has put into 預り金 has left. What a
 * bank sends back is on its way again, to another account.
 */
@Injectable()
export class SettleTransferRefund {
  constructor(
    private readonly payments: PaymentStore,
    private readonly customers: CustomerStore,
    private readonly held: HeldMoneyStore,
  ) {}

  /** Something of 預り金 has left, or has come back after all. What no refund has put there is left alone. */
  async run(tx: Tx, heldId: string): Promise<void> {
    const held = (await this.held.find(tx, heldId))!;
    const refund = held.sourceType === 'refund' ? await this.payments.refund(tx, held.sourceId) : null;
    if (!refund) return;
    const moves = await this.held.movesOf(tx, [heldId]);
    const gone = moves.filter(({ state }) => state === 'booked').reduce((sum, move) => sum + move.amount, 0);
    const turn = gone < held.amount ? ('needs_account' as const) : ('succeeded' as const);
    if (turn === 'needs_account' && refund.state !== 'succeeded') return;
    if (refundMachine.may(refund.state, turn))
      await (turn === 'succeeded' ? this.end(tx, refund) : this.reopen(tx, refund));
  }

  private async end(tx: Tx, refund: RefundEntity): Promise<void> {
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

  private async reopen(tx: Tx, refund: RefundEntity): Promise<void> {
    const payment = (await this.payments.lock(tx, refund.paymentId))!;
    const back = yen(payment.refunded - refund.amount);
    await this.payments.saveRefund(tx, { ...refund, state: 'needs_account', settledAt: null });
    await this.payments.givenBack(tx, payment.id, back, back > 0 ? 'partly_refunded' : 'paid');
    const { id: refundId, paymentId, amount } = refund;
    await tx.emit(refundTurned, { paymentId, refundId, amount, to: 'needs_account' });
  }
}
