import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { sharesOf } from '../../domain/outside-money.ts';
import { OrderOffStore } from '../../store/order-off.store.ts';
import { OutsideMoneyStore } from '../../store/outside-money.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { TicketRefundStore } from '../../store/ticket-refund.store.ts';
import type { TicketEntity } from '../../store/ticket.entity.ts';
import { EndTicket } from '../orders/end-ticket.ts';

/** Which payment of an order its money came by. */
type PaidOrder = { order: TicketOrderEntity; paymentId: string };

/** Ends tickets whose money has left already, and writes down beside them what of it was theirs. Needs the lock on the tickets. */
@Injectable()
export class EndPaidTickets {
  constructor(
    private readonly ending: EndTicket,
    private readonly refunds: TicketRefundStore,
    private readonly money: OutsideMoneyStore,
    private readonly off: OrderOffStore,
  ) {}

  /** What was to go back of an order and had not left is not needed any more: all of its money went in another way. Answers how much that was. */
  async resolve(tx: Tx, orderId: string): Promise<number> {
    let resolved = 0;
    for (const { id, state, amount } of await this.refunds.ofOrder(tx, orderId)) {
      if (state === 'done') continue;
      await this.refunds.change(tx, id, { state: 'done', doneAt: tx.now });
      if (state !== 'sent') resolved += amount;
    }
    await this.off.resolveStuck(tx, orderId);
    return resolved;
  }

  /** All that are good, where nothing of the order's money is here any more: no fee is kept of those that had been given back either. */
  async all(tx: Tx, { order, paymentId }: PaidOrder, tickets: readonly TicketEntity[]): Promise<void> {
    const parts = await this.refunds.ofOrder(tx, order.id);
    const planned = parts.reduce((sum, { amount }) => sum + amount, 0);
    const refundId = await this.note(tx, { order, paymentId }, order.total - planned);
    for (const { id, state } of tickets)
      if (state === 'valid') await this.ending.run(tx, id, { fee: 0, refundId });
    await this.money.dropFees(tx, order.id);
    await this.money.closeAll(tx, order.id);
  }

  /** These; answers what of the money was theirs. What is left of their price stays here as a fee does. */
  async some(
    tx: Tx,
    paid: PaidOrder,
    { tickets, amount }: { tickets: readonly TicketEntity[]; amount: number },
  ): Promise<number> {
    const shares = sharesOf(
      amount,
      tickets.map(({ price }) => price),
    );
    const used = shares.reduce((sum, share) => sum + share, 0);
    const refundId = await this.note(tx, paid, used);
    for (const [at, { id, price }] of tickets.entries())
      await this.ending.run(tx, id, {
        fee: price - shares[at]!,
        refundId: shares[at]! > 0 ? refundId : null,
      });
    return used;
  }

  private async note(tx: Tx, { order, paymentId }: PaidOrder, amount: number): Promise<string | null> {
    if (amount <= 0) return null;
    const id = newId();
    await this.refunds.add(tx, {
      ...{ id, communityId: tx.community, orderId: order.id, paymentId, amount, cause: 'outside' },
      ...{ state: 'done', requestedAt: tx.now, sentAt: tx.now, doneAt: tx.now, remindedAt: null },
    });
    return id;
  }
}
