import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readTravel } from '../../domain/travel.ts';
import type { Travel } from '../../domain/travel.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { assertLawfulTravel } from './assert-lawful-travel.ts';

/**
 * Says what the price of an event includes of a journey, which travel agency answers for it, and the way it goes. While the event is on
 * the site it stays lawful: what would keep it from being published is refused. Throws EVENT_NOT_FOUND, EVENT_NOT_ON_SITE of one that
 * was called off, and the refusals of `readTravel` and `travelHindrance`.
 */
@Injectable()
export class StateTravel {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
  ) {}

  async run(tx: Tx, eventId: string, typed: Travel): Promise<void> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (event.state === 'called_off') throw new Refusal('conflict', 'EVENT_NOT_ON_SITE');
    const travel = unwrap(readTravel(typed));
    if (event.state === 'published')
      assertLawfulTravel({ kind: event.kind, travel }, await this.sales.dates(tx, event.id));
    await this.events.change(tx, event.id, { travel });
  }
}
