import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readOffReason } from '../../domain/off-reason.ts';
import type { OffReason } from '../../domain/off-reason.ts';
import { eventMachine } from '../../domain/states.ts';
import { DoorPhoneStore } from '../../store/door-phone.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { OrderOffStore } from '../../store/order-off.store.ts';
import { eventCalledOff } from '../../ticketing.events.ts';
import { FollowHosts } from '../hosts/follow-hosts.ts';

/**
 * Calls an event off: from this moment nothing is sold, and every order is written down to be settled one by one by the worker; those of
 * dates that were called off before are settled once. There is no way back. Pressed twice it is called off once. Throws EVENT_NOT_FOUND,
 * MOVE_NOT_ALLOWED (a draft is thrown away), EVENT_OVER
 * (conflict) once its last date has ended, and OFF_REASON_MISSING (invalid).
 */
@Injectable()
export class CallOffEvent {
  constructor(
    private readonly events: EventStore,
    private readonly orders: OrderOffStore,
    private readonly phones: DoorPhoneStore,
    private readonly hosts: FollowHosts,
  ) {}

  /** `by`: the account at the desk. */
  async run(tx: Tx, id: string, reason: OffReason, by: string | null = null): Promise<void> {
    const event = await this.events.locked(tx, id);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (event.state === 'called_off') return;
    const state = unwrap(eventMachine.move(event.state, 'called_off'));
    if (await this.events.isOver(tx, id)) throw new Refusal('conflict', 'EVENT_OVER');
    await this.events.change(tx, id, { state, calledOffAt: tx.now, ...unwrap(readOffReason(reason)) });
    await this.phones.endAll(tx, { eventId: id, occurrenceId: null, by });
    await this.hosts.calledOff(tx, id);
    await this.orders.begin(tx, id, null);
    await tx.emit(eventCalledOff, { eventId: id });
  }
}
