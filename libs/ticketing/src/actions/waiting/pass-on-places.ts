import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { listUntil } from '../../domain/offer-time.ts';
import { mayBeServed, serveLine } from '../../domain/waiting-line.ts';
import { HoldStore } from '../../store/hold.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import { waitingTurned } from '../../ticketing.events.ts';
import { offeringsOf } from '../orders/check-choice.ts';
import { OfferPlaces } from './offer-places.ts';

/**
 * Offers what has come free of an event to whoever is next on its waiting list, whatever it came free by: a ticket given back, a hold or an
 * offer run out, an order not paid, more places. Until it has looked, nobody else gets them. Where nothing is given out of the event any
 * more the list is closed, and everybody on it is told; so is whoever can never be served any more, or has come to their turn without the membership that the
 * tickets are for.
 */
@Injectable()
export class PassOnPlaces {
  constructor(
    private readonly list: WaitingListStore,
    private readonly sales: SaleStore,
    private readonly holds: HoldStore,
    private readonly offers: OfferPlaces,
  ) {}

  /** Answers how many were offered places. */
  async run(tx: Tx, eventId: string): Promise<number> {
    await this.list.lock(tx, eventId);
    await this.endLapsed(tx, eventId);
    const dates = await this.sales.dates(tx, eventId);
    const served = dates.filter((date) => date.state !== 'called_off' && listUntil(date) > tx.now);
    if (served.length === 0) await this.close(tx, eventId);
    return served[0]?.state === 'published' ? this.offerAll(tx, eventId, served) : 0;
  }

  private async offerAll(tx: Tx, eventId: string, served: readonly DateOfEvent[]): Promise<number> {
    const { order, offerHours } = await this.list.rule(tx, eventId);
    const sets = await this.list.sets(tx, eventId);
    const free = new Map(sets.map((set) => [set.id, set.free]));
    const capacity = new Map(sets.map((set) => [set.id, set.capacity]));
    const dates = served.map((date) => ({ id: date.id, offerings: offeringsOf(date) }));
    const all = await this.list.line(tx, eventId);
    const line = all.filter((party) => mayBeServed(party, { dates, capacity }));
    const hopeless = all.filter((party) => !line.includes(party)).map(({ id }) => id);
    if (hopeless.length > 0) await this.close(tx, eventId, hopeless);
    const turns = serveLine(line, { dates, free, order });
    let offered = 0;
    for (let turn = turns.next(); !turn.done;) {
      const { id, occurrenceId } = turn.value;
      const party = line.find((each) => each.id === id)!;
      const date = served.find((each) => each.id === occurrenceId)!;
      const open = await this.offers.isOpenTo(tx, party, date);
      const taken = open && (await this.offers.run(tx, party, date, offerHours));
      if (!open) await this.close(tx, eventId, [id], 'audience');
      if (taken) offered += 1;
      turn = turns.next(taken);
    }
    return offered;
  }

  /** The entry goes along with its hold. */
  private async endLapsed(tx: Tx, eventId: string): Promise<void> {
    for (const { id: entryId, holdId } of await this.list.lapsed(tx, eventId)) {
      await this.holds.turn(tx, holdId, 'expired');
      await tx.emit(waitingTurned, { entryId, to: 'lapsed' });
    }
  }

  private async close(
    tx: Tx,
    eventId: string,
    ids: readonly string[] | null = null,
    because?: 'audience',
  ): Promise<void> {
    for (const entryId of await this.list.close(tx, eventId, ids))
      await tx.emit(waitingTurned, { entryId, to: 'closed', ...(because ? { because } : {}) });
  }
}
