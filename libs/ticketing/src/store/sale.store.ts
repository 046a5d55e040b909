import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { oneEach } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { Audience } from '../domain/audience.ts';
import type { CancelPolicy } from '../domain/cancel-policy.ts';
import type { TicketPayment } from '../domain/event-sale.ts';
import type { EventKind } from '../domain/event-words.ts';
import type { FurtherWays } from '../domain/pay-way.ts';
import type { HandOnHours } from '../domain/handing-on.ts';
import type { MemberPrices } from '../domain/member-price.ts';
import type { EventState } from '../domain/states.ts';
import type { Travel } from '../domain/travel.ts';
import type { SaleOpening } from '../domain/sale-opening.ts';
import { keptForList } from './kept-for-list.ts';
import type { CourseSession } from '../domain/course.ts';
import { placeOf, siteOf } from './place-of.ts';
import type { NamedSite } from './place-of.ts';
import { readSessions, sessionsOf } from './sessions-of.ts';

/** A kind of ticket as it is given out for a date. */
export type OfferedType = {
  id: string;
  nameJa: string;
  nameEn: string | null;
  price: number;
  discounted: boolean;
  memberPrices: MemberPrices;
  mostPerPerson: number;
  /** Who has it takes part online. */
  online: boolean;
  /** An add-on: at most so many beside each ticket; null: it admits a person. */
  mostBeside: number | null;
  audience: Audience;
  quotaIds: string[];
  /** Places free now, of the set with the fewest, beyond those that are for the waiting list. */
  left: number;
  /** Planned for this kind alone; null where only the whole counts. */
  capacity: number | null;
  /** Only a code shows it. */
  byCode: boolean;
};

/** A date of an event with its kinds of ticket. */
export type OfferedDate = {
  id: string;
  startsAt: Date;
  endsAt: Date;
  saleUntil: Date;
  payment: TicketPayment;
  further: FurtherWays;
  cancelling: CancelPolicy;
  /** Planned for the whole date. */
  capacity: number;
  types: OfferedType[];
};

/** How a set of places stands. `capacity` counts those that are given out or may be; `startsAt` null: shared by all dates. */
export type QuotaStanding = {
  id: string;
  startsAt: Date | null;
  site: NamedSite | null;
  nameJa: string | null;
  nameEn: string | null;
  capacity: number;
  sold: number;
  held: number;
  /** Of those held: ordered, and not paid yet. */
  unpaid: number;
  planned: number;
};

const free = `
  greatest(0, min((select count(*) from ticketing.place p where p.quota_id = f.quota_id and p.ticket_id is null
     and p.retired_at is null and (p.held_until is null or p.held_until <= $3)) - ${keptForList('f.quota_id', '$3')}))::int`;

/** Whether an event asks anything of those who order. */
const asks = `
         (exists (select from ticketing.event_asking a where a.event_id = o.event_id and (a.names or a.emergency))
          or exists (select from ticketing.question u where u.event_id = o.event_id and u.ended_at is null))`;

/** Whether tickets of the event of a date `o` may not be resold. */
export const noResaleOf = `exists (select from ticketing.event_asking n where n.event_id = o.event_id and n.no_resale)`;

/** `left`: whether free places are counted (`$3`: the instant), which costs more the more places there are. */
const datesOf = (where: string, { left }: { left: boolean }): string => `
  select o.id, o.event_id "eventId", o.starts_at "startsAt", o.ends_at "endsAt", o.sale_until "saleUntil", o.payment,
         o.further_ways further, o.cancel_policy cancelling, case when o.called_off_at is null then e.state else 'called_off' end state,
         o.called_off_at is not null "offAlone", e.hand_on_hours "handOnHours",
         e.kind, e.title_ja "titleJa", e.title_en "titleEn", ${placeOf}, ${siteOf}, ${sessionsOf},
         coalesce(o.off_reason_ja, e.off_reason_ja) "offReasonJa",
         case when o.called_off_at is null then e.off_reason_en else o.off_reason_en end "offReasonEn", coalesce(o.called_off_at, e.called_off_at) "calledOffAt", e.travel,
         (select coalesce(json_agg(json_build_object('planKey', nullif(s.plan_key, ''), 'opensAt', s.opens_at)
                   order by s.opens_at, s.plan_key), '[]') from ticketing.sale_opening s where s.event_id = o.event_id) openings,
         ${asks} asks, ${noResaleOf} "noResale", d.opens_at "lotteryOpensAt", d.closes_at "lotteryClosesAt",
         (select q.capacity from ticketing.quota q where q.occurrence_id = o.id and q.ticket_type_id is null) capacity,
         (select json_agg(json_build_object('id', t.id, 'nameJa', t.name_ja, 'nameEn', t.name_en, 'price', t.price,
                   'discounted', t.discounted, 'memberPrices', t.member_prices,
                   'online', t.online, 'mostBeside', t.most_beside, 'audience', t.audience, 'mostPerPerson', t.most_per_person, 'quotaIds', f.quotas,${left ? ` 'left', f.free,` : ''}
                   'capacity', f.own, 'byCode', exists (
                     select from ticketing.promo_code c
                      where c.event_id = o.event_id and c.kind = 'reveal' and c.positions @> to_jsonb(t.position)))
                   order by t.position)
            from ticketing.ticket_type t join lateral (
              select json_agg(f.quota_id order by f.quota_id) quotas,
                     max(q.capacity) filter (where q.ticket_type_id is not null) own${left ? `, ${free} free` : ''}
                from ticketing.offering f join ticketing.quota q on q.id = f.quota_id
               where f.occurrence_id = o.id and f.ticket_type_id = t.id) f on f.quotas is not null
           where t.event_id = o.event_id) types
    from ticketing.occurrence o join ticketing.event e on e.id = o.event_id
    left join ticketing.lottery d on d.event_id = o.event_id and d.drawn_at is null
   where o.community_id = $1 and ${where}
   order by o.starts_at, o.id`;

