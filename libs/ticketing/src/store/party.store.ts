import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { guestName, isOfTicket, kanaIn } from './attendee.store.ts';
import { joinSpots, shownSeat } from './spots.ts';

/** Those who come to the venue with one order, or with tickets of it that were handed on. */
export type PartyRow = {
  memberId: string | null;
  /** Somebody outside the register; null where it is a member's own. */
  name: string | null;
  kana: string | null;
  phone: string | null;
  kinds: { nameJa: string; nameEn: string | null; mostBeside: number | null; count: number }[];
  others: string[];
  /** Where they sit on the journey, in the order of their tickets. */
  seats: string[];
  due: number;
  inside: number;
};

/** Parties of a date: whoever has tickets, and whoever is yet to pay for a booking. */
@Injectable()
export class PartyStore {
  /** A date has no more tickets than it has places, so that it is read in one piece. */
  ofDate(tx: Tx, occurrenceId: string): Promise<PartyRow[]> {
    return tx
      .query<PartyRow>(
        `with had as (
         select coalesce(r.beside_id, r.id) id, coalesce(t.holder_id, r.member_id) member_id, k.position, k.name_ja, k.name_en, k.most_beside, count(*)::int n,
                sum(case when r.means = 'door' then t.price else 0 end)::int due,
                count(*) filter (where t.state = 'checked_in')::int inside,
                array_agg(concat_ws('　', a.family_name, a.given_name) order by t.nth) filter (where a.id is not null) others,
                array_agg(${shownSeat} order by t.nth) filter (where seat.ticket_id is not null) seats
           from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
           join ticketing.ticket_type k on k.id = t.ticket_type_id left join ticketing.attendee a on ${isOfTicket} ${joinSpots}
          where t.community_id = $1 and t.occurrence_id = $2 and t.state <> 'cancelled' and not k.online
          group by 1, 2, 3, 4, 5, 6
         union all
         select r.id, r.member_id, k.position, k.name_ja, k.name_en, k.most_beside, (l->>'quantity')::int, (l->>'quantity')::int * (l->>'price')::int, 0, null, null
           from ticketing.ticket_order r cross join jsonb_array_elements(r.lines) l
           join ticketing.ticket_type k on k.id = (l->>'typeId')::uuid
          where r.community_id = $1 and r.occurrence_id = $2 and r.state = 'awaiting_payment' and r.means = 'counter' and r.pay_until > $3 and not k.online)
       select h.member_id "memberId", coalesce(c.name, ${guestName}) name, ${kanaIn('g')} kana, g.phone,
              json_agg(json_build_object('nameJa', h.name_ja, 'nameEn', h.name_en, 'mostBeside', h.most_beside, 'count', h.n) order by h.position) kinds,
              coalesce(json_agg(to_json(h.others)) filter (where h.others is not null), '[]') others,
              coalesce(json_agg(to_json(h.seats)) filter (where h.seats is not null), '[]') seats,
              sum(h.due)::int due, sum(h.inside)::int inside
         from had h join ticketing.ticket_order r on r.id = h.id
         left join ticketing.company_place c on c.id = r.id left join ticketing.guest g on g.id = r.guest_id
        group by h.id, h.member_id, c.name, g.id order by h.id`,
        [tx.community, occurrenceId, tx.now],
      )
      .then((rows) => rows.map((row) => ({ ...row, others: row.others.flat(), seats: row.seats.flat() })));
  }
}
