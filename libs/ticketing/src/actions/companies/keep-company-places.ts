import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { admits } from '../../domain/add-on.ts';
import { companyHour, placesToKeep } from '../../domain/company-places.ts';
import type { CompanyTerms } from '../../domain/company-places.ts';
import { saleStateAt } from '../../domain/event-sale.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import { CompanyPoolStore } from '../../store/company-pool.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent, OfferedType } from '../../store/sale.store.ts';

/** The kind of ticket that companies get of a date; never an add-on, wherever that stands by now. */
export const companyKind = (
  { types }: Pick<DateOfEvent, 'types'>,
  { position }: Pick<CompanyTerms, 'position'>,
): OfferedType => {
  const people = types.filter(admits);
  return people[Math.min(position, people.length - 1)]!;
};

/**
 * Sees to it that as many places are kept for companies as an event says, beside those that they have: as far as places are free, and
 * until the hour of each date. What is too many is free for everybody at once.
 */
@Injectable()
export class KeepCompanyPlaces {
  constructor(
    private readonly sales: SaleStore,
    private readonly kept: CompanyPlaceStore,
    private readonly pool: CompanyPoolStore,
    private readonly places: PlaceStore,
  ) {}

  /** The same of an event that was just put on the site, or has a further date; where it keeps nothing, nothing is looked at. */
  async begin(tx: Tx, eventId: string): Promise<void> {
    if (await this.kept.terms(tx, eventId)) await this.run(tx, eventId);
  }

  /** Of all dates of an event. */
  async run(tx: Tx, eventId: string): Promise<void> {
    const terms = await this.kept.terms(tx, eventId);
    for (const date of await this.sales.dates(tx, eventId)) await this.settle(tx, date, terms);
  }

  /** Of one date, after a place of it came back. */
  async date(tx: Tx, occurrenceId: string): Promise<void> {
    const date = await this.sales.date(tx, occurrenceId);
    if (date) await this.settle(tx, date, await this.kept.terms(tx, date.eventId));
  }

  private async settle(tx: Tx, { id }: DateOfEvent, terms: CompanyTerms | null): Promise<void> {
    await this.pool.hold(tx, id);
    const date = await this.sales.date(tx, id);
    const open = date?.state === 'published' && saleStateAt(date, tx.now) === 'open';
    const kept = (await this.pool.kept(tx, [id])).get(id) ?? 0;
    if (!open || !terms) return this.pool.release(tx, id, kept);
    const until = companyHour(terms, date);
    const assigned = await this.kept.assigned(tx, id);
    const missing = placesToKeep(terms.places, { assigned, until, now: tx.now }) - kept;
    if (missing < 0) await this.pool.release(tx, id, -missing);
    if (until > tx.now) await this.pool.keepUntil(tx, id, until);
    const { quotaIds, left } = companyKind(date, terms);
    const count = Math.min(missing, left);
    if (count > 0)
      await this.places.take(
        tx,
        quotaIds.map((quotaId) => ({ quotaId, count })),
        { holdId: id, until },
      );
  }
}
