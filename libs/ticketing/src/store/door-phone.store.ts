import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { AddOnCount } from '../domain/add-on.ts';
import type { AdmissionVerdict, ScannedTicket } from '../domain/admission.ts';
import { addOnsOf, admits, isAdmitting } from './admitting.ts';
import { guestName, isOfTicket, joinWhoComes, nameOfTicket } from './attendee.store.ts';
import { comesFirst } from './been-before.ts';
import { joinSpots, shownSeat } from './spots.ts';
import { DoorPhoneEntity } from './door-phone.entity.ts';
import type { OrderKey } from './order.store.ts';
import { isCourse, withSessions } from './sessions-of.ts';
import { siteOf } from './place-of.ts';
import type { NamedSite } from './place-of.ts';

/** A phone with the date, or the session of a course, that it stands at. */
export type DoorPhone = Pick<
  DoorPhoneEntity,
  | 'id'
  | 'eventId'
  | 'occurrenceId'
  | 'sessionId'
  | 'label'
  | 'madeBy'
  | 'madeRole'
  | 'madeAt'
  | 'openedAt'
  | 'endedAt'
> & { titleJa: string; titleEn: string | null; startsAt: Date; endsAt: Date; site: NamedSite | null };

/** A ticket as a phone keeps it. `party`: how many good tickets were ordered together. */
export type ListedTicket = ScannedTicket & {
  id: string;
  issuedAt: Date;
  orderId: string;
  occurrenceId: string;
  /** Whose it is by now; null where it is a guest's. */
  memberId: string | null;
  /** Who comes with it, where its owner or the company that sends them said; `sentName` also of a guest. */
  familyName: string | null;
  givenName: string | null;
  sentName: string | null;
  checkedInAt: Date | null;
  due: number;
  typeJa: string;
  typeEn: string | null;
  party: number;
  /** Good ones of its order, for the whole party. */
  addOns: AddOnCount[];
  /** See `comesFirst`. */
  firstTime: boolean;
  /** Where whoever comes sits on the journey, once the desk shows it: 1号車 3A. */
  seat: string | null;
};

/** Somebody was let in by a phone who should not have been, or twice. `firstAt` and `firstLabel`: who let in before, with that ticket. */
export type DoorMistake = {
  id: string;
  verdict: AdmissionVerdict;
  at: Date;
  label: string;
  ticketId: string | null;
  memberId: string | null;
  firstAt: Date | null;
  firstLabel: string | null;
};

/** Somebody was let in and it was taken back: `by` an account at the desk, or at a phone of which that account made the link. */
export type TakenBack = {
  id: string;
  at: Date;
  by: string | null;
  label: string | null;
  /** Null only where what went before was not kept. */
  letInAt: Date | null;
  letInBy: string | null;
  letInLabel: string | null;
  memberId: string | null;
  sentName: string | null;
};

/** How many of a date have come to the venue, of all good tickets for it. */
export type DoorStanding = { inside: number; expected: number };

const phone = `select p.id, p.event_id "eventId", p.occurrence_id "occurrenceId", p.session_id "sessionId", p.label, p.made_by "madeBy", p.made_role "madeRole",
          p.made_at "madeAt", p.opened_at "openedAt", p.ended_at "endedAt", e.title_ja "titleJa", e.title_en "titleEn",
          coalesce(n.starts_at, o.starts_at) "startsAt", coalesce(n.ends_at, o.ends_at) "endsAt", ${siteOf}
     from ticketing.door_phone p join ticketing.event e on e.id = p.event_id join ticketing.occurrence o on o.id = p.occurrence_id
     left join ticketing.course_session n on n.id = p.session_id`;

