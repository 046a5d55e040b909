import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { GigWaitingEntity } from './gig-waiting.entity.ts';

/** Who waits for a place. */
@Injectable()
export class GigWaitingStore {
  /** Once for each person and gig. */
  async add(tx: Tx, gigId: string, memberId: string): Promise<void> {
    await tx.change(
      `insert into work.gig_waiting (id, community_id, gig_id, member_id, state, asked_at) values ($1, $2, $3, $4, 'waiting', $5)
        on conflict (community_id, gig_id, member_id) where state in ('waiting', 'offered') do nothing`,
      [newId(), tx.community, gigId, memberId, tx.now],
    );
  }

  /** Those that wait or have an offer, also one that has lapsed; who asked first comes first. A thousand at most. */
  of(tx: Tx, gigId: string): Promise<GigWaitingEntity[]> {
    if (!isId(gigId)) return Promise.resolve([]);
    return readRows(
      tx,
      GigWaitingEntity,
      `community_id = $1 and gig_id = $2 and state in ('waiting', 'offered') order by asked_at, id limit 1000`,
      [tx.community, gigId],
    );
  }

  async byId(tx: Tx, id: string): Promise<GigWaitingEntity | null> {
    return isId(id) ? tx.repo(GigWaitingEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  async offer(tx: Tx, id: string, heldUntil: Date): Promise<void> {
    await tx.change(
      `update work.gig_waiting set state = 'offered', held_until = $3 where community_id = $1 and id = $2 and state = 'waiting'`,
      [tx.community, id, heldUntil],
    );
  }

  /** Keeps a place for somebody who did not have to wait; answers with its id. */
  async keep(
    tx: Tx,
    gigId: string,
    { memberId, heldUntil }: { memberId: string; heldUntil: Date },
  ): Promise<string> {
    const id = newId();
    await tx.change(
      `insert into work.gig_waiting (id, community_id, gig_id, member_id, state, asked_at, held_until) values ($1, $2, $3, $4, 'offered', $5, $6)`,
      [id, tx.community, gigId, memberId, tx.now, heldUntil],
    );
    return id;
  }

  /** Of one person and gig: taken, or left. */
  async end(
    tx: Tx,
    { gigId, memberId }: { gigId: string; memberId: string },
    to: 'taken' | 'left',
  ): Promise<void> {
    await tx.change(
      `update work.gig_waiting set state = $4 where community_id = $1 and gig_id = $2 and member_id = $3 and state in ('waiting', 'offered')`,
      [tx.community, gigId, memberId, to],
    );
  }

  /** Somebody who left, or whose entry was put together with another, waits for nothing more; answers with the gigs. */
  endAll(tx: Tx, memberId: string): Promise<{ gigId: string }[]> {
    return tx.query<{ gigId: string }>(
      `update work.gig_waiting set state = 'left' where community_id = $1 and member_id = $2 and state in ('waiting', 'offered')
        returning gig_id "gigId"`,
      [tx.community, memberId],
    );
  }

  /** Gigs to come of which an offer has lapsed while others wait, five hundred at most. */
  lapsed(tx: Tx): Promise<{ gigId: string }[]> {
    return tx.query<{ gigId: string }>(
      `select distinct o.gig_id "gigId" from work.gig_waiting o
         join work.gig_waiting w on w.community_id = o.community_id and w.gig_id = o.gig_id and w.state = 'waiting'
         join work.gig g on g.community_id = o.community_id and g.id = o.gig_id and g.state = 'open' and g.starts_at > $2
        where o.community_id = $1 and o.state = 'offered' and o.held_until <= $2 limit 500`,
      [tx.community, tx.now],
    );
  }
}
