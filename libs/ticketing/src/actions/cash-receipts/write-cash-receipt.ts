import { Injectable } from '@nestjs/common';
import { KeepCashPayment } from '@enishi/billing';
import type { CashReturn } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { buyerOf } from '../../domain/buyer.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import { ticketOffer } from '../pay/ticket-offer.ts';

/** Cash that was taken for an order, by the id under which it is in the books, on a day in Japan, and what of it was handed back since. */
export type CashOfOrder = { id: string; receivedOn: TokyoDate; returned?: readonly CashReturn[] };

/** Has billing keep the receipt of cash for tickets: made out to whoever has the order, for what was ordered. It books nothing. */
@Injectable()
export class WriteCashReceipt {
  constructor(
    private readonly sales: SaleStore,
    private readonly orderers: FindOrderer,
    private readonly receipts: KeepCashPayment,
  ) {}

  /** All of the order, yen and tax included; the same cash again is the same receipt. */
  async run(tx: Tx, order: TicketOrderEntity, { id, receivedOn, returned = [] }: CashOfOrder): Promise<void> {
    const { taxCategory, name: bought } = ticketOffer(
      order,
      (await this.sales.terms(tx, order.occurrenceId))!,
    );
    const payer = await this.orderers.payer(tx, buyerOf(order));
    const taken = { id, amount: order.total, taxCategory, receivedOn, bought };
    await this.receipts.run(tx, payer, taken, returned);
  }

  /** Cash was handed back of what was taken under `paymentId`: its receipt states it. */
  async handedBack(tx: Tx, paymentId: string, { id, amount }: { id: string; amount: number }): Promise<void> {
    await this.receipts.handedBack(tx, paymentId, { id, amount, on: tokyoDateOf(tx.now) });
  }
}
