import { Injectable } from '@nestjs/common';
import { unwrap } from '@enishi/kernel';
import { readPersonName } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readAttendees } from '../domain/attendee.ts';
import type { NamedSlot, TicketSlot } from '../domain/attendee.ts';
import { AskingStore } from '../store/asking.store.ts';
import { AttendeeStore } from '../store/attendee.store.ts';

/** The tickets of an order, and of which event they are. */
export type SlotsOfOrder = { orderId: string; eventId: string; slots: readonly TicketSlot[] };

/**
 * Keeps who comes with the tickets of an order, where its event asks for names: each ticket has one, or the order is not taken. Throws the
 * refusals of `readAttendees`. Where the event asks for none, what was typed is not kept.
 */
@Injectable()
export class KeepAttendees {
  constructor(
    private readonly askings: AskingStore,
    private readonly attendees: AttendeeStore,
  ) {}

  async run(tx: Tx, { orderId, eventId, slots }: SlotsOfOrder, typed: readonly NamedSlot[]): Promise<void> {
    const { names } = await this.askings.of(tx, eventId);
    if (!names) return;
    const named = unwrap(readAttendees(typed, slots, readPersonName));
    if (named.length > 0) await this.attendees.keep(tx, orderId, named);
  }
}
