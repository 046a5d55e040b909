import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { Question } from '../domain/question.ts';
import type { TicketState } from '../domain/states.ts';
import { admits } from './admitting.ts';
import { guestName, isOfTicket, kanaIn } from './attendee.store.ts';
import { isCalledFor } from './emergency.store.ts';
import type { OrderKey } from './order.store.ts';
import { siteOf } from './place-of.ts';
import type { NamedSite } from './place-of.ts';

/** What was answered to a question that the event asks, or asked once. */
export type AttendanceAnswer = Pick<Question, 'kind' | 'labelJa' | 'labelEn' | 'sensitive'> & {
  questionId: string;
  values: string[];
};

/** `phone` and `email` of a guest, for what is urgent. */
export type SentPerson = {
  name: string;
  companyId: string | null;
  kana: string | null;
  phone: string | null;
  email: string | null;
};

/** A ticket of an event: whose it is and, where its owner said so, who comes with it (else all four are null). */
export type Attendance = {
  orderId: string;
  /** Null where it is a guest's. */
  memberId: string | null;
  ticketId: string;
  startsAt: Date;
  site: NamedSite | null;
  typeJa: string;
  typeEn: string | null;
  orderedAt: Date;
  price: number;
  /** Something of its order is paid at the entrance. */
  paysAtDoor: boolean;
  state: TicketState;
  checkedInAt: Date | null;
  /** About the ticket and about its order, in the order of the questions. */
  answers: AttendanceAnswer[];
  familyName: string | null;
  givenName: string | null;
  familyKana: string | null;
  givenKana: string | null;
  /** Whether somebody to call in an emergency was named; null where the event does not ask. */
  contactNamed: boolean | null;
  /** Somebody outside the register: whom a company sends, or a guest; null where a member comes with a ticket of their own. */
  sent: SentPerson | null;
};

/** Which tickets of an event; null asks for no such thing. Add-ons are among them where their own kind is asked for. */
export type AttendanceFilter = {
  occurrenceId: string | null;
  typeId: string | null;
  state: TicketState | null;
  /** Who is meant: beginnings of the keys of those who come, and owners of tickets. */
  who: { keys: readonly string[]; memberIds: readonly string[] } | null;
};

/** Who comes to events, ticket by ticket. */
@Injectable()
export class AttendanceStore {
  /** In the order in which tickets were issued. `sensitive`: with answers that only those who run the event may see. */
  page(
    tx: Tx,
    eventId: string,
    {
      first,
      after,
      filter,
      sensitive,
    }: { first: number; after: OrderKey | null; filter: AttendanceFilter; sensitive: boolean },
  ): Promise<Attendance[]> {
    const { occurrenceId, typeId, state, who } = filter;
    if ([occurrenceId, typeId].some((id) => id !== null && !isId(id))) return Promise.resolve([]);
    return tx.query<Attendance>(
      `select r.id "orderId", coalesce(t.holder_id, r.member_id) "memberId", t.id "ticketId", o.starts_at "startsAt", ${siteOf}, k.name_ja "typeJa", k.name_en "typeEn",
              t.issued_at "orderedAt", t.price, t.state, t.checked_in_at "checkedInAt",
              exists (select from ticketing.ticket_order d where (d.id = r.id or d.beside_id = r.id) and d.means = 'door' and d.total > 0) "paysAtDoor", a.family_name "familyName",
              a.given_name "givenName", a.family_kana "familyKana", a.given_kana "givenKana",
              case when s.emergency then m.id is not null end "contactNamed",
              case when c.id is not null then json_build_object('name', c.name, 'companyId', c.company_id, 'kana', null, 'phone', null, 'email', null)
                   when g.id is not null then json_build_object('name', ${guestName}, 'companyId', null, 'kana', ${kanaIn('g')}, 'phone', g.phone, 'email', g.email) end sent,
              coalesce((
                select json_agg(json_build_object('questionId', q.id, 'kind', q.kind, 'labelJa', q.label_ja, 'labelEn', q.label_en,
                         'sensitive', q.sensitive, 'values', n.said) order by q.position, q.id)
                  from ticketing.answer n join ticketing.question q on q.id = n.question_id
                 where n.community_id = r.community_id and n.order_id = r.id and ($11 or not q.sensitive)
                   and n.about in ('', t.ticket_type_id || ':' || t.nth)), '[]') answers
         from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
         join ticketing.ticket_type k on k.id = t.ticket_type_id join ticketing.occurrence o on o.id = t.occurrence_id
         left join ticketing.attendee a on ${isOfTicket} left join ticketing.emergency_contact m on ${isCalledFor}
         left join ticketing.event_asking s on s.event_id = r.event_id
         left join ticketing.company_place c on c.id = r.id left join ticketing.guest g on g.id = r.guest_id
        where r.community_id = $1 and r.event_id = $2
          and ($3::timestamptz is null or (t.issued_at, t.id) > ($3, $4::uuid))
          and ($6::uuid is null or t.occurrence_id = $6) and ($7::uuid is null and ${admits('k')} or t.ticket_type_id = $7)
          and ($8::text is null or t.state = $8)
          and ($9::text[] is null or coalesce(t.holder_id, r.member_id) = any($10::uuid[]) or exists (
            select from unnest(coalesce(a.search_keys, '{}') || coalesce(g.search_keys, array[lower(c.name)])) said, unnest($9::text[]) typed where starts_with(said, typed)))
        order by t.issued_at, t.id limit $5`,
      [
        ...[tx.community, eventId, after?.at ?? null, after?.id ?? null, first, occurrenceId, typeId, state],
        ...[who?.keys ?? null, who?.memberIds ?? null, sensitive],
      ],
    );
  }

  /** Everybody who has tickets of an event. */
  async owners(tx: Tx, eventId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'select distinct member_id id from ticketing.ticket_order where community_id = $1 and event_id = $2 and member_id is not null',
      [tx.community, eventId],
    );
    return rows.map(({ id }) => id);
  }
}
