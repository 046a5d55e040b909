import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mostSlots, readFurtherDates } from '../../domain/event-sale.ts';
import { readDrawnDates } from '../../domain/lottery.ts';
import { layOutSlots, newSlots } from '../../domain/slot-layout.ts';
import type { Slot, SlotPlan } from '../../domain/slot-layout.ts';
import type { EventEntity } from '../../store/event.entity.ts';
import { EventSiteStore } from '../../store/event-site.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { AddEventDate } from '../events/add-event-date.ts';

/** Slots of which event; `anew`: in the place of all that a draft has, and not beside them. */
export type SlotWish = { eventId: string; plan: SlotPlan; anew: boolean };

/** What a plan would do: slots that come, those that their sites have already, and dates that go. */
export type LaidOut = {
  readonly added: readonly Slot[];
  readonly taken: readonly Slot[];
  readonly replaced: readonly DateOfEvent[];
};

/**
 * The desk lays out all slots of an event in one go: dates at its sites, with the kinds of ticket and the terms that the event has. The date
 * that a draft was written with stands for them until there are some, and goes with the first. Of an event on the site slots are only added.
 */
@Injectable()
export class LayOutSlots {
  constructor(
    private readonly events: EventStore,
    private readonly sites: EventSiteStore,
    private readonly sales: SaleStore,
    private readonly dates: AddEventDate,
  ) {}

  /** What {@link run} would do, and nothing is done. Throws what it throws. */
  async preview(tx: Tx, wish: SlotWish): Promise<LaidOut> {
    return this.laidOut(tx, await this.events.byId(tx, wish.eventId), wish);
  }

  /**
   * Answers how many slots came. Throws EVENT_NOT_FOUND, SITE_NOT_FOUND, EVENT_NOT_ON_SITE, SLOTS_FIXED, SLOTS_ALL_THERE, SLOTS_TOO_MANY,
   * EVENT_PLACES_TOO_MANY (`most`), EVENT_IN_THE_PAST, LOTTERY_DATE_TOO_EARLY (conflict) and the refusals of `layOutSlots`.
   */
  async run(tx: Tx, wish: SlotWish): Promise<number> {
    const event = await this.events.locked(tx, wish.eventId);
    const { added, replaced, like } = await this.laidOut(tx, event, wish);
    await this.dates.give(tx, event!, { dates: added, like });
    if (replaced.length > 0)
      await this.sites.dropDates(
        tx,
        replaced.map(({ id }) => id),
      );
    return added.length;
  }

  private async laidOut(
    tx: Tx,
    event: EventEntity | null,
    { plan, anew }: SlotWish,
  ): Promise<LaidOut & { like: DateOfEvent }> {
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const isDraft = event.state === 'draft';
    if (!isDraft && event.state !== 'published') throw new Refusal('conflict', 'EVENT_NOT_ON_SITE');
    if (!isDraft && anew) throw new Refusal('conflict', 'SLOTS_FIXED');
    const planned = unwrap(layOutSlots(plan));
    const own = new Set((await this.sites.of(tx, event.id)).map(({ id }) => id));
    if (!planned.every(({ siteId }) => own.has(siteId))) throw new Refusal('not_found', 'SITE_NOT_FOUND');
    const known = anew ? [] : await this.sites.slots(tx, event.id);
    const { added, taken } = newSlots(planned, known);
    if (added.length === 0) throw new Refusal('conflict', 'SLOTS_ALL_THERE', { field: 'days' });
    if (known.length + added.length > mostSlots)
      throw new Refusal('conflict', 'SLOTS_TOO_MANY', { field: 'lastBegins', most: mostSlots });
    if (!isDraft && added.some(({ saleUntil }) => saleUntil <= tx.now))
      throw new Refusal('conflict', 'EVENT_IN_THE_PAST', { field: 'days' });
    const dates = await this.sales.dates(tx, event.id);
    const replaced = isDraft ? dates.filter(({ site }) => anew || !site) : [];
    const staying = dates.filter((date) => !replaced.includes(date));
    unwrap(readFurtherDates(added, { staying, types: dates.at(-1)!.types }));
    const like = dates[0]!;
    unwrap(readDrawnDates(added, { closesAt: like.lotteryClosesAt, field: 'days' }));
    return { added, taken, replaced, like };
  }
}
