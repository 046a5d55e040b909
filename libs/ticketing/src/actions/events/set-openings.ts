import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { ListPlans } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { firstListEnd } from '../../domain/offer-time.ts';
import { readOpenings } from '../../domain/sale-opening.ts';
import type { SaleOpening } from '../../domain/sale-opening.ts';
import type { EventState } from '../../domain/states.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleOpeningStore } from '../../store/sale-opening.store.ts';
import { SaleStore } from '../../store/sale.store.ts';

/** What the desk sees of openings: those that are set, and the plans that there are. */
export type PlannedOpenings = {
  titleJa: string;
  state: EventState;
  openings: SaleOpening[];
  plans: { key: string; name: { ja: string; en: string } }[];
};

/** From when tickets of an event are given out to whom, decided before it is published. */
@Injectable()
export class SetOpenings {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly openings: SaleOpeningStore,
    private readonly plans: ListPlans,
  ) {}

  /** Throws EVENT_NOT_FOUND. */
  async read(tx: Tx, eventId: string): Promise<PlannedOpenings> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return {
      ...{ titleJa: event.titleJa, state: event.state, openings: await this.openings.ofEvent(tx, eventId) },
      plans: await this.offered(tx),
    };
  }

  /** Throws EVENT_NOT_FOUND, OPENINGS_FIXED (conflict) once the event was published, OPENINGS_WRONG (invalid). */
  async run(tx: Tx, eventId: string, typed: readonly SaleOpening[]): Promise<void> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (event.state !== 'draft') throw new Refusal('conflict', 'OPENINGS_FIXED');
    const dates = await this.sales.dates(tx, eventId);
    const end = firstListEnd(dates);
    const planKeys = (await this.offered(tx)).map(({ key }) => key);
    await this.openings.set(tx, eventId, unwrap(readOpenings(typed, { end, planKeys })));
  }

  private async offered(tx: Tx): Promise<PlannedOpenings['plans']> {
    return (await this.plans.run(tx)).filter(({ active }) => active).map(({ key, name }) => ({ key, name }));
  }
}
