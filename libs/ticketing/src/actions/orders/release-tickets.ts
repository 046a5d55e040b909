import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { holdMachine } from '../../domain/states.ts';
import { OrderStore } from '../../store/order.store.ts';
import { HoldStore } from '../../store/hold.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { GiveUpTickets } from './give-up-tickets.ts';

/**
 * Gives up what is kept, so that others can have it at once; what waits to be paid by card, once Stripe has said that no money can come.
 * Of what has tickets, or was given up already, nothing changes.
 */
@Injectable()
export class ReleaseTickets {
  constructor(
    private readonly holds: HoldStore,
    private readonly places: PlaceStore,
    private readonly orders: OrderStore,
    private readonly giveUp: GiveUpTickets,
  ) {}

  /** Throws PURCHASE_NOT_FOUND. */
  async run(tx: Tx, buyerId: string, id: string): Promise<void> {
    const order = await this.orders.own(tx, buyerId, id);
    if (order) return this.giveUp.ask(tx, order);
    const hold = await this.holds.locked(tx, buyerId, id);
    if (!hold) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    if (!holdMachine.may(hold.state, 'released')) return;
    await this.places.free(tx, id);
    await this.holds.turn(tx, id, 'released');
  }
}
