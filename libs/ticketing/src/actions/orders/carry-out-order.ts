import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { buyerOf } from '../../domain/buyer.ts';
import { isPaidBefore } from '../../domain/pay-way.ts';
import type { TicketDisclosure } from '../../domain/ticket-disclosure.ts';
import type { HoldEntity } from '../../store/hold.entity.ts';
import { HoldStore } from '../../store/hold.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { StandBeside } from '../later/stand-beside.ts';
import { IssueTickets } from './issue-tickets.ts';
import { PayForTickets } from '../pay/pay-for-tickets.ts';
import type { TicketsToPay } from '../pay/pay-for-tickets.ts';

/** A hold whose final button was pressed, with what stood on that page. */
export type PressedOrder = Omit<TicketsToPay, 'order' | 'shown'> & {
  hold: HoldEntity;
  buyer: TicketsToPay['buyer'] & Pick<TicketOrderEntity, 'locale'>;
  shown: TicketsToPay['shown'] & Pick<TicketDisclosure, 'total' | 'pays'>;
};

/** Makes the order of a hold: what is paid before the event waits for its money, everything else has its tickets at once. */
@Injectable()
export class CarryOutOrder {
  constructor(
    private readonly holds: HoldStore,
    private readonly orders: OrderStore,
    private readonly issue: IssueTickets,
    private readonly pay: PayForTickets,
    private readonly beside: StandBeside,
  ) {}

  /** Throws HOLD_EXPIRED (conflict), the refusals of billing, and of add-ons that are ordered later those of `StandBeside`. */
  async run(tx: Tx, { hold, ...pressed }: PressedOrder): Promise<void> {
    if (hold.besideId) await this.beside.assert(tx, hold, pressed.date);
    const { id } = hold;
    const { date, buyer, shown } = pressed;
    const { means, until } = shown.pays;
    const waits = shown.total > 0 && isPaidBefore(means);
    const order: TicketOrderEntity = {
      ...orderOf(hold, { total: shown.total, locale: buyer.locale, orderedAt: tx.now }),
      ...(waits ? { means, state: 'awaiting_payment', confirmedAt: null, payUntil: until } : {}),
    };
    if (waits) tx.assertAlone();
    // First of all: whoever is refused has written nothing.
    else await this.issue.run(tx, order, date);
    await this.holds.turn(tx, id, 'converted');
    await this.orders.add(tx, order);
    if (waits) await this.pay.run(tx, 1, { ...pressed, order });
  }

  /** The order of a hold that is over with the press that began it: its tickets get free places. Throws TICKETS_SOLD_OUT (conflict). */
  async atOnce(
    tx: Tx,
    hold: HoldEntity,
    { date, locale }: Pick<TicketsToPay, 'date'> & Pick<TicketOrderEntity, 'locale'>,
  ): Promise<void> {
    const order = orderOf(hold, { total: 0, locale, orderedAt: tx.now });
    await this.issue.fromFree(tx, { hold, order }, date);
  }
}

/** An order for which nothing is paid before the event. */
function orderOf(
  hold: HoldEntity,
  { orderedAt, ...facts }: Pick<TicketOrderEntity, 'total' | 'locale' | 'orderedAt'>,
): TicketOrderEntity {
  const { id, communityId, eventId, occurrenceId, memberId, guestId, lines, besideId } = hold;
  const { kind: orderedAs, id: orderedBy } = buyerOf(hold);
  return {
    ...{ id, communityId, eventId, occurrenceId, lines, memberId, guestId, orderedBy, orderedAs },
    ...{ ...facts, means: 'door', state: 'confirmed', orderedAt, confirmedAt: orderedAt },
    ...{ payUntil: null, askedAt: null, earnedAt: null, besideId },
  };
}
