import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { IsNull } from 'typeorm';
import { admits as admitsPeople } from '../domain/add-on.ts';
import type { Audience } from '../domain/audience.ts';
import type { PricedKind } from '../domain/ticket-price.ts';
import { sameKinds } from '../domain/event-copy.ts';
import { eventModeOf, standsBeside } from '../domain/event-sale.ts';
import type { EventDate, PlannedSale } from '../domain/event-sale.ts';
import type { EventKind } from '../domain/event-words.ts';
import { droppedDates } from './dropped-dates.ts';
import { EventEntity } from './event.entity.ts';
import { comingEvents } from './coming-events.ts';
import { followSessions } from './sessions-of.ts';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { OfferingEntity } from './offering.entity.ts';
import { QuotaEntity } from './quota.entity.ts';
import { TicketTypeEntity } from './ticket-type.entity.ts';

export type EventKey = { at: Date; id: string };
type Page = { first: number; after: EventKey | null };

/** A row of the desk's list: an event with its next date (the last, where all are past) and how many it has. */
export type DeskEventRow = Pick<EventEntity, 'id' | 'titleJa' | 'kind' | 'state' | 'updatedAt'> & {
  startsAt: Date;
  dates: number;
};

/** An event on the site at its next date, as the list shows it. */
export type ListedEvent = Pick<EventEntity, 'titleJa' | 'titleEn' | 'placeJa' | 'placeEn' | 'kind'> & {
  /** Of the date. */
  id: string;
  eventId: string;
  startsAt: Date;
  endsAt: Date;
  /** Null where nobody asked. */
  onSale: ListedSale | null;
};

/** What the list shows of an event's tickets, which takes a look at its places. */
export type ListedSale = {
  /** Of the last date. */
  saleUntil: Date;
  /** Dates that are not over. */
  dates: number;
  types: (PricedKind & { left: boolean; online: boolean; audience: Audience })[];
};

/** Of which kind, in which of the community's municipalities, and how one may take part; null asks for no such thing. */
export type EventChoice = { kind: EventKind | null; area: string | null; mode: 'venue' | 'online' | null };

/** Which events; null asks for no such thing. Dates begin at `from` or later, and before `until`. */
export type EventFilter = EventChoice & { from: Date | null; until: Date | null };

/** What is given out for each date of an event: its kinds of ticket, and the set of places that all dates share. */
type Offered = {
  kinds: readonly { id: string; own: number | null; online: boolean; mostBeside: number | null }[];
  sharedId: string | null;
};
/** What holds for a date as for all others of its event. */
type DateTerms = Pick<PlannedSale, 'payment' | 'further' | 'cancelling'>;
type PlannedDates = Offered &
  DateTerms & {
    dates: readonly EventDate[];
    /** Of those of the dates that are known already. */
    ids?: readonly (string | undefined)[];
  };

/** What calendars show of an event: changing it raises the revision. */
const inCalendars = new Set(['titleJa', 'titleEn', 'bodyJa', 'bodyEn', 'placeJa', 'placeEn', 'state']);

/** Events of the transaction's community, with what is planned of them. */
@Injectable()
export class EventStore {
  /** Null also for text that is no id at all. */
  async byId(tx: Tx, id: string): Promise<EventEntity | null> {
    return isId(id) ? tx.repo(EventEntity).findOneBy({ id }) : null;
  }

