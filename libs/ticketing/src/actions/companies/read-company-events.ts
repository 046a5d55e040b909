import type { BenefitLeft, SeatHolder } from '@enishi/membership';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { assignable, companyHour, eventClasses } from '../../domain/company-places.ts';
import type { Assignable, CompanyTerms, EventClass } from '../../domain/company-places.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import type { PlaceOfCompany } from '../../store/company-place.store.ts';
import { CompanyPoolStore } from '../../store/company-pool.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { companyKind } from './keep-company-places.ts';
import { CompanySide } from './company-side.ts';
import type { Clerk } from './company-side.ts';

/** A date at which a company may have places, and whom it sends. */
export type DateForCompany = {
  date: DateOfEvent;
  terms: CompanyTerms;
  /** Until when places are kept for companies. */
  until: Date;
  /** Of the benefit. */
  benefit: BenefitLeft;
  may: Assignable;
  places: PlaceOfCompany[];
};

export type CompanyEvents = { title: string; dates: DateForCompany[]; holders: SeatHolder[] };

/** Events as a company sees them that sends people: what is left for it at each date, and whom it sends. A fixed number of statements. */
@Injectable()
export class ReadCompanyEvents {
  constructor(
    private readonly side: CompanySide,
    private readonly kept: CompanyPlaceStore,
    private readonly pool: CompanyPoolStore,
    private readonly sales: SaleStore,
  ) {}

  /** Dates that have not begun, the soonest first. Throws COMPANY_NOT_FOUND. */
  async run(tx: Tx, clerk: Clerk): Promise<CompanyEvents> {
    const { id: companyId, title } = await this.side.own(tx, clerk);
    const events = await this.kept.coming(tx);
    const ids = events.map(({ eventId }) => eventId);
    const dates = (await this.sales.ofEvents(tx, ids)).filter(
      ({ state, startsAt }) => state !== 'called_off' && startsAt > tx.now,
    );
    const pooled = await this.pool.kept(
      tx,
      dates.map(({ id }) => id),
    );
    const places = await this.kept.ofCompany(tx, companyId, ids);
    const left = await this.side.left(tx, companyId, eventClasses);
    return {
      title,
      holders: await this.side.holders(tx, companyId),
      dates: dates.map((date) => {
        const terms = events.find(({ eventId }) => eventId === date.eventId)!;
        const own = places.filter(({ occurrenceId }) => occurrenceId === date.id);
        return dateFor(date, {
          terms,
          own,
          benefit: left.get(terms.kind)!,
          pooled: pooled.get(date.id) ?? 0,
          now: tx.now,
        });
      }),
    };
  }
}

type Standing = {
  terms: CompanyTerms & { kind: EventClass };
  own: PlaceOfCompany[];
  benefit: BenefitLeft;
  pooled: number;
  now: Date;
};

function dateFor(date: DateOfEvent, { terms, own, benefit, pooled, now }: Standing): DateForCompany {
  const open = date.saleUntil > now;
  const room = open ? pooled + companyKind(date, terms).left : 0;
  return {
    ...{ date, terms, benefit, places: own, until: companyHour(terms, date) },
    may: assignable(benefit.left, { most: terms.mostPerCompany, own: own.length, room }),
  };
}
