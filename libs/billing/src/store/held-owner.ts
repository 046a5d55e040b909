/**
 * SQL: moves `m` of 預り金 by which it is known to be of the payer of an order `o`: it has paid for that, or was kept for it until its time was over.
 * What a person at the desk has taken off an order was not for it.
 */
export const theirs = `billing.held_move m
  join billing.order_transfer o on o.community_id = m.community_id and o.id = m.order_transfer_id
   and (m.state = 'booked' or (m.state = 'withdrawn' and m.decided_by is null))`;

/** SQL: the customer whose some 預り金 is: of a refund its payer; of a transfer whoever alone has orders that it was for. */
export const ownerOfHeld = (held: string): string => `
  select r.customer_id from billing.refund r
   where ${held}.source_type = 'refund' and r.community_id = ${held}.community_id and r.id::text = ${held}.source_id
   union all
  select min(o.customer_id::text)::uuid from ${theirs}
   where ${held}.source_type = 'transfer' and m.community_id = ${held}.community_id and m.held_id = ${held}.id
  having count(distinct o.customer_id) = 1`;
