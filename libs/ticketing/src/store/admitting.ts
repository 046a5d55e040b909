/**
 * Of a kind of ticket (its alias): it admits a person and is no add-on. The same rule as `admits` in `domain/add-on.ts`; every statement that
 * counts tickets as people says it by one of these two, and `tests/architecture/tickets-as-people.spec.ts` lists them all.
 */
export const admits = (kind: string): string => `${kind}.most_beside is null`;

/** The same of a ticket (its alias), where its kind is not joined. */
export const isAdmitting = (ticket: string): string => `exists (
  select from ticketing.ticket_type ak where ak.id = ${ticket}.ticket_type_id and ${admits('ak')})`;

/** Somebody of an order (its alias) has been let in. */
const hasCome = (order: string): string =>
  `exists (select from ticketing.ticket w where w.order_id = ${order}.id and w.state = 'checked_in')`;

/**
 * The good add-ons of an order (its alias) and of orders made later beside it, as a JSON list in the order of the event: name, count and what is still paid for them at the entrance,
 * which is all of it with whoever of the order comes first.
 */
export const addOnsOf = (order: string): string => `coalesce((
  select json_agg(json_build_object('nameJa', y.name_ja, 'nameEn', y.name_en, 'count', y.n,
                                    'due', case when not ${hasCome(order)} then y.price else 0 end) order by y.position)
    from (select ak.name_ja, ak.name_en, ak.position, count(*)::int n, sum(case when xo.means = 'door' then x.price else 0 end)::int price
            from ticketing.ticket_order xo join ticketing.ticket x on x.order_id = xo.id join ticketing.ticket_type ak on ak.id = x.ticket_type_id and not (${admits('ak')})
           where (xo.id = ${order}.id or xo.beside_id = ${order}.id) and x.state <> 'cancelled' group by ak.id) y), '[]')`;
