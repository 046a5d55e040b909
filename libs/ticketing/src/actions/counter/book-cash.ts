import { Injectable } from '@nestjs/common';
import { tokyoDateOf, yen } from '@enishi/kernel';
import { BookMembershipPayment, BookMembershipRefund } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { payerOf } from '../../domain/buyer.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { WriteCashReceipt } from '../cash-receipts/write-cash-receipt.ts';
import { ticketOffer } from '../pay/ticket-offer.ts';

/** Cash that was taken, as the books know it. */
export const cashSource = (id: string) => ({ type: 'counter_cash', id });

/**
 * Enters cash for tickets into the books: 現金 against what is received in advance until the date begins, and output tax, as what is paid by
 * card; and out of them again when it is handed back. Its receipt comes in the same commit and states what goes back. Idempotent on the id.
 */
@Injectable()
export class BookCash {
  constructor(
    private readonly sales: SaleStore,
    private readonly payments: BookMembershipPayment,
    private readonly refunds: BookMembershipRefund,
    private readonly receipts: WriteCashReceipt,
  ) {}

  async taken(tx: Tx, order: TicketOrderEntity, id: string): Promise<void> {
    const { taxCategory, name: description } = await this.soldIn(tx, order);
    const earned = { stream: 'event_ticket', interval: 'month', waits: true, received: 'cash' } as const;
    await this.payments.run(tx, {
      ...{ source: cashSource(id), occurredOn: tokyoDateOf(tx.now), gross: yen(order.total), ...earned },
      ...{ taxCategory, description, subject: payerOf(order) },
    });
    await this.receipts.run(tx, order, { id, receivedOn: tokyoDateOf(tx.now) });
  }

  /** `paymentId`: of the cash that was taken. Yen, tax included. */
  async handedBack(
    tx: Tx,
    order: TicketOrderEntity,
    { id, paymentId, amount }: { id: string; paymentId: string; amount: number },
  ): Promise<void> {
    const { taxCategory, name } = await this.soldIn(tx, order);
    await this.refunds.run(tx, {
      ...{ source: { type: 'counter_cash_back', id }, occurredOn: tokyoDateOf(tx.now), gross: yen(amount) },
      ...{ taxCategory, description: `現金の返金: ${name}`, payment: cashSource(paymentId) },
      subject: payerOf(order),
    });
    await this.receipts.handedBack(tx, paymentId, { id, amount });
  }

  private async soldIn(tx: Tx, order: TicketOrderEntity): Promise<ReturnType<typeof ticketOffer>> {
    return ticketOffer(order, (await this.sales.terms(tx, order.occurrenceId))!);
  }
}
