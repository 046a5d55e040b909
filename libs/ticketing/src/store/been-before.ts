/** SQL: with a ticket (`y`) somebody was let in at an event (its column) that is not $2. */
const letInElsewhere = (event: string): string => `${event} <> $2 and y.state = 'checked_in'`;

/** SQL: the member who comes with a ticket (`t`) of an order (`r`), as far as it is one; a company's order is of whom it sends (`c`). */
const member = `coalesce(t.holder_id, case when c.id is null then r.member_id else c.member_id end)`;
/** SQL: the same of somebody known by an address alone, as a guest (`g`) or because a company said so. */
const email = `coalesce(nullif(c.email, ''), g.email)`;

/** Handed to them, ordered by them, or because a company sent them. */
const memberCameBefore = `
  exists (select from ticketing.ticket y join ticketing.ticket_order b on b.id = y.order_id
           where y.community_id = $1 and y.holder_id = ${member} and ${letInElsewhere('b.event_id')})
  or exists (select from ticketing.ticket_order b join ticketing.ticket y on y.order_id = b.id and y.holder_id is null
              where b.community_id = $1 and b.member_id = ${member} and ${letInElsewhere('b.event_id')})
  or exists (select from ticketing.company_place x join ticketing.ticket y on y.id = x.ticket_id
              where x.community_id = $1 and x.member_id = ${member} and ${letInElsewhere('x.event_id')})`;

/** Under the same address, or perhaps: a guest who came before and of whom no address is left may be anybody, unless another number tells them apart. */
const addressMayHaveComeBefore = `
  exists (select from ticketing.guest x
            join ticketing.ticket_order b on b.community_id = $1 and b.ordered_as = 'guest' and b.ordered_by = x.id
            join ticketing.ticket y on y.order_id = b.id and y.holder_id is null
           where x.community_id = $1 and (x.email = ${email} or x.email is null) and ${letInElsewhere('b.event_id')}
             and (x.email is not null or x.phone is null or g.phone is null or x.phone = g.phone))
  or exists (select from ticketing.company_place x join ticketing.ticket y on y.id = x.ticket_id
              where x.community_id = $1 and x.email = ${email} and ${letInElsewhere('x.event_id')})`;

/**
 * SQL: whoever comes with a ticket (`t`) of an order (`r`) of the event $2 has been at no other event of the community $1, so that they are welcomed as new. Of a
 * party it is whoever ordered. False also where it cannot be known: of somebody booked without an address, and of anybody known by an address once a guest who
 * came before was forgotten, since a regular who is greeted as new is worse than a newcomer who is not.
 */
export const comesFirst = `case when ${member} is not null then not (${memberCameBefore})
                                when ${email} is not null then not (${addressMayHaveComeBefore}) else false end`;
