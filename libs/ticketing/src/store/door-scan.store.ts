import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits } from './admitting.ts';
import type { AdmissionVerdict, ScannedTicket } from '../domain/admission.ts';
import type { DoorPhoneFacts } from '../domain/door-phone.ts';
import type { Judgement, Scan } from '../domain/door-scan.ts';
import { isCourse, withSessions } from './sessions-of.ts';

export type PhoneAtDoor = DoorPhoneFacts & {
  id: string;
  eventId: string;
  /** Of a course: the session at whose door it is. */
  sessionId: string | null;
  label: string;
  madeBy: string;
};

/** A ticket that a phone has read; `label`: whose phone let in with it before, null where the desk did. */
export type ReadTicket = ScannedTicket & { checkedInAt: Date | null; label: string | null };

export type KeptScan = { nonce: string; verdict: AdmissionVerdict; letIn: boolean };

export type AtDoors = {
  phones: ReadonlyMap<string, PhoneAtDoor>;
  tickets: ReadonlyMap<string, ReadTicket>;
};

/** A reading with the phone that made it. */
export type PhoneScan = Scan & { readonly phone: PhoneAtDoor };

/** Readings of phones at the door: a few statements, however many there are, of however many phones. */
@Injectable()
export class DoorScanStore {
  /**
   * The phones of tokens, by the hashes of those, and the tickets that they have read, in one statement. The tickets are locked until the commit, in the order of their ids, so
   * that of two doors one lets in and the other sees it.
   */
  async locked(tx: Tx, tokenHashes: readonly Buffer[], ticketIds: readonly string[]): Promise<AtDoors> {
    const rows = await tx.query<Found>(
      `select p.*, t.*, b.label "insideLabel"
         from (
           select p.token_hash "tokenHash", p.id, p.event_id "phoneEventId", p.label, p.made_by "madeBy", p.opened_at "openedAt",
                  p.ended_at "endedAt", p.session_id "sessionId", coalesce(n.ends_at, d.ends_at) "phoneEndsAt"
             from ticketing.door_phone p join ticketing.occurrence d on d.id = p.occurrence_id left join ticketing.course_session n on n.id = p.session_id
            where p.community_id = $1 and p.token_hash = any ($2::bytea[])) p
         full join (
           select t.id "ticketId", t.state, t.serial, t.checked_in_at "checkedInAt", r.state = 'confirmed' paid, r.event_id "eventId", coalesce(t.holder_id, r.member_id) "memberId",
                  o.starts_at "startsAt", o.ends_at "endsAt", k.online, ${isCourse('o.id')} course
             from ticketing.ticket t join ticketing.ticket_type k on k.id = t.ticket_type_id and ${admits('k')} join ticketing.ticket_order r on r.id = t.order_id
             join ticketing.occurrence o on o.id = t.occurrence_id
            where t.community_id = $1 and t.id = any ($3::uuid[]) order by t.id for update of t) t on false
         left join lateral (
           select f.label from ticketing.admission a left join ticketing.door_phone f on f.id = a.phone_id
            where a.community_id = $1 and a.ticket_id = t."ticketId" and a.act = 'in' and t.state = 'checked_in'
            order by a.at desc, a.id desc limit 1) b on true`,
      [tx.community, tokenHashes, ticketIds],
    );
    const tickets = await withSessions(tx, rows.flatMap(ticketIn));
    return {
      phones: new Map(rows.flatMap(phoneIn)),
      tickets: new Map(tickets.map(({ id, course: _, ...ticket }) => [id, ticket])),
    };
  }

