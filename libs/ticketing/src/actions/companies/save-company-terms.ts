import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits } from '../../domain/add-on.ts';
import { isForCompanies } from '../../domain/audience.ts';
import { readCompanyTerms } from '../../domain/company-places.ts';
import type { CompanyTerms } from '../../domain/company-places.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { KeepCompanyPlaces } from './keep-company-places.ts';

/**
 * What an event keeps for companies; null: nothing. It may be changed at any time: whoever has a place keeps it, and what is kept
 * beside them follows in the same commit. Throws EVENT_NOT_FOUND, COMPANY_TERMS_WRONG, and
 * AUDIENCE_NOT_FOR_COMPANIES (conflict) where the kind is for members alone.
 */
@Injectable()
export class SaveCompanyTerms {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly kept: CompanyPlaceStore,
    private readonly keep: KeepCompanyPlaces,
  ) {}

  async run(tx: Tx, eventId: string, typed: CompanyTerms | null): Promise<void> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const dates = await this.sales.dates(tx, event.id);
    const people = dates[0]?.types.filter(admits) ?? [];
    const capacity = Math.min(...dates.map((date) => date.capacity));
    const terms = typed && unwrap(readCompanyTerms(typed, { kinds: people.length, capacity }));
    if (terms && !isForCompanies(people[terms.position]!.audience))
      throw new Refusal('conflict', 'AUDIENCE_NOT_FOR_COMPANIES', { field: 'position' });
    await this.kept.keepTerms(tx, event.id, terms);
    await this.keep.run(tx, event.id);
  }
}
