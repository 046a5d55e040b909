import { Injectable, Logger } from '@nestjs/common';
import { Every, ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { SettleOffOrder } from '../../actions/called-off/settle-off-order.ts';
import { OrderOffStore } from '../../store/order-off.store.ts';
import { eventCalledOff } from '../../ticketing.events.ts';

const perLook = 50;

/**
 * The worker settles the orders of an event that was called off, each in a transaction of its own that notes the result: killed half-way,
 * the next try, or the clock, goes on with the first order that nobody has settled.
 */
@Injectable()
export class SettleOffOrders {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrderOffStore,
    private readonly settle: SettleOffOrder,
  ) {}

  @ReachesOut(eventCalledOff, 'ticketing.settle_off_orders', 'members')
  async calledOff({ eventId }: { eventId: string }, { communityId }: Occurred): Promise<void> {
    await this.all(communityId!, eventId);
  }

  /** What a worker that died has left, and orders whose button was pressed in the moment in which it was called off. */
  @Every('5 minutes', 'ticketing.go_on_settling')
  async goOn(): Promise<void> {
    const found: { communityId: string; eventId: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      await this.orders.beginMissed(tx);
      for (const eventId of await this.orders.unsettled(tx))
        found.push({ communityId: tx.community, eventId });
    });
    for (const { communityId, eventId } of found) await this.all(communityId, eventId);
  }

  private async all(communityId: string, eventId: string): Promise<void> {
    for (;;) {
      const waiting = await this.transactions.inCommunity(communityId, (tx) =>
        this.orders.waiting(tx, eventId, perLook),
      );
      if (waiting.length === 0) return;
      for (const orderId of waiting) await this.one(communityId, orderId);
    }
  }

  private async one(communityId: string, orderId: string): Promise<void> {
    try {
      await this.transactions.inCommunity(communityId, (tx) => this.settle.run(tx, orderId));
    } catch (fault) {
      this.log.error(
        `order ${orderId} of an event that was called off could not be settled: ${String(fault)}`,
      );
      await this.transactions.inCommunity(communityId, (tx) => this.settle.failed(tx, orderId));
    }
  }
}
