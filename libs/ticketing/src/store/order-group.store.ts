import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { BuyerRef } from '../domain/buyer.ts';
import type { OrderState, TicketState } from '../domain/states.ts';

/** An order of a group: one with tickets, and those of add-ons that were ordered later beside them. */
export type GroupedOrder = {
  id: string;
  state: OrderState;
  orderedAs: BuyerRef['kind'];
  orderedBy: string;
  /** Null: the one with the tickets. */
  besideId: string | null;
};

/** A ticket of another order of a group, as far as giving back is concerned. `paid`: before the event. */
export type GroupedTicket = {
  id: string;
  orderId: string;
  state: TicketState;
  ticketTypeId: string;
  price: number;
  mostBeside: number | null;
  nameJa: string;
  nameEn: string | null;
  paid: boolean;
};

/** SQL: the orders of a group, by one of it (an id at `$n`). */
const groupOf = (id: string): string => `
  select g.* from ticketing.ticket_order one join ticketing.ticket_order g
      on g.id = coalesce(one.beside_id, one.id) or g.beside_id = coalesce(one.beside_id, one.id)
   where one.community_id = $1 and one.id = ${id}`;

/** Tickets of what was ordered beside an order, or of what it stands beside. */
export const ticketsBeside = (tx: Tx, orderId: string): Promise<GroupedTicket[]> =>
  tx.query<GroupedTicket>(
    `select t.id, t.order_id "orderId", t.state, t.ticket_type_id "ticketTypeId", t.price, k.most_beside "mostBeside", k.name_ja "nameJa",
            k.name_en "nameEn", g.means <> 'door' paid
       from (${groupOf('$2')}) g join ticketing.ticket t on t.order_id = g.id join ticketing.ticket_type k on k.id = t.ticket_type_id
      where g.id <> $2 order by t.id`,
    [tx.community, orderId],
  );

/** Orders that stand together: tickets, and add-ons that were ordered later beside them. */
@Injectable()
export class OrderGroupStore {
  /** By the order of a ticket; the one with the tickets first. None for text that is no id at all. */
  async ofTicket(tx: Tx, ticketId: string): Promise<GroupedOrder[]> {
    if (!isId(ticketId)) return [];
    return tx.query<GroupedOrder>(
      `select g.id, g.state, g.ordered_as "orderedAs", g.ordered_by "orderedBy", g.beside_id "besideId"
         from (${groupOf('(select t.order_id from ticketing.ticket t where t.community_id = $1 and t.id = $2)')}) g
        order by g.beside_id is not null, g.id`,
      [tx.community, ticketId],
    );
  }
}
