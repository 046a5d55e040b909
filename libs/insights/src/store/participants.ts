import { admits } from '@enishi/ticketing';

/** SQL: the address under which somebody without an entry in the register has a ticket (`t`): a guest (`g`), or whom a company named (`c`). */
const address = `case when t.holder_id is null then lower(coalesce(nullif(c.email, ''), g.email)) end`;

/**
 * SQL: good tickets of the community $1 that admit somebody, and whose each is. A ticket is of whom it was handed to, else of whom a company sends, else of whoever ordered; entries that were merged are one
 * person, and who ordered as a guest under the address of a member is that member. Of a guest whose address is deleted, or who never
 * had one, each purchase is a person of its own (`traced` is false).
 */
export const participantTickets = `
  select t.state, r.event_id, t.occurrence_id, o.starts_at, coalesce(m.merged_into, m.id) member_id,
         m.id is null and t.holder_id is null and c.id is null and g.id is not null is_guest,
         m.id is not null or ${address} is not null traced,
         coalesce('member ' || coalesce(m.merged_into, m.id), 'address ' || ${address}, 'order ' || r.id) person
    from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
    join ticketing.occurrence o on o.id = t.occurrence_id
    join ticketing.ticket_type k on k.id = t.ticket_type_id and ${admits('k')}
    left join ticketing.company_place c on c.id = r.id
    left join ticketing.guest g on g.id = r.guest_id
    left join (select distinct on (lower(email)) lower(email) email, id from membership.member
                where community_id = $1 and email <> '' order by lower(email), merged_into nulls first, id) known on known.email = ${address}
    left join membership.member m on m.community_id = $1
          and m.id = coalesce(t.holder_id, case when c.id is null then r.member_id else c.member_id end, known.id)
   where t.community_id = $1 and t.state <> 'cancelled'`;

/**
 * SQL: of each person in `had` how many came along: as many as had tickets at one date, the most of all dates, less the one who is known. At several
 * dates it may be the same who come along, which nobody can tell.
 */
export const partiesOf = (had: string): string => `
  select person, max(n) - 1 beside, greatest(max(came) - 1, 0) beside_came, bool_or(came > 0) came
    from (select person, occurrence_id, count(*)::int n, count(*) filter (where state = 'checked_in')::int came
            from ${had} group by 1, 2) dates group by 1`;
