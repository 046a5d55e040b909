import { Injectable } from '@nestjs/common';
import { ReceiptsOf } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { buyerOf } from '../../domain/buyer.ts';
import { CounterStore } from '../../store/counter.store.ts';
import { OrderStore } from '../../store/order.store.ts';

/** The receipts of the cash of a booking, every version, newest first; and whether cash was taken. */
export type CashReceipts = { hasCash: boolean; receipts: Awaited<ReturnType<ReceiptsOf['ofCash']>> };

/** Reads the receipts of a booking for the counter; that the name on them was looked at is written down. */
@Injectable()
export class ReadCashReceipts {
  constructor(
    private readonly orders: OrderStore,
    private readonly bookings: CounterStore,
    private readonly receipts: ReceiptsOf,
    private readonly names: NameMembers,
  ) {}

  /** Throws COUNTER_NOT_FOUND. */
  async run(tx: Tx, orderId: string, reader: DeskReader): Promise<CashReceipts> {
    const booking = await this.bookings.byId(tx, orderId);
    const order = booking && (await this.orders.byId(tx, orderId));
    if (!order) throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    const taken = (await this.bookings.cashOf(tx, orderId)).find(({ way }) => way === 'taken');
    if (!taken) return { hasCash: false, receipts: [] };
    const { kind, id } = buyerOf(order);
    await this.names.run(tx, kind === 'member' ? [id] : [], {
      ...{ reader, reason: `counter_receipt:${orderId}`, others: kind === 'guest' ? 1 : 0 },
    });
    return { hasCash: true, receipts: await this.receipts.ofCash(tx, taken.id) };
  }
}
