import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isForCompanies } from '../../domain/audience.ts';
import { saleStateAt } from '../../domain/event-sale.ts';
import { inBoth } from '../../domain/in-both.ts';
import type { TicketFacts } from '../../domain/ticket-code.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import type { Clerk, Holder, TypedHolder } from './company-side.ts';
import { CompanySide } from './company-side.ts';
import { companyKind } from './keep-company-places.ts';
import { PostCompanyPlaces } from './post-company-places.ts';
import { TakeCompanyPlace } from './take-company-place.ts';

/** Makes the code of a ticket, which the letter leads to. */
export type TicketCodes = { code(facts: TicketFacts): string };

/** A press of the button. `press` was made with the page: pressed twice it is one place. */
export type PlaceWish = { occurrenceId: string; holder: TypedHolder; press: string; locale: Locale };

/**
 * A company assigns a place of a date to somebody: place, ticket and the benefit that it uses up in one commit, under the lock of the
 * date's places for companies. Throws COMPANY_NOT_FOUND, EVENT_NOT_FOUND, DATE_OFF, SALE_CLOSED, COMPANY_PLACES_NONE also where the kind was made one for members alone, COMPANY_PLACES_MOST (`most`),
 * COMPANY_PLACE_TWICE (conflict), TICKETS_SOLD_OUT, and what `CompanySide` throws about the person and the benefit.
 */
@Injectable()
export class AssignCompanyPlace {
  constructor(
    private readonly side: CompanySide,
    private readonly sales: SaleStore,
    private readonly kept: CompanyPlaceStore,
    private readonly taking: TakeCompanyPlace,
    private readonly post: PostCompanyPlaces,
  ) {}

  async run(tx: Tx, clerk: Clerk, wish: PlaceWish, codes: TicketCodes): Promise<string> {
    const company = await this.side.own(tx, clerk);
    const seen = await this.sales.date(tx, wish.occurrenceId);
    if (!seen) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    await this.taking.hold(tx, seen.id);
    const again = await this.kept.ofPress(tx, company.id, wish.press);
    if (again) return again.id;
    const date = (await this.sales.date(tx, seen.id))!;
    if (date.offAlone) throw new Refusal('conflict', 'DATE_OFF');
    if (date.state !== 'published') throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (saleStateAt(date, tx.now) !== 'open') throw new Refusal('conflict', 'SALE_CLOSED');
    const holder = await this.side.holder(tx, company.id, wish.holder);
    return this.assign(tx, { clerk: { ...clerk, companyId: company.id }, date, holder, wish }, codes);
  }

  private async assign(
    tx: Tx,
    { clerk, date, holder, wish }: { clerk: Clerk; date: DateOfEvent; holder: Holder; wish: PlaceWish },
    codes: TicketCodes,
  ): Promise<string> {
    const terms = await this.kept.terms(tx, date.eventId);
    const kind = terms && companyKind(date, terms);
    if (!kind || !isForCompanies(kind.audience)) throw new Refusal('conflict', 'COMPANY_PLACES_NONE');
    const { companyId } = clerk;
    const own = (await this.kept.ofCompany(tx, companyId, [date.eventId])).filter(
      ({ occurrenceId }) => occurrenceId === date.id,
    );
    if (own.length >= terms.mostPerCompany)
      throw new Refusal('conflict', 'COMPANY_PLACES_MOST', { most: terms.mostPerCompany });
    if (own.some(({ email }) => email === holder.email))
      throw new Refusal('conflict', 'COMPANY_PLACE_TWICE', { field: 'recipientEmail' });
    const placeId = newId();
    const why = await this.side.take(tx, { ...clerk, placeId, kind: terms.kind, usedFor: date.titleJa });
    const line = {
      ...{ typeId: kind.id, name: inBoth(kind.nameJa, kind.nameEn), quantity: 1 },
      ...{ price: 0, regular: kind.price, why },
    };
    const { locale, press } = wish;
    const ticketId = await this.taking.run(tx, { placeId, companyId, date, kind, line, locale });
    const place = {
      ...{ id: placeId, communityId: tx.community, eventId: date.eventId, occurrenceId: date.id, companyId },
      ...{ ticketId, press, state: 'assigned' as const, ...holder, assignedAt: tx.now, returnedAt: null },
    };
    await this.kept.add(tx, place);
    await this.post.assigned(tx, place, codes.code({ ticketId, serial: 1 }));
    return placeId;
  }
}
