import { NameCompanies } from '@enishi/membership';
import { Refusal } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { companyHour } from '../../domain/company-places.ts';
import type { CompanyTerms } from '../../domain/company-places.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import { CompanyPoolStore } from '../../store/company-pool.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';

/** How a date stands with companies. */
export type CompanyStanding = {
  date: DateOfEvent;
  /** When what is kept goes back on sale; null where nothing is kept. */
  until: Date | null;
  kept: number;
  assigned: { companyId: string; title: string; count: number }[];
};

export type EventCompanies = { titleJa: string; terms: CompanyTerms | null; dates: CompanyStanding[] };

/** What an event keeps for companies and which of them have how many places; of the people whom they send it names nobody. */
@Injectable()
export class ReadEventCompanies {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly kept: CompanyPlaceStore,
    private readonly pool: CompanyPoolStore,
    private readonly names: NameCompanies,
  ) {}

  /** Throws EVENT_NOT_FOUND. */
  async run(tx: Tx, eventId: string): Promise<EventCompanies> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const terms = await this.kept.terms(tx, event.id);
    const dates = await this.sales.dates(tx, event.id);
    const counts = await this.kept.counts(tx, event.id);
    const ids = dates.map(({ id }) => id);
    const pooled = await this.pool.kept(tx, ids);
    const named = await this.names.run(tx, [...new Set(counts.map(({ companyId }) => companyId))]);
    return {
      ...{ titleJa: event.titleJa, terms },
      dates: dates.map((date) => ({
        ...{ date, until: terms && companyHour(terms, date), kept: pooled.get(date.id) ?? 0 },
        assigned: counts
          .filter(({ occurrenceId }) => occurrenceId === date.id)
          .map(({ companyId, count }) => ({ companyId, count, title: named.get(companyId)?.title ?? '' })),
      })),
    };
  }
}
