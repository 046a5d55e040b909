import { Injectable } from '@nestjs/common';
import { KeepCashPayment } from '@enishi/billing';
import type { CashReturn } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { buyerOf } from '../../domain/buyer.ts';
import type { BuyerRef } from '../../domain/buyer.ts';
import { boughtLines, sumOf } from '../../domain/door-cash.ts';
import type { BoughtLine } from '../../domain/door-cash.ts';
import type { PaidAtDoor } from '../../store/door-receipt.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import { ticketOffer } from '../pay/ticket-offer.ts';

/** Cash that was taken for an order, by its own id (at the counter that under which it is in the books), on a day in Japan, and what of it was handed back since. */
export type CashOfOrder = { id: string; receivedOn: TokyoDate; returned?: readonly CashReturn[] };

/** Whoever paid in cash: the buyer, or whoever a ticket was handed on to. */
export const cashPayer = ({
  order,
  holderId,
}: {
  order: TicketOrderEntity;
  holderId: string | null;
}): BuyerRef => (holderId ? { kind: 'member', id: holderId } : buyerOf(order));

type BoughtInCash = {
  order: TicketOrderEntity;
  holderId: string | null;
  total: number;
  lines: readonly BoughtLine[];
};

/** Has billing keep the receipt of cash for tickets: made out to whoever has the order, for what was ordered. It books nothing. */
@Injectable()
export class WriteCashReceipt {
  constructor(
    private readonly sales: SaleStore,
    private readonly orderers: FindOrderer,
    private readonly receipts: KeepCashPayment,
  ) {}

  /** All of the order, yen and tax included; the same cash again is the same receipt. */
  run(tx: Tx, order: TicketOrderEntity, cash: CashOfOrder): Promise<void> {
    const { total, lines } = order;
    return this.write(tx, { order, holderId: null, total, lines }, cash);
  }

  /** What was paid at the entrance on the day for tickets that are in the same hands. */
  ofTickets(
    tx: Tx,
    {
      order,
      holderId,
      tickets,
    }: { order: TicketOrderEntity; holderId: string | null; tickets: PaidAtDoor[] },
    id: string,
  ): Promise<void> {
    const bought = { order, holderId, total: sumOf(tickets), lines: boughtLines(tickets) };
    return this.write(tx, bought, { id, receivedOn: tokyoDateOf(tx.now) });
  }

  private async write(
    tx: Tx,
    { order, holderId, total, lines }: BoughtInCash,
    { id, receivedOn, returned = [] }: CashOfOrder,
  ): Promise<void> {
    const { eventId, occurrenceId } = order;
    const date = (await this.sales.terms(tx, occurrenceId))!;
    const { taxCategory, name: bought } = ticketOffer({ eventId, total, lines }, date);
    const payer = await this.orderers.payer(tx, cashPayer({ order, holderId }));
    await this.receipts.run(tx, payer, { id, amount: total, taxCategory, receivedOn, bought }, returned);
  }

  /** Cash was handed back of what was taken under `paymentId`: its receipt states it. */
  async handedBack(tx: Tx, paymentId: string, { id, amount }: { id: string; amount: number }): Promise<void> {
    await this.receipts.handedBack(tx, paymentId, { id, amount, on: tokyoDateOf(tx.now) });
  }
}
