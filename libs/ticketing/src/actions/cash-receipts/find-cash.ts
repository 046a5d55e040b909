import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CounterStore } from '../../store/counter.store.ts';
import { DoorReceiptStore } from '../../store/door-receipt.store.ts';
import type { DoorCash, PaidAtDoor } from '../../store/door-receipt.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import type { CashOfOrder } from './write-cash-receipt.ts';

/** By which order, or which ticket of it, cash is meant: a ticket that was handed on means what its bearer has paid. */
export type CashMeant = { orderId: string | null; ticketId: string | null };

/** Cash of an order: at the counter what was taken (null: none yet), at the entrance what stands on receipts and what stands on none. */
export type FoundCash = { order: TicketOrderEntity; holderId: string | null; cashIds: string[] } & (
  { at: 'counter'; taken: CashOfOrder | null } | { at: 'door'; cashes: DoorCash[]; unstated: PaidAtDoor[] }
);

/** Finds cash that was taken for an order, for whoever gives receipts of it: at the counter, or at the entrance on the day. */
@Injectable()
export class FindCash {
  constructor(
    private readonly orders: OrderStore,
    private readonly bookings: CounterStore,
    private readonly doors: DoorReceiptStore,
  ) {}

  /** `lock`: nobody else decides about it until the commit. Throws COUNTER_NOT_FOUND, also for what was paid otherwise. */
  async run(
    tx: Tx,
    { orderId, ticketId }: CashMeant,
    { lock }: { lock: boolean } = { lock: false },
  ): Promise<FoundCash> {
    const meant = ticketId
      ? await this.doors.handsOf(tx, ticketId)
      : { orderId: orderId ?? '', holderId: null };
    const order =
      meant &&
      (lock ? await this.orders.locked(tx, meant.orderId) : await this.orders.known(tx, meant.orderId));
    if (!order) throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    const { holderId } = meant;
    if (await this.bookings.byId(tx, order.id)) return this.atCounter(tx, order);
    const unstated = await this.doors.paidUnstated(tx, meant, { lock });
    const cashes = await this.doors.cashOf(tx, meant);
    if (order.means !== 'door' && unstated.length === 0 && cashes.length === 0)
      throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    return { at: 'door', order, holderId, cashIds: cashes.map(({ id }) => id), cashes, unstated };
  }

  private async atCounter(tx: Tx, order: TicketOrderEntity): Promise<FoundCash> {
    const moved = await this.bookings.cashOf(tx, order.id);
    const cash = moved.find(({ way }) => way === 'taken');
    const returned = moved
      .filter(({ way }) => way === 'handed_back')
      .map(({ id, amount, doneAt }) => ({ id, amount, on: tokyoDateOf(doneAt) }));
    const taken = cash ? { id: cash.id, receivedOn: tokyoDateOf(cash.doneAt), returned } : null;
    return { at: 'counter', order, holderId: null, cashIds: cash ? [cash.id] : [], taken };
  }
}
