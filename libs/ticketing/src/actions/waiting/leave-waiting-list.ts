import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { waitingMachine } from '../../domain/waiting-entry.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import { WaitingStore } from '../../store/waiting.store.ts';
import { ReleaseTickets } from '../orders/release-tickets.ts';

/**
 * Leaves the waiting list, or says no to what is offered, in one press; the places are for whoever is next. Whoever joins again stands at
 * the end. Of what has ended already nothing changes. Throws WAITING_NOT_FOUND, also for entries of others.
 */
@Injectable()
export class LeaveWaitingList {
  constructor(
    private readonly list: WaitingListStore,
    private readonly entries: WaitingStore,
    private readonly release: ReleaseTickets,
  ) {}

  async run(tx: Tx, memberId: string, id: string): Promise<void> {
    const known = await this.entries.seen(tx, id);
    if (known?.memberId !== memberId) throw new Refusal('not_found', 'WAITING_NOT_FOUND');
    await this.list.lock(tx, known.eventId);
    const { state, holdId } = (await this.entries.seen(tx, id))!;
    if (state === 'offered' && holdId) await this.release.run(tx, memberId, holdId);
    else if (waitingMachine.may(state, 'left')) await this.entries.turn(tx, id, 'left');
  }
}
