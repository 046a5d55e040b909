import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isSameTime, mostDates, readEventDate, readFurtherDates } from '../../domain/event-sale.ts';
import type { EventDate } from '../../domain/event-sale.ts';
import { readDrawnDates } from '../../domain/lottery.ts';
import type { EventEntity } from '../../store/event.entity.ts';
import { EventStore } from '../../store/event.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { KeepCompanyPlaces } from '../companies/keep-company-places.ts';

/**
 * One more date of an event that is on the site: the same kinds of ticket at the same prices, so that whoever has a ticket already
 * loses nothing. Dates of a draft are written with it. Throws EVENT_NOT_FOUND, EVENT_NOT_ON_SITE, EVENT_DATES_WRONG, EVENT_DATE_TWICE,
 * EVENT_IN_THE_PAST, LOTTERY_DATE_TOO_EARLY where nothing that is drawn could be taken for it (conflict) and the refusals of `readEventDate` and `readFurtherDates`.
 */
@Injectable()
export class AddEventDate {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly places: PlaceStore,
    private readonly companies: KeepCompanyPlaces,
  ) {}

  async run(tx: Tx, id: string, typed: EventDate): Promise<void> {
    const event = await this.events.locked(tx, id);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (event.state !== 'published') throw new Refusal('conflict', 'EVENT_NOT_ON_SITE');
    const date = unwrap(readEventDate(typed));
    if (date.saleUntil <= tx.now) throw new Refusal('conflict', 'EVENT_IN_THE_PAST', { field: 'startsAt' });
    const known = await this.sales.dates(tx, id);
    if (known.filter(({ site }) => !site).length >= mostDates)
      throw new Refusal('conflict', 'EVENT_DATES_WRONG', { field: 'startsAt', most: mostDates });
    if (known.some((other) => !other.site && isSameTime(other, date)))
      throw new Refusal('conflict', 'EVENT_DATE_TWICE', { field: 'startsAt' });
    const dates = unwrap(readFurtherDates([date], { staying: known, types: known.at(-1)!.types }));
    const like = known[0]!;
    unwrap(readDrawnDates(dates, { closesAt: like.lotteryClosesAt, field: 'startsAt' }));
    await this.give(tx, event, { dates, like });
  }

  /** Further dates with all that the others have, once they are checked; those of a draft get their places once it is published. */
  async give(
    tx: Tx,
    { id, state }: Pick<EventEntity, 'id' | 'state'>,
    { dates, like }: { dates: readonly EventDate[]; like: DateOfEvent },
  ): Promise<void> {
    const { payment, further, cancelling } = like;
    const offered = await this.events.offered(tx, id);
    await this.events.addDates(tx, id, { ...offered, payment, further, cancelling, dates });
    if (state === 'published') await this.places.layOut(tx, id);
    await this.events.change(tx, id, {});
    if (state === 'published') await this.companies.begin(tx, id);
  }
}
