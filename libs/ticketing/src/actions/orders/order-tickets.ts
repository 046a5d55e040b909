import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits } from '../../domain/add-on.ts';
import { slotsOf } from '../../domain/attendee.ts';
import { holdStateAt } from '../../domain/states.ts';
import type { HoldEntity } from '../../store/hold.entity.ts';
import type { TicketMeans } from '../../domain/pay-way.ts';
import { HoldStore } from '../../store/hold.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { waitedTooLong } from '../../store/waited-too-long.ts';
import { chosenKinds } from './check-choice.ts';
import { CarryOutOrder } from './carry-out-order.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import { KeepAttendees } from '../attendees/keep-attendees.ts';
import type { Said } from '../attendees/keep-attendees.ts';
import type { OrderOrigin } from '../pay/pay-for-tickets.ts';
import { disclosureOf } from './review-purchase.ts';

/** A press of the final button. `fingerprint` is of the page that it stood on, for a way to pay (the event's first where it is left out); what the event asks is answered with it. */
export type TicketOrder = { id: string; fingerprint: string; means?: TicketMeans | null } & Partial<Said>;

/**
 * Orders what a hold keeps. Pressed twice it is one order, whose id is the hold's. Only what was shown is sold: DISCLOSURE_CHANGED.
 * Throws PURCHASE_NOT_FOUND, DATE_OFF, HOLD_EXPIRED, HOLD_RELEASED, SALE_CLOSED where the event was taken off the site meanwhile (conflict),
 * ORDER_BUSY where others decided about its rows for too long: what is kept stays kept (unavailable), and what `disclosureOf`, `FindOrderer`,
 * `KeepAttendees` and `CarryOutOrder` throw.
 */
@Injectable()
export class OrderTickets {
  constructor(
    private readonly holds: HoldStore,
    private readonly sales: SaleStore,
    private readonly buyers: FindOrderer,
    private readonly attendees: KeepAttendees,
    private readonly carry: CarryOutOrder,
  ) {}

  /** Answers whether the order came of this press; false where it was made before. */
  async run(tx: Tx, buyerId: string, order: TicketOrder, origin: OrderOrigin): Promise<boolean> {
    return this.carryOut(tx, buyerId, order, origin).catch((error: unknown) => {
      throw waitedTooLong(error) ? new Refusal('unavailable', 'ORDER_BUSY') : error;
    });
  }

  private async carryOut(
    tx: Tx,
    buyerId: string,
    { id, fingerprint, means = null, attendees = [], answers = [] }: TicketOrder,
    origin: OrderOrigin,
  ): Promise<boolean> {
    const hold = await this.holds.locked(tx, buyerId, id);
    const date = hold && (await this.sales.terms(tx, hold.occurrenceId));
    if (!hold || !date) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    if (hold.state === 'converted') return false;
    if (date.offAlone) throw new Refusal('conflict', 'DATE_OFF');
    assertRunning(hold, tx.now);
    if (date.state !== 'published') throw new Refusal('conflict', 'SALE_CLOSED');
    const shown = disclosureOf(hold, date, { now: tx.now, means });
    if (shown.fingerprint !== fingerprint) throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    const kinds = chosenKinds(hold.lines, date);
    const buyer = await this.buyers.buying(tx, hold, { pays: shown.total > 0, kinds });
    const order = { orderId: id, eventId: hold.eventId, slots: slotsOf(hold.lines.filter(admits)) };
    // Add-ons that are ordered later are asked nothing: who comes has been asked with the tickets.
    if (!hold.besideId) await this.attendees.run(tx, order, { attendees, answers });
    await this.carry.run(tx, { hold, date, buyer, shown, origin });
    return true;
  }
}

/** A hold that ran out, or was given up, keeps nothing: whoever wants its places chooses again. */
function assertRunning(hold: HoldEntity, now: Date): void {
  const state = holdStateAt(hold, now);
  if (state === 'expired') throw new Refusal('conflict', 'HOLD_EXPIRED');
  if (state === 'released') throw new Refusal('conflict', 'HOLD_RELEASED');
}
