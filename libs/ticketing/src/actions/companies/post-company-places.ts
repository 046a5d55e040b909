import { NameCompanies, PostToCompany } from '@enishi/membership';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import {
  companyCalledOffLetter,
  placeAssignedLetter,
  placeCalledOffLetter,
  placeHandedOnLetter,
  placeTakenBackLetter,
} from '../../domain/company-place-letter.ts';
import type { PlaceLetter } from '../../domain/company-place-letter.ts';
import { placedSessions } from '../../domain/course-words.ts';
import { inBoth } from '../../domain/in-both.ts';
import { onlineLetter } from '../../domain/online-letter.ts';
import type { CompanyPlaceEntity } from '../../store/company-place.entity.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { OutgoingTickets } from '../orders/outgoing-tickets.ts';

type LetterOf = (
  facts: PlaceLetter,
  locale: Parameters<typeof placeAssignedLetter>[1],
) => ReturnType<typeof placeAssignedLetter>;

/** Writes to whom a company sends, and to the company, in the transaction that changes the place. */
@Injectable()
export class PostCompanyPlaces {
  constructor(
    private readonly orders: OrderStore,
    private readonly sales: SaleStore,
    private readonly names: NameCompanies,
    private readonly outside: OutgoingTickets,
    private readonly company: PostToCompany,
  ) {}

  /** `code` is that of the ticket: whoever has the letter can show it, and nobody needs an account. */
  async assigned(tx: Tx, place: CompanyPlaceEntity, code: string): Promise<void> {
    await this.post(tx, place, { letterOf: placeAssignedLetter, page: `/tickets/${code}` });
  }

  /** The way in to a date that takes place online is shown now, or is another one. */
  async online(
    tx: Tx,
    place: CompanyPlaceEntity,
    { page, changed, sessionId }: { page: string; changed: boolean; sessionId?: string },
  ): Promise<void> {
    const date = sessionId ? await this.sales.date(tx, place.occurrenceId) : null;
    const session = date && placedSessions(date.sessions, date).find(({ id }) => id === sessionId);
    await this.post(tx, place, {
      ...{ page, letterOf: (facts, locale) => onlineLetter({ ...facts, changed, session }, locale) },
    });
  }

  async handedOn(tx: Tx, place: CompanyPlaceEntity): Promise<void> {
    await this.post(tx, place, { letterOf: placeHandedOnLetter, page: `/events/${place.eventId}` });
  }

  async takenBack(tx: Tx, place: CompanyPlaceEntity): Promise<void> {
    await this.post(tx, place, { letterOf: placeTakenBackLetter, page: `/events/${place.eventId}` });
  }

  /** The person and the company. */
  async calledOff(tx: Tx, place: CompanyPlaceEntity): Promise<void> {
    const facts = await this.post(tx, place, {
      ...{ letterOf: placeCalledOffLetter, page: `/events/${place.eventId}` },
    });
    await this.company.run(tx, place.companyId, {
      ...{ page: '/events', about: 'membership' },
      words: ({ greeting, locale }) => companyCalledOffLetter({ ...facts, greeting }, locale),
    });
  }

  private async post(
    tx: Tx,
    { id, companyId, occurrenceId, name: addressed, email: to }: CompanyPlaceEntity,
    { letterOf, page }: { letterOf: LetterOf; page: string },
  ): Promise<PlaceLetter> {
    const date = (await this.sales.date(tx, occurrenceId))!;
    const { locale, lines } = (await this.orders.byId(tx, id))!;
    const company = (await this.names.run(tx, [companyId])).get(companyId)?.title ?? '';
    const { name: community, slug } = await this.outside.sender(tx);
    const facts: PlaceLetter = {
      ...{ addressed, community, company, startsAt: date.startsAt, why: lines[0]?.why ?? inBoth('', null) },
      ...{ title: inBoth(date.titleJa, date.titleEn), place: inBoth(date.placeJa, date.placeEn) },
      reason: inBoth(date.offReasonJa ?? '', date.offReasonEn),
      online: date.types.some(({ id: typeId, online }) => online && typeId === lines[0]?.typeId),
    };
    await this.outside.run(tx, { to, locale, slug, page, letter: letterOf(facts, locale) });
    return facts;
  }
}
