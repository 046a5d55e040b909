import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { eachTheirOwn, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { PromoUse } from '../domain/promo-code.ts';
import { PromoCodeEntity } from './promo-code.entity.ts';
import { PromoUseEntity } from './promo-use.entity.ts';

/** Most codes of one event. */
export const mostCodes = 100;

/**
 * Tickets that count as had with a code: of places that are kept at this moment, of orders that wait for their money, and those good
 * of orders that have theirs. What ended counts no more, so that nothing has to be given back.
 */
const used = `
  select u.promo_id, coalesce(r.member_id, r.guest_id, h.member_id, h.guest_id) buyer_id,
         case r.ordered_as when 'guest' then r.ordered_by end as_guest,
         case when r.id is null then case when h.state = 'active' and h.expires_at > $2 then u.quantity else 0 end
              when r.state = 'awaiting_payment' then u.quantity
              when r.state = 'confirmed' then (
                select count(*) from ticketing.ticket t
                 where t.order_id = r.id and t.ticket_type_id = any (u.type_ids) and t.state <> 'cancelled')
              else 0 end n, u.hold_id
    from ticketing.promo_use u left join ticketing.hold h on h.id = u.hold_id
    left join ticketing.ticket_order r on r.id = u.hold_id
   where u.community_id = $1`;

/** Codes of events. */
@Injectable()
export class PromoCodeStore {
  /** All of an event, the newest first. */
  of(tx: Tx, eventId: string): Promise<PromoCodeEntity[]> {
    return codesOf(tx, eventId);
  }

  async byId(tx: Tx, id: string): Promise<PromoCodeEntity | null> {
    return isId(id) ? tx.repo(PromoCodeEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /** Nobody else decides about a code until the commit. */
  async hold(tx: Tx, id: string): Promise<void> {
    await tx.lock(`ticketing.promo_code:${id}`);
  }

  /** How far a code is used, by all and by one person; holds that are about to be given up are left out. */
  async used(
    tx: Tx,
    { id, buyerIds, except }: { id: string; buyerIds: readonly string[]; except: readonly string[] },
  ): Promise<PromoUse> {
    const [row] = await tx.query<PromoUse>(
      `select coalesce(sum(n), 0)::int "all", coalesce(sum(n) filter (where buyer_id = any($4) or as_guest = any($4)), 0)::int own
         from (${used} and u.promo_id = $3 and u.hold_id <> all ($5)) counted`,
      [tx.community, tx.now, id, buyerIds, except],
    );
    return row!;
  }

  /** The same of all codes of an event. */
  async usedOfEvent(tx: Tx, eventId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ id: string; n: number }>(
      `select promo_id id, coalesce(sum(n), 0)::int n
         from (${used} and u.promo_id in (select id from ticketing.promo_code where event_id = $3)) counted group by 1`,
      [tx.community, tx.now, eventId],
    );
    return new Map(rows.map(({ id, n }) => [id, n]));
  }

  async add(tx: Tx, code: PromoCodeEntity): Promise<void> {
    await tx.repo(PromoCodeEntity).insert(code);
  }

  /** Worth nothing from now on. */
  async turnOff(tx: Tx, id: string): Promise<void> {
    await tx
      .repo(PromoCodeEntity)
      .update({ communityId: tx.community, id }, { until: tx.now, turnedOffAt: tx.now });
  }

  async keepUse(tx: Tx, use: Omit<PromoUseEntity, 'communityId'>): Promise<void> {
    await tx.repo(PromoUseEntity).insert({ ...use, communityId: tx.community });
  }
}

const codesOf = eachTheirOwn(
  (tx, eventIds) =>
    readRows(
      tx,
      PromoCodeEntity,
      'community_id = $1 and event_id = any($2) order by created_at desc, id desc',
      [...[tx.community, eventIds]],
    ),
  ({ eventId }: PromoCodeEntity) => eventId,
);
