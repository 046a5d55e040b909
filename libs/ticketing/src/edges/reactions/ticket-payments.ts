import { Injectable } from '@nestjs/common';
import { disputed, orderPageClosed, paid, refunded, refundTurned } from '@enishi/billing';
import type { Disputed, Paid, Refunded, RefundTurned } from '@enishi/billing';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { GiveUpTickets } from '../../actions/orders/give-up-tickets.ts';
import { TakeRefund } from '../../actions/pay/take-refund.ts';
import { TakeTicketPayment } from '../../actions/pay/take-ticket-payment.ts';

/** Tickets follow their money in the transaction that writes it down: no gap in which one is true without the other. */
@Injectable()
export class TicketPayments {
  constructor(
    private readonly payments: TakeTicketPayment,
    private readonly refunds: TakeRefund,
    private readonly giveUp: GiveUpTickets,
  ) {}

  @Joins(paid, 'ticketing.take_payment')
  async paid(tx: Tx, { orderId, paymentId, amount }: Paid): Promise<void> {
    if (orderId) await this.payments.run(tx, { orderId, paymentId, amount });
  }

  @Joins(refunded, 'ticketing.note_refund')
  async refunded(tx: Tx, told: Refunded): Promise<void> {
    await this.refunds.run(tx, told);
  }

  @Joins(disputed, 'ticketing.note_dispute')
  async disputed(tx: Tx, told: Disputed): Promise<void> {
    await this.refunds.disputed(tx, told);
  }

  @Joins(refundTurned, 'ticketing.note_refund_turn')
  async refundTurned(tx: Tx, turn: RefundTurned): Promise<void> {
    await this.refunds.turned(tx, turn);
  }

  @Joins(orderPageClosed, 'ticketing.free_unpaid_places')
  async closed(tx: Tx, { attemptId }: { attemptId: string }): Promise<void> {
    await this.giveUp.closed(tx, attemptId);
  }
}
