import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits } from './admitting.ts';
import { isOfTicket } from './attendee.store.ts';
import { inHands } from './in-hands.ts';
import { ProxyEntity } from './proxy.entity.ts';

/** A ticket as whoever shows it for somebody sees it. */
export type ShownTicket = {
  id: string;
  serial: number;
  memberId: string;
  titleJa: string;
  titleEn: string | null;
  startsAt: Date;
  /** Who comes with it, where its owner said; both null or both there. */
  familyName: string | null;
  givenName: string | null;
};

/** Who may show whose tickets. */
@Injectable()
export class ProxyStore {
  async add(tx: Tx, row: ProxyEntity): Promise<void> {
    await tx.repo(ProxyEntity).insert(row);
  }

  /** What has not ended of what somebody has asked of others, and what was asked of them; the oldest hundred. */
  live(tx: Tx, memberId: string): Promise<ProxyEntity[]> {
    return tx.repo(ProxyEntity).find({
      where: (['asked', 'agreed'] as const).flatMap((state) => [
        { communityId: tx.community, memberId, state },
        { communityId: tx.community, proxyId: memberId, state },
      ]),
      order: { askedAt: 'ASC', id: 'ASC' },
      take: 100,
    });
  }

  /** For some members, whose tickets they may show besides their own: pairs of proxy and owner. */
  agreedFor(tx: Tx, proxyIds: readonly string[]): Promise<{ proxyId: string; memberId: string }[]> {
    return this.pairs(tx, 'proxy_id', proxyIds);
  }

  /** The same for owners. */
  agreedOf(tx: Tx, memberIds: readonly string[]): Promise<{ proxyId: string; memberId: string }[]> {
    return this.pairs(tx, 'member_id', memberIds);
  }

  /** Answers whether it was asked of that member and is agreed to now; false also for text that is no id at all. */
  async agree(tx: Tx, id: string, proxyId: string): Promise<boolean> {
    if (!isId(id)) return false;
    const changed = await tx.change(
      `update ticketing.proxy set state = 'agreed', agreed_at = coalesce(agreed_at, $4)
        where community_id = $1 and id = $2 and proxy_id = $3 and state in ('asked', 'agreed')`,
      [tx.community, id, proxyId, tx.now],
    );
    return changed === 1;
  }

  /** By one of the two, once. Answers whether there is such a one, ended or not. */
  async end(tx: Tx, id: string, by: string): Promise<boolean> {
    if (!isId(id)) return false;
    const changed = await tx.change(
      `update ticketing.proxy set state = 'ended', ended_at = coalesce(ended_at, $4), ended_by = coalesce(ended_by, $3)
        where community_id = $1 and id = $2 and (member_id = $3 or proxy_id = $3)`,
      [tx.community, id, by, tx.now],
    );
    return changed === 1;
  }

  /** Whatever an entry asked of others, or was asked, ends. */
  async endOf(tx: Tx, memberId: string): Promise<void> {
    await tx.query(
      `update ticketing.proxy set state = 'ended', ended_at = $3
        where community_id = $1 and (member_id = $2 or proxy_id = $2) and state in ('asked', 'agreed')`,
      [tx.community, memberId, tx.now],
    );
  }

  /** Tickets of some members that let somebody in at a door from now on, those who are inside left out; the first hundred by date. */
  tickets(tx: Tx, memberIds: readonly string[]): Promise<ShownTicket[]> {
    return tx.query<ShownTicket>(
      `with theirs as (${inHands})
       select t.id, t.serial, x.member_id "memberId", e.title_ja "titleJa", e.title_en "titleEn", o.starts_at "startsAt",
              a.family_name "familyName", a.given_name "givenName"
         from theirs x join ticketing.ticket t on t.id = x.id
         join ticketing.ticket_type k on k.id = t.ticket_type_id and not k.online and ${admits('k')}
         join ticketing.ticket_order r on r.id = t.order_id and r.state = 'confirmed'
         join ticketing.occurrence o on o.id = t.occurrence_id and o.ends_at > $3 and o.called_off_at is null
         join ticketing.event e on e.id = o.event_id and e.state <> 'called_off'
         left join ticketing.attendee a on ${isOfTicket}
        where t.state = 'valid' order by o.starts_at, x.member_id, t.id limit 100`,
      [tx.community, memberIds, tx.now],
    );
  }

  private pairs(
    tx: Tx,
    side: 'proxy_id' | 'member_id',
    ids: readonly string[],
  ): Promise<{ proxyId: string; memberId: string }[]> {
    return tx.query(
      `select proxy_id "proxyId", member_id "memberId" from ticketing.proxy
        where community_id = $1 and ${side} = any ($2::uuid[]) and state = 'agreed' order by agreed_at, id`,
      [tx.community, ids],
    );
  }
}