const listed = `select t.id, t.issued_at "issuedAt", t.serial, t.state, t.checked_in_at "checkedInAt", r.state = 'confirmed' paid, r.id "orderId",
              r.event_id "eventId", coalesce(t.holder_id, r.member_id) "memberId", t.occurrence_id "occurrenceId", o.starts_at "startsAt", o.ends_at "endsAt",
              case when r.means = 'door' then t.price else 0 end due, k.name_ja "typeJa", k.name_en "typeEn", k.online,
              a.family_name "familyName", a.given_name "givenName", coalesce(c.name, ${guestName}) "sentName",
              (select count(*)::int from ticketing.ticket x where x.order_id = r.id and x.state <> 'cancelled' and ${isAdmitting('x')}) party, ${addOnsOf('r')} "addOns",
              ${comesFirst} "firstTime", ${shownSeat} seat, ${isCourse('o.id')} course
         from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
         join ticketing.occurrence o on o.id = t.occurrence_id join ticketing.ticket_type k on k.id = t.ticket_type_id and ${admits('k')}
         left join ticketing.attendee a on ${isOfTicket} ${joinSpots}
         left join ticketing.company_place c on c.id = r.id left join ticketing.guest g on g.id = r.guest_id
        where r.community_id = $1 and r.event_id = $2`;

type Found = Omit<ListedTicket, 'sessions'> & { course: boolean };

/** Phones at the door, and what they are shown. */
@Injectable()
export class DoorPhoneStore {
  async add(tx: Tx, row: DoorPhoneEntity): Promise<void> {
    await tx.repo(DoorPhoneEntity).insert(row);
  }

  async byLink(tx: Tx, linkHash: Buffer): Promise<DoorPhone | null> {
    const [found] = await tx.query<DoorPhone>(`${phone} where p.community_id = $1 and p.link_hash = $2`, [
      ...[tx.community, linkHash],
    ]);
    return found ?? null;
  }

  async byToken(tx: Tx, tokenHash: Buffer): Promise<DoorPhone | null> {
    const [found] = await tx.query<DoorPhone>(`${phone} where p.community_id = $1 and p.token_hash = $2`, [
      ...[tx.community, tokenHash],
    ]);
    return found ?? null;
  }

  /** The newest hundred of an event. */
  ofEvent(tx: Tx, eventId: string): Promise<DoorPhone[]> {
    return tx.query<DoorPhone>(
      `${phone} where p.community_id = $1 and p.event_id = $2 order by p.made_at desc, p.id desc limit 100`,
      [tx.community, eventId],
    );
  }

  /** Of two phones that open one link, the first has it; pressed twice on one phone it is opened once. Answers whether it is this phone's. */
  async open(tx: Tx, id: string, tokenHash: Buffer): Promise<boolean> {
    const changed = await tx.change(
      `update ticketing.door_phone set token_hash = $3, opened_at = coalesce(opened_at, $4)
        where community_id = $1 and id = $2 and ended_at is null and (token_hash is null or token_hash = $3)`,
      [tx.community, id, tokenHash, tx.now],
    );
    return changed === 1;
  }

  /** Answers whether there was one that had not ended; false also for text that is no id at all. */
  async end(tx: Tx, id: string, by: string | null): Promise<boolean> {
    if (!isId(id)) return false;
    const changed = await tx.change(
      `update ticketing.door_phone set ended_at = $3, ended_by = $4 where community_id = $1 and id = $2 and ended_at is null`,
      [tx.community, id, tx.now, by],
    );
    return changed === 1;
  }

  /** All of a date, or of the dates of an event that are not over, let nobody in from now on. */
  async endAll(
    tx: Tx,
    { eventId, occurrenceId, by }: { eventId: string; occurrenceId: string | null; by: string | null },
  ): Promise<void> {
    await tx.query(
      `update ticketing.door_phone p set ended_at = $4, ended_by = $5 from ticketing.occurrence o
        where p.community_id = $1 and p.event_id = $2 and o.id = p.occurrence_id and o.ends_at > $4
          and ($3::uuid is null or p.occurrence_id = $3) and p.ended_at is null`,
      [tx.community, eventId, occurrenceId, tx.now, by],
    );
  }

