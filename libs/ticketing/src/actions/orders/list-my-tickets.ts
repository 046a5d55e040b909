import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { OrderStore } from '../../store/order.store.ts';
import type { ListedOrder, OrderKey } from '../../store/order.store.ts';

export type OrderList = { orders: ListedOrder[]; hasNext: boolean };

/** A member's orders of tickets, the last one first. One statement. */
@Injectable()
export class ListMyTickets {
  constructor(private readonly orders: OrderStore) {}

  async run(tx: Tx, memberId: string, page: { first: number; after: OrderKey | null }): Promise<OrderList> {
    const found = await this.orders.ofMember(tx, memberId, { ...page, first: page.first + 1 });
    return { orders: found.slice(0, page.first), hasNext: found.length > page.first };
  }
}