  async locked(tx: Tx, id: string): Promise<EventEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(EventEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Whether its last date has ended. */
  async isOver(tx: Tx, id: string): Promise<boolean> {
    const [row] = await tx.query<{ ended: boolean }>(
      'select max(ends_at) <= $2 ended from ticketing.occurrence where event_id = $1',
      [id, tx.now],
    );
    return row?.ended ?? true;
  }

  async add(tx: Tx, event: Omit<EventEntity, 'revision'>): Promise<void> {
    await tx.repo(EventEntity).insert(event);
  }

  async change(tx: Tx, id: string, changes: Partial<EventEntity>): Promise<void> {
    const told = Object.keys(changes).some((name) => inCalendars.has(name));
    const revision = told ? { revision: () => 'revision + 1' } : {};
    await tx.repo(EventEntity).update({ id }, { ...changes, ...revision, updatedAt: tx.now });
  }

  /** With all that is planned of it. Only of drafts, of which nobody holds anything. */
  async remove(tx: Tx, id: string): Promise<void> {
    await this.unplan(tx, id, []);
    await tx.query(
      `with rules as (delete from ticketing.waiting_rule where event_id = $1),
            asking as (delete from ticketing.event_asking where event_id = $1),
            survey as (delete from ticketing.event_survey where event_id = $1),
            questions as (delete from ticketing.question where event_id = $1),
            hosts as (delete from ticketing.event_host where event_id = $1),
            booths as (delete from ticketing.event_booth where event_id = $1),
            room as (delete from ticketing.booth_room where event_id = $1),
            terms as (delete from ticketing.company_terms where event_id = $1),
            openings as (delete from ticketing.sale_opening where event_id = $1),
            codes as (delete from ticketing.promo_code where event_id = $1),
            sites as (delete from ticketing.event_site where event_id = $1)
       delete from ticketing.lottery where event_id = $1`,
      [id],
    );
    await tx.repo(EventEntity).delete({ id });
  }

  /**
   * Puts a plan in the place of an earlier one: the dates, the kinds of ticket, and the sets of places they draw on. Kinds that were
   * there keep their ids, by which questions know them, and so do dates, by which it is known where they take place online.
   */
  async plan(
    tx: Tx,
    eventId: string,
    { types, dates, payment, further, cancelling, together }: PlannedSale,
  ): Promise<void> {
    const known = await tx.repo(TicketTypeEntity).find({ where: { eventId }, order: { position: 'ASC' } });
    const before = await tx
      .repo(OccurrenceEntity)
      .find({ where: { eventId }, order: { startsAt: 'ASC', id: 'ASC' } });
    const kept = keptIds<{ nameJa: string }>(known, types, ({ nameJa }) => nameJa);
    const keptDates = keptIds<Pick<EventDate, 'startsAt' | 'siteId'>>(
      before,
      dates,
      ({ startsAt, siteId }) => `${startsAt.toISOString()} ${siteId ?? ''}`,
    );
    await this.unplan(tx, eventId, [...keptDates.values()]);
    const { community: communityId } = tx;
    const kinds = types.map(({ capacity: own, ...type }, position) => ({
      ...{ ...type, id: kept.get(position) ?? newId(), communityId, eventId, position },
      own,
    }));
    await tx.repo(TicketTypeEntity).insert(kinds.map(({ own: _, ...kind }) => kind));
    const shared =
      together === null
        ? null
        : { id: newId(), communityId, eventId, occurrenceId: null, ticketTypeId: null, capacity: together };
    if (shared) await tx.repo(QuotaEntity).insert(shared);
    const terms = { payment, further, cancelling };
    const ids = dates.map((_, at) => keptDates.get(at));
    await this.addDates(tx, eventId, { dates, ids, ...terms, kinds, sharedId: shared?.id ?? null });
    if (keptDates.size > 0) await followSessions(tx, eventId);
  }

  /** Further dates of an event: each with its places as a whole, those of kinds that have their own, and what all dates share. */
  async addDates(tx: Tx, eventId: string, { dates, ids = [], ...offered }: PlannedDates): Promise<void> {
    const planned = dates.map((date, at) =>
      rowsOfDate(date, offered, { communityId: tx.community, eventId, id: ids[at] ?? newId() }),
    );
    await tx.repo(OccurrenceEntity).insert(planned.map(({ occurrence }) => occurrence));
    await tx.repo(QuotaEntity).insert(planned.flatMap(({ quotas }) => quotas));
    await tx.repo(OfferingEntity).insert(planned.flatMap(({ offerings }) => offerings));
  }

  /** What a further date of an event is given: its kinds of ticket, each with the places of its own that the last date has. */
  async offered(tx: Tx, eventId: string): Promise<Offered> {
    const kinds = await tx.query<Offered['kinds'][number]>(
      `select t.id, t.online, t.most_beside "mostBeside", (select q.capacity from ticketing.quota q join ticketing.occurrence o on o.id = q.occurrence_id
                      where q.ticket_type_id = t.id order by o.starts_at desc limit 1) own
         from ticketing.ticket_type t where t.event_id = $1 order by t.position`,
      [eventId],
    );
    const shared = await tx.repo(QuotaEntity).findOneBy({ eventId, occurrenceId: IsNull() });
    return { kinds, sharedId: shared?.id ?? null };
  }

  /** Last change first, whatever the state. */
  page(tx: Tx, { first, after }: Page): Promise<DeskEventRow[]> {
    return tx.query<DeskEventRow>(
      `select e.id, e.title_ja "titleJa", e.kind, e.state, e.updated_at "updatedAt",
              o.starts_at "startsAt", o.dates
         from ticketing.event e cross join lateral (
           select coalesce(min(starts_at) filter (where ends_at > $5), max(starts_at)) starts_at, count(*)::int dates
             from ticketing.occurrence where event_id = e.id) o
        where e.community_id = $1 and ($2::timestamptz is null or (e.updated_at, e.id) < ($2, $3::uuid))
        order by e.updated_at desc, e.id desc limit $4`,
      [tx.community, after?.at ?? null, after?.id ?? null, first, tx.now],
    );
  }

  /**
   * Events on the site with a date that is not over, each once, at its next date within the filter, the soonest first; where the sale is asked
   * for, of each kind of ticket whether there is one left for any coming date. One statement.
   */
  async coming(
    tx: Tx,
    { first, after, kind, area, mode, from, until, sale }: Page & EventFilter & { sale: boolean },
  ): Promise<ListedEvent[]> {
    const rows = await tx.query<Omit<ListedEvent, 'onSale'> & ListedSale>(comingEvents({ sale }), [
      ...[tx.community, after?.at ?? null, after?.id ?? null, first, tx.now, kind, from, until, area, mode],
    ]);
    return rows.map(({ saleUntil, dates, types, ...event }) => ({
      ...{ ...event, onSale: sale ? { saleUntil, dates, types } : null },
    }));
  }

  /** Areas in which something is coming: nobody chooses one that leads to nothing. */
  async areas(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ area: string }>(
      `select distinct e.area from ticketing.event e
        where e.community_id = $1 and e.state = 'published' and e.area is not null
          and exists (select from ticketing.occurrence o where o.event_id = e.id and o.ends_at > $2 and o.called_off_at is null)
        order by e.area`,
      [tx.community, tx.now],
    );
    return rows.map(({ area }) => area);
  }

