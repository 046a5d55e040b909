import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readOffReason } from '../../domain/off-reason.ts';
import type { OffReason } from '../../domain/off-reason.ts';
import { eventMachine } from '../../domain/states.ts';
import { DateOffStore } from '../../store/date-off.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { OrderOffStore } from '../../store/order-off.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { eventCalledOff } from '../../ticketing.events.ts';
import { CloseDate } from './close-date.ts';

/** Which date of which event; `by` is the account at the desk. */
export type DateToCallOff = { id: string; dateId: string; by: string | null };

/**
 * Calls one date of an event off while the others take place: a day of a series, of a festival, of a tour. From this commit on nothing of
 * it is sold or kept, and each of its orders is written down to be settled by the worker; orders of the other dates stay as they are.
 * There is no way back. Pressed twice it is called off once; where the event is called off afterwards nothing of it is settled again.
 */
@Injectable()
export class CallOffDate {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly off: DateOffStore,
    private readonly closing: CloseDate,
    private readonly orders: OrderOffStore,
  ) {}

  /**
   * Throws EVENT_NOT_FOUND, also for dates of other events, MOVE_NOT_ALLOWED (of a draft the date is taken out instead), EVENT_OVER once it
   * has ended, LAST_DATE_OFF where no other date is to come (conflicts), and OFF_REASON_MISSING (invalid).
   */
  async run(tx: Tx, { id, dateId, by }: DateToCallOff, reason: OffReason): Promise<void> {
    const event = await this.events.locked(tx, id);
    const dates = event ? await this.sales.dates(tx, id) : [];
    const date = dates.find((each) => each.id === dateId);
    if (!event || !date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (date.state === 'called_off') return;
    unwrap(eventMachine.move(event.state, 'called_off'));
    assertNotTheLast(date, dates, tx.now);
    await this.off.mark(tx, dateId, unwrap(readOffReason(reason)));
    await this.events.change(tx, id, {});
    await this.closing.run(tx, date, by);
    await this.orders.begin(tx, id, dateId);
    await tx.emit(eventCalledOff, { eventId: id });
  }
}

/** Where nothing else is to come it is the event that does not take place. */
function assertNotTheLast(date: DateOfEvent, dates: readonly DateOfEvent[], now: Date): void {
  if (date.endsAt <= now) throw new Refusal('conflict', 'EVENT_OVER');
  const coming = dates.filter(({ state, endsAt }) => state !== 'called_off' && endsAt > now);
  if (coming.length === 1) throw new Refusal('conflict', 'LAST_DATE_OFF');
}
