import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { Admitting } from '../domain/add-on.ts';
import type { TicketState } from '../domain/states.ts';
import { guestName } from './attendee.store.ts';
import { OutsideMoneyEntity } from './outside-money.entity.ts';

/** An order whose money is gone, with its tickets, as a person decides about them. Yen, tax included. */
export type OutsideMoney = Pick<
  OutsideMoneyEntity,
  'id' | 'orderId' | 'kind' | 'amount' | 'state' | 'since' | 'dueBy'
> & {
  eventId: string;
  titleJa: string;
  startsAt: Date;
  /** One of the two, as far as the person is still known. */
  memberId: string | null;
  guestName: string | null;
  total: number;
  tickets: (Admitting & { id: string; nameJa: string; price: number; state: TicketState })[];
};

/** Money that left outside of ticketing, of the transaction's community. */
@Injectable()
export class OutsideMoneyStore {
  /** Locked until the commit; null also for text that is no id at all. */
  async toChange(tx: Tx, id: string): Promise<OutsideMoneyEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(OutsideMoneyEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async add(tx: Tx, row: OutsideMoneyEntity): Promise<void> {
    await tx.repo(OutsideMoneyEntity).insert(row);
  }

  async change(tx: Tx, id: string, changes: Partial<OutsideMoneyEntity>): Promise<void> {
    await tx.repo(OutsideMoneyEntity).update({ id }, changes);
  }

  /** All of an order's money is gone and its tickets have ended: nothing is left to be said about any part of it. */
  async closeAll(tx: Tx, orderId: string): Promise<void> {
    await tx.query(
      `update ticketing.outside_money set state = 'ended', used = amount, decided_at = coalesce(decided_at, $3)
        where community_id = $1 and order_id = $2 and state not in ('came_back', 'over')`,
      [tx.community, orderId, tx.now],
    );
  }

  /** Null also for text that is no id at all. */
  async seen(tx: Tx, id: string): Promise<OutsideMoney | null> {
    if (!isId(id)) return null;
    const [found] = await tx.query<OutsideMoney>(
      `select m.id, m.order_id "orderId", m.kind, m.amount, m.state, m.since, m.due_by "dueBy", r.event_id "eventId", e.title_ja "titleJa",
              o.starts_at "startsAt", r.member_id "memberId", ${guestName} "guestName", r.total,
              (select coalesce(json_agg(json_build_object('id', t.id, 'nameJa', k.name_ja, 'price', t.price, 'mostBeside', k.most_beside, 'state', t.state)
                        order by t.price desc, t.id), '[]')
                 from ticketing.ticket t join ticketing.ticket_type k on k.id = t.ticket_type_id where t.order_id = r.id) tickets
         from ticketing.outside_money m join ticketing.ticket_order r on r.id = m.order_id
         join ticketing.event e on e.id = r.event_id join ticketing.occurrence o on o.id = r.occurrence_id
         left join ticketing.guest g on g.id = r.guest_id
        where m.community_id = $1 and m.id = $2`,
      [tx.community, id],
    );
    return found ?? null;
  }

  /** Nothing is kept of what was given back of an order before either. */
  async dropFees(tx: Tx, orderId: string): Promise<void> {
    await tx.query(
      `update ticketing.ticket set fee = 0 where community_id = $1 and order_id = $2 and state = 'cancelled'`,
      [tx.community, orderId],
    );
  }
}
