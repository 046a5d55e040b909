import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { drawOrder } from '../../domain/lottery.ts';
import { EventStore } from '../../store/event.store.ts';
import { LotteryStore } from '../../store/lottery.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import { waitingTurned } from '../../ticketing.events.ts';
import { PassOnPlaces } from './pass-on-places.ts';

/**
 * Draws the lottery of an event that has closed, once: everybody who applied stands on the waiting list in the order of their lots, and what
 * there is is offered in that order in the same commit. Who is not among them is told, and waits on for what others do not take.
 */
@Injectable()
export class DrawLottery {
  constructor(
    private readonly lotteries: LotteryStore,
    private readonly events: EventStore,
    private readonly list: WaitingListStore,
    private readonly passOn: PassOnPlaces,
  ) {}

  /** Nothing is drawn before the lottery has closed, of an event that is off the site, or twice. */
  async run(tx: Tx, eventId: string): Promise<void> {
    await this.list.lock(tx, eventId);
    const lottery = await this.lotteries.ofEvent(tx, eventId);
    const event = await this.events.byId(tx, eventId);
    if (!lottery || lottery.drawnAt || lottery.closesAt > tx.now || event?.state !== 'published') return;
    const order = drawOrder(await this.lotteries.applications(tx, eventId), lottery.seed);
    await this.lotteries.drawn(
      tx,
      eventId,
      order.map(({ id }) => id),
    );
    await this.passOn.run(tx, eventId);
    for (const { id: entryId } of await this.list.line(tx, eventId))
      await tx.emit(waitingTurned, { entryId, to: 'lost' });
  }
}
