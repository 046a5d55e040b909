import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { admits } from '../../domain/add-on.ts';
import type { Answer } from '../../domain/answer.ts';
import { slotsOf } from '../../domain/attendee.ts';
import { buyerOf } from '../../domain/buyer.ts';
import type { TicketDisclosure } from '../../domain/ticket-disclosure.ts';
import { totalOf } from '../../domain/ticket-disclosure.ts';
import { CounterStore } from '../../store/counter.store.ts';
import type { HoldEntity } from '../../store/hold.entity.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { KeepAttendees } from '../attendees/keep-attendees.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import { PayAtCounter } from './pay-at-counter.ts';

/**
 * `payUntil`: where it is paid in cash later. `transfer`: where it is paid so, with what is kept as shown. Both null: it costs nothing, or is paid in the
 * hand. `answers`: what was told of that which the event asks.
 */
export type CounterOrder = {
  payUntil: Date | null;
  transfer: { date: DateTerms; shown: TicketDisclosure } | null;
  answers: readonly Answer[];
  by: string;
};

/** Makes the order of what a clerk chose for somebody: with its tickets where nothing is left to pay. */
@Injectable()
export class OrderAtCounter {
  constructor(
    private readonly orders: OrderStore,
    private readonly bookings: CounterStore,
    private readonly buyers: FindOrderer,
    private readonly said: KeepAttendees,
    private readonly pay: PayAtCounter,
  ) {}

  /** Throws what `FindOrderer` throws of somebody who may not order, and what `KeepAttendees` does of answers, and what `PayAtCounter` throws. */
  async run(tx: Tx, hold: HoldEntity, { payUntil, transfer, answers, by }: CounterOrder): Promise<void> {
    const { id, communityId, eventId, occurrenceId, memberId, guestId, lines } = hold;
    const { kind: orderedAs, id: orderedBy } = buyerOf(hold);
    const total = totalOf(lines);
    const buyer = await this.buyers.buying(tx, hold, { pays: total > 0 });
    const means = transfer ? 'bank_transfer' : 'counter';
    const until = transfer ? transfer.shown.pays.until : payUntil;
    const made: TicketOrderEntity = {
      ...{ id, communityId, eventId, occurrenceId, lines, memberId, guestId, orderedBy, orderedAs },
      ...{ total, locale: buyer.locale, means: total > 0 ? means : 'door', orderedAt: tx.now },
      ...{ state: 'awaiting_payment', confirmedAt: null, payUntil: until ?? tx.now },
      ...{ askedAt: null, earnedAt: null, besideId: null },
    };
    await this.orders.add(tx, made);
    await this.bookings.add(tx, {
      ...{ id, communityId, eventId, madeBy: by, madeAt: tx.now, endedBy: null, endedAt: null },
      ...{ accountBy: null, accountAt: null },
    });
    const order = { orderId: id, eventId, slots: slotsOf(lines.filter(admits)) };
    await this.said.told(tx, order, answers);
    await this.pay.run(tx, { order: made, payUntil, by, transfer: transfer && { ...transfer, buyer } });
  }
}
