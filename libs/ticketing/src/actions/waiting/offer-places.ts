import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { choosingMember } from '../../domain/buyer.ts';
import { listUntil, offerUntil } from '../../domain/offer-time.ts';
import { pricedLines } from '../../domain/priced-lines.ts';
import { placesWanted, readWish } from '../../domain/ticket-wish.ts';
import { HoldStore } from '../../store/hold.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import type { InLine } from '../../store/waiting-list.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import { waitingTurned } from '../../ticketing.events.ts';
import { LiveMembership } from '../orders/live-membership.ts';
import { chosenKinds, offeringsOf, personLock } from '../orders/check-choice.ts';

/**
 * Offers the places of a date to a party that waits: a hold like any other, at the prices of the live membership, for hours instead of
 * minutes. It is ordered, paid and given up as any hold is.
 */
@Injectable()
export class OfferPlaces {
  constructor(
    private readonly list: WaitingListStore,
    private readonly places: PlaceStore,
    private readonly holds: HoldStore,
    private readonly orders: OrderStore,
    private readonly membership: LiveMembership,
  ) {}

  /**
   * False where the party cannot be offered them now: what the member has, or is choosing at this moment, leaves no room for them within
   * what one person may have, or somebody else is deciding about the places. Needs the lock of the list.
   */
  async run(tx: Tx, party: InLine, date: DateOfEvent, offerHours: number): Promise<boolean> {
    const { eventId, id: occurrenceId } = date;
    const { id: entryId, memberId, lines } = party;
    await tx.lock(personLock(eventId, choosingMember(memberId)));
    if (!(await this.mayHave(tx, party, date))) return false;
    const until = offerUntil(tx.now, { hours: offerHours, end: listUntil(date) });
    const hold = { holdId: newId(), until, forList: true };
    if (!(await this.places.take(tx, placesWanted(lines, offeringsOf(date)), hold))) return false;
    await this.holds.add(tx, {
      ...{
        id: hold.holdId,
        communityId: tx.community,
        memberId,
        guestId: null,
        eventId,
        occurrenceId,
        entryId,
        besideId: null,
      },
      ...{ press: `offer ${hold.holdId}`, state: 'active', expiresAt: until, createdAt: tx.now },
      lines: pricedLines(lines, date.types, {
        ...(await this.membership.run(tx, memberId, chosenKinds(lines, date))),
        promo: null,
      }),
    });
    await this.list.offer(tx, entryId, hold);
    await tx.emit(waitingTurned, { entryId, to: 'offered' });
    return true;
  }

  /** Whether the live membership of whoever waits opens the kinds that they wait for. */
  async isOpenTo(tx: Tx, { memberId, lines }: InLine, date: DateOfEvent): Promise<boolean> {
    return (await this.membership.closedTo(tx, memberId, chosenKinds(lines, date))) === null;
  }

  private async mayHave(tx: Tx, { memberId, lines }: InLine, date: DateOfEvent): Promise<boolean> {
    const chosen = await this.holds.open(tx, [memberId], date.eventId);
    const had = new Map((await this.orders.taken(tx, [memberId], date.eventId)).get(date.id));
    for (const { occurrenceId, expiresAt, lines: kept } of chosen)
      if (occurrenceId === date.id && expiresAt > tx.now)
        for (const { typeId, quantity } of kept) had.set(typeId, (had.get(typeId) ?? 0) + quantity);
    return readWish(lines, offeringsOf(date), had).ok;
  }
}
