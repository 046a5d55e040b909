import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { AdmissionVerdict, ScannedTicket } from '../domain/admission.ts';
import type { DoorPhoneFacts } from '../domain/door-phone.ts';
import type { JudgedScan } from '../domain/door-scan.ts';

export type PhoneAtDoor = DoorPhoneFacts & { id: string; eventId: string; madeBy: string };

/** A ticket that a phone has read; `label`: whose phone let in with it before, null where the desk did. */
export type ReadTicket = ScannedTicket & { checkedInAt: Date | null; label: string | null };

export type KeptScan = { nonce: string; verdict: AdmissionVerdict; letIn: boolean };

type Row = { phone: PhoneAtDoor; ticketId: string | null } & ReadTicket;

/** Readings of phones at the door: two statements, however many there are. */
@Injectable()
export class DoorScanStore {
  /**
   * The phone of a token, and the tickets that it has read. The tickets are locked until the commit, in the order of their ids, so that of two doors one lets in
   * and the other sees it.
   */
  async locked(
    tx: Tx,
    tokenHash: Buffer,
    ticketIds: readonly string[],
  ): Promise<{ phone: PhoneAtDoor; tickets: Map<string, ReadTicket> } | null> {
    const rows = await tx.query<Row>(
      `select p.id, p.event_id "phoneEventId", p.made_by "madeBy", p.opened_at "openedAt", p.ended_at "endedAt", d.ends_at "closesAt",
              t.*, b.label
         from ticketing.door_phone p join ticketing.occurrence d on d.id = p.occurrence_id
         left join (
           select t.id "ticketId", t.state, t.serial, t.checked_in_at "checkedInAt", r.state = 'confirmed' paid, r.event_id "eventId",
                  o.starts_at "startsAt", o.ends_at "endsAt"
             from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
             join ticketing.occurrence o on o.id = t.occurrence_id
            where t.community_id = $1 and t.id = any ($3::uuid[]) order by t.id for update of t) t on true
         left join lateral (
           select f.label from ticketing.admission a left join ticketing.door_phone f on f.id = a.phone_id
            where a.community_id = $1 and a.ticket_id = t."ticketId" and a.act = 'in' and t.state = 'checked_in'
            order by a.at desc, a.id desc limit 1) b on true
        where p.community_id = $1 and p.token_hash = $2`,
      [tx.community, tokenHash, ticketIds],
    );
    return rows[0] ? { phone: phoneIn(rows[0]), tickets: new Map(rows.flatMap(ticketIn)) } : null;
  }

  /**
   * Writes readings down and lets in whom they let in. One that was sent before is not done again: what was said of it then holds, but that the bearer went in all the same, of
   * which the first sending did not know. Answers with what holds; readings of other phones are left out.
   */
  async keep(
    tx: Tx,
    { id: phoneId, eventId, madeBy }: PhoneAtDoor,
    scans: readonly JudgedScan[],
  ): Promise<KeptScan[]> {
    const sent = scans.map(({ ticketId, letIn, ...scan }) => ({
      ...{ ...scan, id: newId(), entry: newId(), ticket_id: ticketId, let_in: letIn },
    }));
    return tx.query<KeptScan>(
      `with sent as (
         select * from jsonb_to_recordset($5) as s (id uuid, entry uuid, nonce uuid, ticket_id uuid, serial integer, at timestamptz,
           let_in boolean, decided text, verdict text)),
       kept as (
         insert into ticketing.door_scan as k (id, community_id, phone_id, event_id, nonce, ticket_id, serial, at, taken_at, let_in, verdict)
         select id, $1, $2, $3, nonce, ticket_id, serial, at, $6, let_in, verdict from sent
         on conflict (community_id, nonce) do update
            set let_in = k.let_in or k.verdict <> 'admitted'
                and (select s.decided = 'let_in' from sent s where s.nonce = k.nonce)
          where k.phone_id = excluded.phone_id
         returning id, nonce, verdict, let_in),
       entered as (
         select s.* from kept join sent s on s.id = kept.id where s.verdict = 'admitted' and s.let_in),
       turned as (
         update ticketing.ticket t set state = 'checked_in', checked_in_at = e.at from entered e
          where t.community_id = $1 and t.id = e.ticket_id),
       written as (
         insert into ticketing.admission (id, community_id, ticket_id, act, done_by, phone_id, at)
         select entry, $1, ticket_id, 'in', $4, $2, at from entered)
       select nonce, verdict, let_in "letIn" from kept`,
      [tx.community, phoneId, eventId, madeBy, JSON.stringify(sent), tx.now],
    );
  }

  /**
   * Takes readings of a phone back; both stay written down. The ticket is good again, unless another phone has let in with it as well. Of what
   * was taken back before nothing is done.
   */
  async undo(tx: Tx, { id: phoneId, madeBy }: PhoneAtDoor, nonces: readonly string[]): Promise<void> {
    await tx.query(
      `with undone as (
         update ticketing.door_scan set undone_at = $4
          where community_id = $1 and phone_id = $2 and nonce = any ($3::uuid[]) and let_in and undone_at is null
         returning id, ticket_id, verdict),
       turned as (
         update ticketing.ticket t set state = 'valid', checked_in_at = null from undone u
          where t.community_id = $1 and t.id = u.ticket_id and u.verdict = 'admitted' and t.state = 'checked_in'
            and not exists (
              select from ticketing.door_scan o
               where o.community_id = $1 and o.ticket_id = t.id and o.let_in and o.undone_at is null and o.id <> u.id)
         returning t.id)
       insert into ticketing.admission (id, community_id, ticket_id, act, done_by, phone_id, at)
       select gen_random_uuid(), $1, id, 'undone', $5, $2, $4 from turned`,
      [tx.community, phoneId, nonces, tx.now, madeBy],
    );
  }
}

type Found = Omit<Row, 'phone'> & PhoneAtDoor & { phoneEventId: string; closesAt: Date };

function phoneIn(row: unknown): PhoneAtDoor {
  const { id, phoneEventId: eventId, madeBy, openedAt, endedAt, closesAt: endsAt } = row as Found;
  return { id, eventId, madeBy, openedAt, endedAt, endsAt };
}

function ticketIn(row: unknown): [string, ReadTicket][] {
  const { ticketId, state, serial, checkedInAt, paid, eventId, startsAt, endsAt, label } = row as Found;
  if (!ticketId) return [];
  return [[ticketId, { state, serial, checkedInAt, paid, eventId, startsAt, endsAt, label }]];
}