  /** The tickets of an event in the order in which they were issued, those of other dates too, so that they are told from unknown ones. */
  async list(
    tx: Tx,
    eventId: string,
    { first, after }: { first: number; after: OrderKey | null },
  ): Promise<ListedTicket[]> {
    const found = await tx.query<Found>(
      `${listed}
          and ($3::timestamptz is null or (t.issued_at, t.id) > ($3, $4::uuid))
        order by t.issued_at, t.id limit $5`,
      [tx.community, eventId, after?.at ?? null, after?.id ?? null, first],
    );
    return withSessions(tx, found);
  }

  /** Some of them, in the same order. */
  async listed(tx: Tx, eventId: string, ticketIds: readonly string[]): Promise<ListedTicket[]> {
    const found = await tx.query<Found>(`${listed} and t.id = any ($3::uuid[]) order by t.issued_at, t.id`, [
      ...[tx.community, eventId, ticketIds],
    ]);
    return withSessions(tx, found);
  }

  async standing(
    tx: Tx,
    { eventId, occurrenceId, sessionId }: Pick<DoorPhone, 'eventId' | 'occurrenceId' | 'sessionId'>,
  ): Promise<DoorStanding> {
    const [row] = await tx.query<DoorStanding>(
      `select count(*)::int expected, count(*) filter (where case when $4::uuid is null then t.state = 'checked_in' else exists (
                select from ticketing.session_visit v where v.session_id = $4 and v.ticket_id = t.id) end)::int inside
         from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
         join ticketing.ticket_type k on k.id = t.ticket_type_id and not k.online and ${admits('k')}
        where r.community_id = $1 and r.event_id = $2 and t.occurrence_id = $3 and t.state <> 'cancelled'`,
      [tx.community, eventId, occurrenceId, sessionId],
    );
    return row!;
  }

  /** What phones of an event let in that should not have been, the latest hundred; what was taken back at once is none. */
  mistakes(tx: Tx, eventId: string): Promise<DoorMistake[]> {
    return tx.query<DoorMistake>(
      `select s.nonce id, s.verdict, s.at, p.label, s.ticket_id "ticketId", coalesce(t.holder_id, r.member_id) "memberId", b.at "firstAt", b.label "firstLabel"
         from ticketing.door_scan s join ticketing.door_phone p on p.id = s.phone_id
         left join ticketing.ticket t on t.id = s.ticket_id left join ticketing.ticket_order r on r.id = t.order_id
         left join lateral (
           select a.at, f.label from ticketing.admission a left join ticketing.door_phone f on f.id = a.phone_id
            where a.community_id = $1 and a.ticket_id = s.ticket_id and a.act = 'in' and s.verdict = 'already_in' and a.session_id is not distinct from s.session_id
            order by a.at desc, a.id desc limit 1) b on true
        where s.community_id = $1 and s.event_id = $2 and s.let_in and s.verdict <> 'admitted' and s.undone_at is null
        order by s.at desc, s.nonce desc limit 100`,
      [tx.community, eventId],
    );
  }

  /** What the desk or a phone let in and took back, of all dates of an event, the latest hundred. */
  takenBack(tx: Tx, eventId: string): Promise<TakenBack[]> {
    return tx.query<TakenBack>(
      `select u.id, u.at, u.done_by "by", p.label, i.at "letInAt", i.done_by "letInBy", i.label "letInLabel",
              coalesce(t.holder_id, r.member_id) "memberId", ${nameOfTicket} "sentName"
         from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
         join ticketing.admission u on u.community_id = $1 and u.ticket_id = t.id and u.act = 'undone'
         left join ticketing.door_phone p on p.id = u.phone_id ${joinWhoComes}
         left join lateral (
           select x.at, x.done_by, f.label from ticketing.admission x left join ticketing.door_phone f on f.id = x.phone_id
            where x.community_id = $1 and x.ticket_id = t.id and x.act = 'in' and x.session_id is not distinct from u.session_id and x.at <= u.at
            order by x.at = u.at and x.id > u.id, x.at desc, x.id desc limit 1) i on true
        where r.community_id = $1 and r.event_id = $2 order by u.at desc, u.id desc limit 100`,
      [tx.community, eventId],
    );
  }
}
