import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CalendarDate } from '../domain/calendar.ts';
import { inBoth } from '../domain/in-both.ts';
import { admits, isAdmitting } from './admitting.ts';
import { CalendarFeedEntity } from './calendar-feed.entity.ts';
import type { EventChoice } from './event.store.ts';
import { isSeen, takesPlace } from './seen-kinds.ts';
import { placeOf } from './place-of.ts';

type Row = Omit<CalendarDate, 'title' | 'body' | 'place'> & {
  titleJa: string;
  titleEn: string | null;
  bodyJa: string;
  bodyEn: string | null;
  placeJa: string;
  placeEn: string | null;
};

const most = 500;

/** Kinds of ticket of an event that everybody sees. */
const ofEveryone = `ticketing.ticket_type k where k.event_id = o.event_id and ${admits('k')} and ${isSeen('k')}`;
const modeOf = (kinds: string): string => `coalesce((
    select case when bool_and(k.online) then 'online' when bool_or(k.online) then 'both' else 'venue' end from ${kinds}), 'venue')`;

const datesOf = (tickets: string, where: string, kinds = ofEveryone): string => `
  select coalesce(s.id, o.id) uid, e.id "eventId", e.title_ja "titleJa", e.title_en "titleEn", e.body_ja "bodyJa", e.body_en "bodyEn",
         coalesce(s.place_ja, p."placeJa") "placeJa", case when s.place_ja is null then p."placeEn" else s.place_en end "placeEn",
         coalesce(s.starts_at, o.starts_at) "startsAt", coalesce(s.ends_at, o.ends_at) "endsAt",
         e.revision + o.revision + coalesce(s.revision, 0) revision,
         case when s.id is not null then json_build_object('titleJa', s.title_ja, 'titleEn', s.title_en, 'number', (
           select count(*) from ticketing.course_session b where b.community_id = $1 and b.occurrence_id = o.id and (b.starts_at, b.id) <= (s.starts_at, s.id))) end session,
         e.updated_at "changedAt", (e.state = 'called_off' or coalesce(o.called_off_at, s.called_off_at) is not null) "calledOff", ${tickets} tickets, ${modeOf(kinds)} mode
    from ticketing.occurrence o join ticketing.event e on e.id = o.event_id
   cross join lateral (select ${placeOf}) p
    left join ticketing.course_session s on s.community_id = $1 and s.occurrence_id = o.id
   where o.community_id = $1 and ${where}
   order by coalesce(s.starts_at, o.starts_at), coalesce(s.id, o.id) limit ${most}`;

/** Tickets of somebody for a date: what they ordered and did not hand on, and what they received. */
const ofMember = (which: string): string => `
  from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
 where t.occurrence_id = o.id and coalesce(t.holder_id, r.member_id, r.guest_id) = $2 ${which}`;

/** Dates, and sessions of those that are courses, as calendars show them, of the transaction's community; at most five hundred, the earliest first. */
@Injectable()
export class CalendarStore {
  /** Of everything that is or was on the site and ends after an instant, of a kind, in an area and where one can take part as asked for; with what was called off. */
  async ofCommunity(tx: Tx, since: Date, { kind, area, mode }: EventChoice): Promise<CalendarDate[]> {
    const shown = `e.state in ('published', 'called_off') and e.published_at is not null and o.ends_at > $2
      and ($3::text is null or e.kind = $3) and ($4::text is null or e.area = $4) and ${takesPlace('e.id', '$5')}`;
    return this.read(tx, datesOf('null', shown), [since, kind, area, mode]);
  }

  /** Of one event on the site. */
  async ofEvent(tx: Tx, eventId: string): Promise<CalendarDate[]> {
    if (!isId(eventId)) return [];
    const shown = `e.state in ('published', 'called_off') and e.published_at is not null and e.id = $2`;
    return this.read(tx, datesOf('null', shown), [eventId]);
  }

  /** For which somebody has good tickets, or had some until it was called off. `orderId` names one order, or one ticket. */
  async ofMember(
    tx: Tx,
    memberId: string,
    { since, id }: { since: Date; id: string | null },
  ): Promise<CalendarDate[]> {
    if (id !== null && !isId(id)) return [];
    const count = `(select count(*)::int ${ofMember(`and t.state <> 'cancelled' and ${isAdmitting('t')}`)})`;
    const has = `o.ends_at > $3 and exists (select ${ofMember(`and ${isAdmitting('t')} and (t.state <> 'cancelled' or e.state = 'called_off' or o.called_off_at is not null)
      and ($4::uuid is null or t.order_id = $4 or t.id = $4)`)})`;
    const kinds = `ticketing.ticket_type k where ${admits('k')} and k.id in (select t.ticket_type_id ${ofMember("and t.state <> 'cancelled'")})`;
    return this.read(tx, datesOf(count, has, kinds), [memberId, since, id]);
  }

  feed(tx: Tx, memberId: string): Promise<CalendarFeedEntity | null> {
    return tx.repo(CalendarFeedEntity).findOneBy({ memberId });
  }

  feedByCode(tx: Tx, codeHash: Buffer): Promise<CalendarFeedEntity | null> {
    return tx.repo(CalendarFeedEntity).findOneBy({ codeHash });
  }

  async keepFeed(tx: Tx, feed: CalendarFeedEntity): Promise<void> {
    await tx.repo(CalendarFeedEntity).save(feed);
  }

  private async read(tx: Tx, sql: string, values: readonly unknown[]): Promise<CalendarDate[]> {
    const rows = await tx.query<Row>(sql, [tx.community, ...values]);
    return rows.map(({ titleJa, titleEn, bodyJa, bodyEn, placeJa, placeEn, ...row }) => ({
      ...{ ...row, title: inBoth(titleJa, titleEn) },
      ...{ body: inBoth(bodyJa, bodyEn), place: inBoth(placeJa, placeEn) },
    }));
  }
}
