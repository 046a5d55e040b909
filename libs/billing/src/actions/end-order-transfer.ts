import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { orderTransferMachine, payerToWrite } from '../domain/transfers/order-transfer.ts';
import type { OrderTransferState } from '../domain/transfers/order-transfer.ts';
import type { ShownOrder } from '../store/order-transfer.store.ts';
import { OrderTransferStore } from '../store/order-transfer.store.ts';
import { TakeOrderMoney } from './take-order-money.ts';

/** What whoever ordered is told of a transfer. */
export type OrderTransferView = {
  readonly state: OrderTransferState;
  /** Yen, tax included. */
  readonly amount: number;
  /** Of them what has come so far, where that is not all. */
  readonly received: number;
  readonly bankAccount: string;
  /** What is written as the payer's name: the number, and the name in kana. */
  readonly payer: string;
  /** The number alone. */
  readonly reference: number;
  readonly payUntil: Date;
};

/** What becomes of an order that is paid by transfer, for whoever took it. */
@Injectable()
export class EndOrderTransfer {
  constructor(
    private readonly orders: OrderTransferStore,
    private readonly money: TakeOrderMoney,
  ) {}

  /**
   * Nobody counts on its money any more: its time is over, or it was given up. What has come of it is the payer's, to be repaid. Answers whether none
   * can pay for it unasked now; false where all of it has come.
   */
  async run(tx: Tx, id: string): Promise<boolean> {
    const order = await this.orders.locked(tx, id);
    if (!order || order.state === 'paid') return false;
    if (!orderTransferMachine.may(order.state, 'ended')) return true;
    await this.orders.change(tx, id, { state: 'ended' });
    await this.money.letGo(tx, await this.orders.keptFor(tx, id), null);
    return true;
  }

  /** Null where it is no such order. */
  async view(tx: Tx, id: string): Promise<OrderTransferView | null> {
    const order = await this.orders.find(tx, id);
    if (!order) return null;
    const kept = await this.orders.keptFor(tx, id);
    return viewOf(
      order,
      kept.reduce((sum, move) => sum + move.amount, 0),
    );
  }

  /** The same of several, for lists, by one statement; none where none is asked for. */
  async views(tx: Tx, ids: readonly string[]): Promise<Map<string, OrderTransferView>> {
    const found = ids.length === 0 ? [] : await this.orders.some(tx, ids);
    return new Map(found.map(({ id, received, ...order }) => [id, viewOf(order, received)]));
  }
}

const viewOf = (
  { state, amount, bankAccount, reference, kana, payUntil }: ShownOrder,
  received: number,
): OrderTransferView => ({
  ...{ state, amount, received, bankAccount, payUntil, reference },
  payer: payerToWrite(reference, kana),
});