  private async unplan(tx: Tx, eventId: string, keptDates: readonly string[]): Promise<void> {
    await tx.query(
      `${droppedDates('o.event_id = $2', 'o.id <> all ($3)')},
       shared as (delete from ticketing.quota where community_id = $1 and event_id = $2 and occurrence_id is null)
       delete from ticketing.ticket_type where community_id = $1 and event_id = $2`,
      [tx.community, eventId, keptDates],
    );
  }
}

/** By its place in the new plan, the id of what is the same (`sameKinds`) in the plan before. */
function keptIds<Row>(
  before: readonly (Row & { id: string })[],
  after: readonly Row[],
  nameOf: (row: Row) => string,
): ReadonlyMap<number, string> {
  const same = sameKinds(before.map(nameOf), after.map(nameOf));
  return new Map([...same].map(([was, is]) => [is, before[was]!.id]));
}

function rowsOfDate(
  { capacity, siteId = null, ...times }: EventDate,
  { kinds, sharedId, ...terms }: Offered & DateTerms,
  { communityId, eventId, id: occurrenceId }: { communityId: string; eventId: string; id: string },
) {
  const set = { communityId, eventId, occurrenceId };
  const whole = { ...set, id: newId(), ticketTypeId: null, capacity };
  const mode = eventModeOf(kinds);
  const isBeside = (kind: Offered['kinds'][number]) => standsBeside(kind, mode);
  const own = kinds.flatMap((kind) => {
    if (kind.own === null) return [];
    const places = isBeside(kind) ? kind.own : Math.min(kind.own, capacity);
    return [{ ...set, id: newId(), ticketTypeId: kind.id, capacity: places }];
  });
  const offerings = kinds.flatMap((kind) => {
    const { id: ticketTypeId } = kind;
    return [
      isBeside(kind) ? null : whole.id,
      ...own.flatMap((quota) => (quota.ticketTypeId === ticketTypeId ? [quota.id] : [])),
      admitsPeople(kind) ? sharedId : null,
    ].flatMap((quotaId) => (quotaId ? [{ communityId, occurrenceId, ticketTypeId, quotaId }] : []));
  });
  return {
    occurrence: { id: occurrenceId, communityId, eventId, siteId, ...times, ...terms },
    quotas: [whole, ...own],
    offerings,
  };
}