  /**
   * Writes readings down and lets in whom they let in. One that was sent before is not done again: what was said of it then holds, but that the bearer went in all the same, of
   * which the first sending did not know. Answers with what holds; readings of other phones are left out.
   */
  async keep(tx: Tx, judged: readonly Judgement<PhoneScan>[]): Promise<KeptScan[]> {
    const sent = judged.map(({ scan, ticketId, verdict, letIn, sessionId }) => ({
      entry: newId(),
      phone_id: scan.phone.id,
      event_id: scan.eventId,
      made_by: scan.phone.madeBy,
      nonce: scan.nonce,
      ticket_id: ticketId,
      session_id: sessionId,
      serial: scan.serial,
      at: scan.at,
      let_in: letIn,
      decided: scan.decided,
      verdict,
      by_card: scan.card !== null,
    }));
    return tx.query<KeptScan>(
      `with sent as (
         select * from jsonb_to_recordset($2) as s (entry uuid, phone_id uuid, event_id uuid, made_by uuid, nonce uuid, ticket_id uuid, session_id uuid, serial integer, at timestamptz,
           let_in boolean, decided text, verdict text, by_card boolean)),
       kept as (
         insert into ticketing.door_scan as k (community_id, phone_id, event_id, nonce, ticket_id, session_id, serial, at, taken_at, let_in, verdict, by_card)
         select $1, phone_id, event_id, nonce, ticket_id, session_id, serial, at, $3, let_in, verdict, by_card from sent
         on conflict (community_id, nonce) do update
            set let_in = k.let_in or k.verdict <> 'admitted'
                and (select s.decided = 'let_in' from sent s where s.nonce = k.nonce)
          where k.phone_id = excluded.phone_id
         returning nonce, verdict, let_in, xmax = 0 fresh),
       entered as (
         select s.* from kept join sent s on s.nonce = kept.nonce where kept.fresh and s.verdict = 'admitted' and s.let_in),
       turned as (
         update ticketing.ticket t set state = 'checked_in', checked_in_at = coalesce(t.checked_in_at, e.at) from entered e
          where t.community_id = $1 and t.id = e.ticket_id),
       came as (
         insert into ticketing.session_visit (session_id, ticket_id, community_id, came_at, phone_id)
         select session_id, ticket_id, $1, at, phone_id from entered where session_id is not null on conflict do nothing),
       written as (
         insert into ticketing.admission (id, community_id, ticket_id, act, done_by, phone_id, session_id, at)
         select entry, $1, ticket_id, 'in', made_by, phone_id, session_id, at from entered)
       select nonce, verdict, let_in "letIn" from kept`,
      [tx.community, JSON.stringify(sent), tx.now],
    );
  }

  /**
   * Takes readings of a phone back; both stay written down. The ticket is good again, unless another phone has let in with it as well. Of what
   * was taken back before nothing is done.
   */
  async undo(tx: Tx, scans: readonly { phone: PhoneAtDoor; nonce: string }[]): Promise<void> {
    const taken = scans.map(({ phone, nonce }) => ({ nonce, phone_id: phone.id, made_by: phone.madeBy }));
    await tx.query(
      `with taken as (
         select * from jsonb_to_recordset($2) as s (nonce uuid, phone_id uuid, made_by uuid)),
       undone as (
         update ticketing.door_scan s set undone_at = $3 from taken t
          where s.community_id = $1 and s.phone_id = t.phone_id and s.nonce = t.nonce and s.let_in and s.undone_at is null
         returning s.nonce, s.ticket_id, s.session_id, s.verdict, s.phone_id, t.made_by),
       outside as (
         select u.* from undone u join ticketing.ticket t on t.id = u.ticket_id and t.state = 'checked_in'
          where u.verdict = 'admitted' and not exists (
            select from ticketing.door_scan o
             where o.community_id = $1 and o.ticket_id = u.ticket_id and o.session_id is not distinct from u.session_id and o.let_in and o.undone_at is null
               and o.nonce not in (select nonce from undone))),
       left_session as (
         delete from ticketing.session_visit v using outside u
          where v.community_id = $1 and v.session_id = u.session_id and v.ticket_id = u.ticket_id),
       turned as (
         update ticketing.ticket t set state = 'valid', checked_in_at = null from outside u
          where t.community_id = $1 and t.id = u.ticket_id and not exists (
            select from ticketing.session_visit v where v.community_id = $1 and v.ticket_id = t.id
               and v.session_id not in (select session_id from outside x where x.ticket_id = t.id and x.session_id is not null)))
       insert into ticketing.admission (id, community_id, ticket_id, act, done_by, phone_id, session_id, at)
       select gen_random_uuid(), $1, ticket_id, 'undone', made_by, phone_id, session_id, $3 from outside`,
      [tx.community, JSON.stringify(taken), tx.now],
    );
  }
}

/** A row of one of both: a phone or a ticket. */
type Found = Omit<PhoneAtDoor, 'eventId' | 'endsAt'> &
  Omit<ReadTicket, 'label' | 'sessions'> & {
    course: boolean;
    tokenHash: Buffer | null;
    phoneEventId: string;
    phoneEndsAt: Date;
    ticketId: string | null;
    insideLabel: string | null;
  };

function phoneIn({
  tokenHash,
  id,
  label,
  madeBy,
  openedAt,
  endedAt,
  ...phone
}: Found): [string, PhoneAtDoor][] {
  if (!tokenHash) return [];
  const { phoneEventId: eventId, phoneEndsAt: endsAt, sessionId } = phone;
  return [[tokenHash.toString('hex'), { id, eventId, sessionId, label, madeBy, openedAt, endedAt, endsAt }]];
}

type FoundTicket = Omit<ReadTicket, 'sessions'> & { id: string; course: boolean };

function ticketIn({ ticketId, insideLabel: label, course, ...ticket }: Found): FoundTicket[] {
  if (!ticketId) return [];
  const { state, serial, checkedInAt, paid, online, eventId, memberId, startsAt, endsAt } = ticket;
  const facts = { state, serial, checkedInAt, paid, online, eventId, memberId, startsAt, endsAt, label };
  return [{ id: ticketId, course, ...facts }];
}
