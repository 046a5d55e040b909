import { Injectable } from '@nestjs/common';
import { NameRefundAccount } from '@enishi/billing';
import type { RefundAccount } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { payerOf } from '../../domain/buyer.ts';
import { CounterStore } from '../../store/counter.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { accountNamed } from '../../ticketing.events.ts';

/** An account that a clerk types in as it was told, for a booking of which money goes back by transfer. */
export type AccountOfBooking = { orderId: string; account: RefundAccount; by: string };

/**
 * Takes the account from a clerk, for whoever has ordered at the counter or on the phone and has no page of their own. Who typed it and when stays with the booking; whoever has
 * an address is written to as if they had named it themselves. Paid back it is by two people, as all 預り金 is.
 */
@Injectable()
export class NameBookingAccount {
  constructor(
    private readonly bookings: CounterStore,
    private readonly orders: OrderStore,
    private readonly accounts: NameRefundAccount,
  ) {}

  /** Throws COUNTER_NOT_FOUND and what `NameRefundAccount` throws. */
  async run(tx: Tx, { orderId, account, by }: AccountOfBooking): Promise<void> {
    const booking = await this.bookings.byId(tx, orderId);
    const order = booking && (await this.orders.byId(tx, orderId));
    if (!order) throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    const tail = await this.accounts.run(tx, payerOf(order), account);
    await this.bookings.accountNamed(tx, orderId, by);
    if (tail !== null) await tx.emit(accountNamed, { orderId, tail });
  }
}
