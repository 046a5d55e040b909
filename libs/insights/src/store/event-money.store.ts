import { isId, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits } from '@enishi/ticketing';
import { Injectable } from '@nestjs/common';

import type { EventMoney, SoldKind } from '../domain/event-result.ts';

type Sold = { nameJa: string; nameEn: string | null; tickets: number; amount: string; admits: boolean };
type Sums = Pick<EventMoney, 'cancelFees' | 'givenBack' | 'atTheDoor' | 'processorFees'>;

/** Reads what tickets of an event brought, and what was kept of it on the way; never writes. One statement a method. */
@Injectable()
export class EventMoneyStore {
  /** Null where there is no such event. */
  async title(tx: Tx, eventId: string): Promise<string | null> {
    if (!isId(eventId)) return null;
    const [event] = await tx.query<{ titleJa: string }>(
      'select title_ja "titleJa" from ticketing.event where community_id = $1 and id = $2',
      [tx.community, eventId],
    );
    return event?.titleJa ?? null;
  }

  /** By kind of ticket, in the order of the event. */
  async kinds(tx: Tx, eventId: string): Promise<SoldKind[]> {
    const rows = await tx.query<Sold>(
      `select k.name_ja "nameJa", k.name_en "nameEn", count(t.id)::int tickets, coalesce(sum(t.price), 0) amount, ${admits('k')} admits
         from ticketing.ticket_type k
         left join ticketing.ticket t on t.ticket_type_id = k.id and t.state <> 'cancelled'
        where k.community_id = $1 and k.event_id = $2
        group by k.id order by k.position`,
      [tx.community, eventId],
    );
    return rows.map(({ nameJa, nameEn, amount, ...kind }) => ({
      ...{ name: { ja: nameJa, en: nameEn ?? nameJa }, ...kind, amount: yen(Number(amount)) },
    }));
  }

  /** What was kept of tickets given back, what was given back of good ones, what is paid at the entrance, and what Stripe or a payer's bank kept. */
  async sums(tx: Tx, eventId: string): Promise<Sums> {
    const [row] = await tx.query<Record<keyof Sums, string>>(
      `select (select coalesce(sum(t.fee), 0) from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
                where r.community_id = $1 and r.event_id = $2 and t.state = 'cancelled') "cancelFees",
              (select coalesce(sum(g.amount - g.used), 0) from ticketing.outside_money g join ticketing.ticket_order r on r.id = g.order_id
                where r.community_id = $1 and r.event_id = $2 and g.state in ('open', 'ended', 'kept')) "givenBack",
              (select coalesce(sum(t.price), 0) from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
                where r.community_id = $1 and r.event_id = $2 and t.state <> 'cancelled' and r.means = 'door') "atTheDoor",
              (select coalesce(sum(m.fee), 0) from ticketing.ticket_order r
                 join ticketing.ticket_payment p on p.order_id = r.id
                 join billing.payment m on m.id = p.payment_id
                where r.community_id = $1 and r.event_id = $2) "processorFees"`,
      [tx.community, eventId],
    );
    const { cancelFees, givenBack, atTheDoor, processorFees } = row!;
    return {
      cancelFees: yen(Number(cancelFees)),
      givenBack: yen(Number(givenBack)),
      atTheDoor: yen(Number(atTheDoor)),
      processorFees: yen(Number(processorFees)),
    };
  }
}
