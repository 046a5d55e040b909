import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { buyerOf } from '../../domain/buyer.ts';
import { totalOf } from '../../domain/ticket-disclosure.ts';
import { CounterStore } from '../../store/counter.store.ts';
import type { HoldEntity } from '../../store/hold.entity.ts';
import { OrderStore } from '../../store/order.store.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import { KeepUntilPaid } from './keep-until-paid.ts';
import { TakeCash } from './take-cash.ts';

/** `payUntil` null: it costs nothing, or is paid in the hand. */
export type CounterOrder = { payUntil: Date | null; by: string };

/** Makes the order of what a clerk chose for somebody: with its tickets where nothing is left to pay. */
@Injectable()
export class OrderAtCounter {
  constructor(
    private readonly orders: OrderStore,
    private readonly bookings: CounterStore,
    private readonly buyers: FindOrderer,
    private readonly cash: TakeCash,
    private readonly later: KeepUntilPaid,
  ) {}

  /** Throws what `FindOrderer` throws of somebody who may not order. */
  async run(tx: Tx, hold: HoldEntity, { payUntil, by }: CounterOrder): Promise<void> {
    const { id, communityId, eventId, occurrenceId, memberId, guestId, lines } = hold;
    const { kind: orderedAs, id: orderedBy } = buyerOf(hold);
    const total = totalOf(lines);
    const { locale } = await this.buyers.buying(tx, hold, { pays: total > 0 });
    await this.orders.add(tx, {
      ...{ id, communityId, eventId, occurrenceId, lines, memberId, guestId, orderedBy, orderedAs },
      ...{ total, locale, means: total > 0 ? 'counter' : 'door', orderedAt: tx.now },
      ...{ state: 'awaiting_payment', confirmedAt: null, payUntil: payUntil ?? tx.now },
      ...{ askedAt: null, earnedAt: null },
    });
    await this.bookings.add(tx, {
      ...{ id, communityId, eventId, madeBy: by, madeAt: tx.now, endedBy: null, endedAt: null },
    });
    if (payUntil) await this.later.run(tx, id, payUntil);
    else await this.cash.run(tx, { orderId: id, amount: total, by });
  }
}
