import { Injectable } from '@nestjs/common';
import { Refusal, readOneLine, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { eventMachine } from '../domain/states.ts';
import { EventStore } from '../store/event.store.ts';
import { OrderOffStore } from '../store/order-off.store.ts';
import { SaleStore } from '../store/sale.store.ts';
import { eventCalledOff } from '../ticketing.events.ts';

const longestReason = 300;

/** Why it does not take place, as everybody who has tickets reads it. */
export type OffReason = { ja: string; en: string | null };

/**
 * Calls an event off: from this moment nothing is sold, and every order is written down to be settled one by one by the worker. There is
 * no way back. Pressed twice it is called off once. Throws EVENT_NOT_FOUND, MOVE_NOT_ALLOWED (a draft is thrown away), EVENT_OVER
 * (conflict) once its last date has ended, and OFF_REASON_MISSING (invalid).
 */
@Injectable()
export class CallOffEvent {
  constructor(
    private readonly events: EventStore,
    private readonly orders: OrderOffStore,
    private readonly sales: SaleStore,
  ) {}

  async run(tx: Tx, id: string, { ja, en }: OffReason): Promise<void> {
    const event = await this.events.locked(tx, id);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (event.state === 'called_off') return;
    const state = unwrap(eventMachine.move(event.state, 'called_off'));
    if (await this.events.isOver(tx, id)) throw new Refusal('conflict', 'EVENT_OVER');
    await this.events.change(tx, id, { state, calledOffAt: tx.now, ...reasonOf({ ja, en }) });
    await this.orders.begin(tx, id, null);
    await tx.emit(eventCalledOff, { eventId: id });
  }

  /**
   * The same for one date alone: its orders are settled, the other dates take place. Throws EVENT_NOT_FOUND, also for dates of other events,
   * MOVE_NOT_ALLOWED, EVENT_OVER once it has ended, LAST_DATE_OFF (conflicts) where no other date is to come, and OFF_REASON_MISSING.
   */
  async oneDate(tx: Tx, id: string, dateId: string, reason: OffReason): Promise<void> {
    const event = await this.events.locked(tx, id);
    const dates = event ? await this.sales.dates(tx, id) : [];
    const date = dates.find((each) => each.id === dateId);
    if (!event || !date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (date.state === 'called_off') return;
    unwrap(eventMachine.move(event.state, 'called_off'));
    if (date.endsAt <= tx.now) throw new Refusal('conflict', 'EVENT_OVER');
    const coming = dates.filter(({ state, endsAt }) => state !== 'called_off' && endsAt > tx.now);
    if (coming.length === 1) throw new Refusal('conflict', 'LAST_DATE_OFF');
    await this.events.callOffDate(tx, dateId, reasonOf(reason));
    await this.events.change(tx, id, {});
    await this.orders.begin(tx, id, dateId);
    await tx.emit(eventCalledOff, { eventId: id });
  }
}

function reasonOf({ ja, en }: OffReason): { offReasonJa: string; offReasonEn: string | null } {
  const offReasonJa = readOneLine(ja);
  if (offReasonJa === '' || [...offReasonJa].length > longestReason)
    throw new Refusal('invalid', 'OFF_REASON_MISSING', { field: 'reasonJa', most: longestReason });
  return { offReasonJa, offReasonEn: readOneLine(en ?? '').slice(0, longestReason) || null };
}
