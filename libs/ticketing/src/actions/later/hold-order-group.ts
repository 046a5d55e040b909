import { Injectable } from '@nestjs/common';
import { HoldPayers } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { OrderGroupStore } from '../../store/order-group.store.ts';
import type { GroupedOrder } from '../../store/order-group.store.ts';
import { OrderStore } from '../../store/order.store.ts';

/** Holds the orders that stand together with a ticket until the commit: that of the tickets, and those of add-ons ordered later beside them. */
@Injectable()
export class HoldOrderGroup {
  constructor(
    private readonly groups: OrderGroupStore,
    private readonly orders: OrderStore,
    private readonly payers: HoldPayers,
  ) {}

  /** Payers first, then the order of the tickets, as wherever both are held: then no add-on is ordered beside it. None where there is no such ticket. */
  async run(tx: Tx, ticketId: string): Promise<GroupedOrder[]> {
    const seen = await this.groups.ofTicket(tx, ticketId);
    const [first] = seen;
    if (!first) return [];
    for (const kind of ['member', 'guest'] as const) {
      const ids = seen.flatMap((one) => (one.orderedAs === kind ? [one.orderedBy] : []));
      if (ids.length > 0) await this.payers.run(tx, kind, [...new Set(ids)]);
    }
    await this.orders.locked(tx, first.id);
    return this.groups.ofTicket(tx, ticketId);
  }
}
