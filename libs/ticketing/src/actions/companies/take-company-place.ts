import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { OrderLine } from '../../domain/ticket-disclosure.ts';
import { CompanyPoolStore } from '../../store/company-pool.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import type { DateOfEvent, OfferedType } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';

/** The ticket of a place of a company: of which date and kind, for which company, and why it costs nothing. */
export type PlaceToTake = Pick<TicketOrderEntity, 'locale'> & {
  placeId: string;
  companyId: string;
  date: DateOfEvent;
  kind: OfferedType;
  line: OrderLine;
};

/** How long a place is held between taking it and giving it to its ticket, in the same transaction. */
const momentMs = 60_000;

/** Takes a place for a company, out of what is kept for companies or else of what is free, and makes its ticket. */
@Injectable()
export class TakeCompanyPlace {
  constructor(
    private readonly pool: CompanyPoolStore,
    private readonly places: PlaceStore,
    private readonly orders: OrderStore,
  ) {}

  /** Nobody else decides about places of a date for companies until the commit. */
  hold(tx: Tx, occurrenceId: string): Promise<void> {
    return this.pool.hold(tx, occurrenceId);
  }

  /** Answers with the ticket. Throws TICKETS_SOLD_OUT (conflict). Needs {@link hold}. */
  async run(tx: Tx, { placeId, companyId, date, kind, line, locale }: PlaceToTake): Promise<string> {
    const { quotaIds } = kind;
    const until = new Date(tx.now.getTime() + momentMs);
    const taken =
      (await this.pool.take(tx, date.id, { quotaIds, holdId: placeId, until })) ||
      (await this.places.take(
        tx,
        quotaIds.map((quotaId) => ({ quotaId, count: 1 })),
        { holdId: placeId, until },
      ));
    if (!taken) throw new Refusal('conflict', 'TICKETS_SOLD_OUT');
    const ticketId = newId();
    const of = { communityId: tx.community, occurrenceId: date.id };
    await this.orders.add(tx, {
      ...{ ...of, id: placeId, eventId: date.eventId, memberId: companyId },
      ...{ guestId: null, orderedBy: companyId, orderedAs: 'member' },
      ...{ state: 'confirmed', lines: [line], total: 0, means: 'door', locale, orderedAt: tx.now },
      ...{ confirmedAt: tx.now, payUntil: null, askedAt: null, earnedAt: null, besideId: null },
    });
    const wanted = quotaIds.map((quotaId) => ({ ticketId, quotaId }));
    if (!(await this.places.settle(tx, placeId, wanted))) throw new Refusal('conflict', 'TICKETS_SOLD_OUT');
    await this.orders.issue(tx, [
      {
        ...{ ...of, id: ticketId, orderId: placeId, ticketTypeId: kind.id, nth: 1, price: 0, serial: 1 },
        ...{ state: 'valid', issuedAt: tx.now, checkedInAt: null, cancelledAt: null },
        ...{ fee: null, refundId: null, holderId: null },
      },
    ]);
    return ticketId;
  }
}
