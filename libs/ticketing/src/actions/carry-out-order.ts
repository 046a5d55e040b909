import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { payUntil } from '../domain/hold-time.ts';
import type { HoldEntity } from '../store/hold.entity.ts';
import { HoldStore } from '../store/hold.store.ts';
import { OrderStore } from '../store/order.store.ts';
import type { TicketOrderEntity } from '../store/ticket-order.entity.ts';
import { IssueTickets } from './issue-tickets.ts';
import { PayForTickets } from './pay-for-tickets.ts';
import type { TicketsToPay } from './pay-for-tickets.ts';

/** A hold whose final button was pressed, with what stood on that page. */
export type PressedOrder = Omit<TicketsToPay, 'order' | 'shown'> & {
  hold: HoldEntity;
  buyer: TicketsToPay['buyer'] & Pick<TicketOrderEntity, 'locale'>;
  shown: TicketsToPay['shown'] & { total: number };
};

/** Makes the order of a hold: what is paid by card waits for its money with a page of its own, everything else has its tickets at once. */
@Injectable()
export class CarryOutOrder {
  constructor(
    private readonly holds: HoldStore,
    private readonly orders: OrderStore,
    private readonly issue: IssueTickets,
    private readonly pay: PayForTickets,
  ) {}

  /** Throws HOLD_EXPIRED (conflict) and the refusals of billing. */
  async run(tx: Tx, { hold, ...pressed }: PressedOrder): Promise<void> {
    const { id, eventId, occurrenceId, memberId, lines } = hold;
    const { date, buyer, shown } = pressed;
    const byCard = shown.total > 0 && date.payment === 'card';
    const order: TicketOrderEntity = {
      ...{ id, communityId: tx.community, eventId, occurrenceId, memberId, orderedBy: memberId, lines },
      ...{ total: shown.total, locale: buyer.locale, means: byCard ? 'card' : 'door', orderedAt: tx.now },
      ...{ state: byCard ? 'awaiting_payment' : 'confirmed', confirmedAt: byCard ? null : tx.now },
      ...{ payUntil: byCard ? payUntil(tx.now) : null, askedAt: null, earnedAt: null },
    };
    await this.holds.turn(tx, id, 'converted');
    await this.orders.add(tx, order);
    if (byCard) await this.pay.run(tx, 1, { ...pressed, order });
    else await this.issue.run(tx, order, date);
  }
}