/** A date with what is known of its event. */
export type DateOfEvent = OfferedDate & {
  eventId: string;
  /** Of the event; `called_off` also where it is this date alone. */
  state: EventState;
  /** It was called off by itself: other dates may take place. */
  offAlone: boolean;
  handOnHours: HandOnHours;
  kind: EventKind;
  titleJa: string;
  titleEn: string | null;
  /** Of its site, or else of the event. */
  placeJa: string;
  placeEn: string | null;
  site: NamedSite | null;
  /** Of a course, in the order of time, also those that were called off; else none. */
  sessions: CourseSession[];
  offReasonJa: string | null;
  offReasonEn: string | null;
  /** When this date, or the event with all of its dates, was called off. */
  calledOffAt: Date | null;
  travel: Travel | null;
  /** Whether names, whom to call or anything else is asked of those who order. */
  asks: boolean;
  /** Tickets may not be resold. */
  noResale: boolean;
  /** From when tickets are given out to whom, of all dates of the event. */
  openings: SaleOpening[];
  /** Where its places are drawn by lot, and were not yet: when one applies. */
  lotteryOpensAt: Date | null;
  lotteryClosesAt: Date | null;
};

/** The same as it was agreed with whoever orders: nothing of it changes with what others order. */
export type DateTerms = Omit<DateOfEvent, 'types'> & { types: Omit<OfferedType, 'left'>[] };

/** The same without kinds of ticket that only a code shows. */
export const withoutSecrets = (date: DateOfEvent): DateOfEvent => ({
  ...date,
  types: date.types.filter(({ byCode }) => !byCode),
});

/** Instants within a row's JSON come as text. */
const read = <Row extends Pick<DateOfEvent, 'openings' | 'sessions'>>(row: Row): Row => ({
  ...row,
  sessions: readSessions(row.sessions),
  openings: row.openings.map(({ planKey, opensAt }) => ({ planKey, opensAt: new Date(opensAt) })),
});

const counted = { left: true };

const termsOf = oneEach(
  (tx, ids) =>
    tx.query<DateTerms>(datesOf('o.id = any ($2)', { left: false }), [tx.community, [...new Set(ids)]]),
  ({ id }) => id,
);

/** What is on sale, and how far it is sold; counted from the places themselves, so that it cannot drift. */
@Injectable()
export class SaleStore {
  /** One statement for all dates of an event. */
  async dates(tx: Tx, eventId: string): Promise<DateOfEvent[]> {
    const found = await tx.query<DateOfEvent>(datesOf('o.event_id = $2', counted), [
      tx.community,
      eventId,
      tx.now,
    ]);
    return found.map(read);
  }

  /** The same of several events at once. */
  async ofEvents(tx: Tx, eventIds: readonly string[]): Promise<DateOfEvent[]> {
    const found = await tx.query<DateOfEvent>(datesOf('o.event_id = any ($2)', counted), [
      ...[tx.community, eventIds, tx.now],
    ]);
    return found.map(read);
  }

  /** Null also for text that is no id at all. */
  async date(tx: Tx, occurrenceId: string): Promise<DateOfEvent | null> {
    if (!isId(occurrenceId)) return null;
    const [found] = await tx.query<DateOfEvent>(datesOf('o.id = $2', counted), [
      tx.community,
      occurrenceId,
      tx.now,
    ]);
    return found ? read(found) : null;
  }

  /** The same without counting what is left of it, which nobody needs who holds or orders: the places themselves decide. */
  async terms(tx: Tx, occurrenceId: string): Promise<DateTerms | null> {
    if (!isId(occurrenceId)) return null;
    const found = await termsOf(tx, occurrenceId);
    return found && read(found);
  }

  /** What all dates share, then by date: the whole first, then each kind of ticket that has places of its own. */
  standing(tx: Tx, eventId: string): Promise<QuotaStanding[]> {
    return tx.query<QuotaStanding>(
      `select q.id, o.starts_at "startsAt", ${siteOf}, t.name_ja "nameJa", t.name_en "nameEn", q.capacity planned,
              count(p.id) filter (
                where p.ticket_id is not null or p.held_until > $3 or p.retired_at is null)::int capacity,
              count(p.ticket_id)::int sold,
              count(p.id) filter (where p.ticket_id is null and p.held_until > $3)::int held,
              count(r.id) filter (where p.ticket_id is null and p.held_until > $3)::int unpaid
         from ticketing.quota q left join ticketing.ticket_type t on t.id = q.ticket_type_id
         left join ticketing.occurrence o on o.id = q.occurrence_id
         left join ticketing.place p on p.quota_id = q.id
         left join ticketing.ticket_order r on r.id = p.hold_id and r.state = 'awaiting_payment'
        where q.community_id = $1 and q.event_id = $2
        group by q.id, t.id, o.id order by o.starts_at nulls first, o.id, t.position nulls first`,
      [tx.community, eventId, tx.now],
    );
  }
}
