import { Injectable } from '@nestjs/common';
import { HoldPayers } from '@enishi/billing';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readLater } from '../../domain/add-on.ts';
import { buyerOf } from '../../domain/buyer.ts';
import type { HoldEntity } from '../../store/hold.entity.ts';
import { GuestStore } from '../../store/guest.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import { offeringsOf } from '../orders/check-choice.ts';

/** Looks once more, at the final button, whether add-ons that are ordered later still stand beside tickets. */
@Injectable()
export class StandBeside {
  constructor(
    private readonly orders: OrderStore,
    private readonly payers: HoldPayers,
    private readonly guests: GuestStore,
  ) {}

  /**
   * None of the tickets is given back until the commit: whoever gives one back locks the same row, after the payer as here. Throws the refusals of
   * `readLater`.
   */
  async assert(tx: Tx, hold: HoldEntity, date: DateTerms): Promise<void> {
    tx.assertAlone();
    const { kind, id } = buyerOf(hold);
    await this.payers.run(tx, kind, [id]);
    if (!(await this.orders.isComingLocked(tx, hold.besideId!)))
      throw new Refusal('conflict', 'ADD_ON_TICKET_GONE');
    const ids = kind === 'guest' ? await this.guests.samePerson(tx, id) : [id];
    const tickets = await this.orders.comingWith(tx, ids, date.id);
    const taken = (await this.orders.taken(tx, ids, date.eventId)).get(date.id) ?? new Map<string, number>();
    unwrap(readLater(hold.lines, offeringsOf(date), { tickets, taken }));
  }
}
