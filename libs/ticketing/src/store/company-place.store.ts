import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanyTerms } from '../domain/company-places.ts';
import type { TicketState } from '../domain/states.ts';
import { CompanyPlaceEntity } from './company-place.entity.ts';
import { CompanyTermsEntity } from './company-terms.entity.ts';

/** A place of a company with where its ticket stands. */
export type PlaceOfCompany = Pick<
  CompanyPlaceEntity,
  'id' | 'occurrenceId' | 'companyId' | 'name' | 'email' | 'memberId'
> & { ticketState: TicketState };

/** How many places a company has of an event. */
export type CompanyCount = { companyId: string; occurrenceId: string; count: number };

/** Most that is shown of one company or event at once. */
const most = 500;
const nobody = { name: '', email: '', memberId: null };

/** What events keep for companies, and whom companies send. */
@Injectable()
export class CompanyPlaceStore {
  /** Null where an event keeps nothing for companies. */
  terms(tx: Tx, eventId: string): Promise<CompanyTermsEntity | null> {
    return tx.repo(CompanyTermsEntity).findOneBy({ communityId: tx.community, eventId });
  }

  async keepTerms(tx: Tx, eventId: string, terms: CompanyTerms | null): Promise<void> {
    if (terms)
      await tx
        .repo(CompanyTermsEntity)
        .upsert({ ...terms, eventId, communityId: tx.community }, { conflictPaths: ['eventId'] });
    else await tx.repo(CompanyTermsEntity).delete({ communityId: tx.community, eventId });
  }

  /** Events on the site that have places for companies and a date that has not begun, the soonest first. */
  coming(tx: Tx): Promise<(CompanyTermsEntity & { startsAt: Date })[]> {
    return tx.query(
      `select c.event_id "eventId", c.kind, c.position, c.places, c.days_before "daysBefore", c.hour,
              c.most_per_company "mostPerCompany", o.starts_at "startsAt"
         from ticketing.company_terms c join ticketing.event e on e.id = c.event_id
         join lateral (select min(starts_at) starts_at from ticketing.occurrence where event_id = e.id and starts_at > $2 and called_off_at is null) o
           on o.starts_at is not null
        where c.community_id = $1 and e.state = 'published'
        order by o.starts_at, c.event_id limit 50`,
      [tx.community, tx.now],
    );
  }

  /** Places that a company has of some events. */
  ofCompany(tx: Tx, companyId: string, eventIds: readonly string[]): Promise<PlaceOfCompany[]> {
    return tx.query<PlaceOfCompany>(
      `select c.id, c.occurrence_id "occurrenceId", c.company_id "companyId", c.name, c.email, c.member_id "memberId",
              t.state "ticketState"
         from ticketing.company_place c join ticketing.ticket t on t.id = c.ticket_id
        where c.community_id = $1 and c.company_id = $2 and c.event_id = any ($3) and c.state = 'assigned'
        order by c.assigned_at, c.id limit ${most}`,
      [tx.community, companyId, eventIds],
    );
  }

  /** How many places companies have of an event, by company and date. */
  counts(tx: Tx, eventId: string): Promise<CompanyCount[]> {
    return tx.query<CompanyCount>(
      `select company_id "companyId", occurrence_id "occurrenceId", count(*)::int count from ticketing.company_place
        where community_id = $1 and event_id = $2 and state = 'assigned' group by 1, 2 order by 3 desc, 1, 2 limit ${most}`,
      [tx.community, eventId],
    );
  }

  /** How many of a date all companies have. */
  async assigned(tx: Tx, occurrenceId: string): Promise<number> {
    return tx
      .repo(CompanyPlaceEntity)
      .countBy({ communityId: tx.community, occurrenceId, state: 'assigned' });
  }

  ofPress(tx: Tx, companyId: string, press: string): Promise<CompanyPlaceEntity | null> {
    return tx.repo(CompanyPlaceEntity).findOneBy({ communityId: tx.community, companyId, press });
  }

  async add(tx: Tx, place: CompanyPlaceEntity): Promise<void> {
    await tx.repo(CompanyPlaceEntity).insert(place);
  }

  /** A place of an order; null where the order is none of a company. */
  async known(tx: Tx, id: string): Promise<CompanyPlaceEntity | null> {
    return isId(id) ? tx.repo(CompanyPlaceEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /** Says who comes now. */
  async name(
    tx: Tx,
    id: string,
    who: Pick<CompanyPlaceEntity, 'name' | 'email' | 'memberId'>,
  ): Promise<void> {
    await tx.repo(CompanyPlaceEntity).update({ communityId: tx.community, id }, who);
  }

  /** Given back; whom it was for is forgotten. */
  async end(tx: Tx, id: string): Promise<void> {
    await tx
      .repo(CompanyPlaceEntity)
      .update({ communityId: tx.community, id }, { ...nobody, state: 'returned', returnedAt: tx.now });
  }

  /** The next number of a ticket, so that the code of whoever had it opens nothing any more. */
  async renumber(tx: Tx, ticketId: string): Promise<number> {
    const [row] = await tx.query<{ serial: number }>(
      'update ticketing.ticket set serial = serial + 1 where community_id = $1 and id = $2 returning serial',
      [tx.community, ticketId],
    );
    return row!.serial;
  }
}
