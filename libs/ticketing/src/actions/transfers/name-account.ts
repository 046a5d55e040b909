import { Injectable } from '@nestjs/common';
import { NameRefundAccount } from '@enishi/billing';
import type { RefundAccount } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { payerOf } from '../../domain/buyer.ts';
import { OrderStore } from '../../store/order.store.ts';
import { accountNamed } from '../../ticketing.events.ts';

/** Takes the account to which money of an order that was paid by transfer goes back, from whoever has the order, who is told by mail of another one than before. */
@Injectable()
export class NameAccount {
  constructor(
    private readonly orders: OrderStore,
    private readonly accounts: NameRefundAccount,
  ) {}

  /** Throws PURCHASE_NOT_FOUND and what `NameRefundAccount` throws. */
  async run(tx: Tx, buyerId: string, id: string, account: RefundAccount): Promise<void> {
    const order = await this.orders.own(tx, buyerId, id);
    if (!order) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    const tail = await this.accounts.run(tx, payerOf(order), account);
    if (tail !== null) await tx.emit(accountNamed, { orderId: id, tail });
  }
}
