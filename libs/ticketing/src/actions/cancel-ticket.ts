import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ticketMachine } from '../domain/states.ts';
import { DoorStore } from '../store/door.store.ts';
import { PlaceStore } from '../store/place.store.ts';

/**
 * Gives one ticket back, free of charge, until the event begins: its places are free for others in the same moment, its code is dead.
 * Of a set that was made smaller than what is given out nothing becomes free.
 * Pressed twice it is given back once. Throws TICKET_NOT_FOUND, also for tickets of others, TICKET_USED,
 * TICKET_PAID (by card) and EVENT_BEGUN (conflict).
 */
@Injectable()
export class CancelTicket {
  constructor(
    private readonly door: DoorStore,
    private readonly places: PlaceStore,
  ) {}

  async run(tx: Tx, memberId: string, ticketId: string): Promise<void> {
    const ticket = await this.door.locked(tx, ticketId);
    if (ticket?.memberId !== memberId) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    if (ticket.state === 'cancelled') return;
    if (!ticketMachine.may(ticket.state, 'cancelled')) throw new Refusal('conflict', 'TICKET_USED');
    if (ticket.means === 'card' && ticket.price > 0) throw new Refusal('conflict', 'TICKET_PAID');
    if (ticket.startsAt <= tx.now) throw new Refusal('conflict', 'EVENT_BEGUN');
    for (const quotaId of await this.door.cancel(tx, ticketId)) {
      await this.places.locked(tx, quotaId);
      await this.places.resize(tx, quotaId, null);
    }
  }
}
