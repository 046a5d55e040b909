import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { WaitingState } from '../domain/waiting-entry.ts';
import type { WaitingParty } from '../domain/waiting-line.ts';
import { LotteryEntity } from './lottery.entity.ts';

/** An application as it is published after the draw: its number names nobody. */
export type DrawnApplication = { id: string; drawn: number; size: number; state: WaitingState };

/** Lotteries of the transaction's community. */
@Injectable()
export class LotteryStore {
  /** Null also for text that is no id at all. */
  async ofEvent(tx: Tx, eventId: string): Promise<LotteryEntity | null> {
    return isId(eventId) ? tx.repo(LotteryEntity).findOneBy({ eventId }) : null;
  }

  async save(tx: Tx, lottery: LotteryEntity): Promise<void> {
    await tx.repo(LotteryEntity).save(lottery);
  }

  async remove(tx: Tx, eventId: string): Promise<void> {
    await tx.repo(LotteryEntity).delete({ eventId });
  }

  /** Events whose lottery has closed and was not drawn. */
  async due(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select event_id id from ticketing.lottery
        where community_id = $1 and drawn_at is null and closes_at <= $2 order by closes_at`,
      [tx.community, tx.now],
    );
    return rows.map(({ id }) => id);
  }

  /** Who has applied and not withdrawn. */
  applications(tx: Tx, eventId: string): Promise<WaitingParty[]> {
    return tx.query<WaitingParty>(
      `select id, occurrence_ids "occurrenceIds", lines from ticketing.waiting_entry
        where community_id = $1 and event_id = $2 and state = 'applied' order by id`,
      [tx.community, eventId],
    );
  }

  /** From now on all who applied wait, in the order in which they were drawn. */
  async drawn(tx: Tx, eventId: string, ids: readonly string[]): Promise<void> {
    await tx.query(
      `with lots as (select id, n from unnest($3::uuid[]) with ordinality u (id, n)),
       line as (
         update ticketing.waiting_entry w set state = 'waiting', drawn = l.n, position = l.n
           from lots l where w.id = l.id and w.state = 'applied')
       update ticketing.lottery set drawn_at = $4 where community_id = $1 and event_id = $2`,
      [tx.community, eventId, ids, tx.now],
    );
  }

  /** How many have applied and not withdrawn; after the draw, how many were drawn, whatever has become of them since. */
  async count(tx: Tx, eventId: string): Promise<number> {
    const [row] = await tx.query<{ n: number }>(
      `select count(*)::int n from ticketing.waiting_entry
        where community_id = $1 and event_id = $2 and (state = 'applied' or drawn is not null)`,
      [tx.community, eventId],
    );
    return row!.n;
  }

  /** In the order of the draw. */
  results(tx: Tx, eventId: string, most: number): Promise<DrawnApplication[]> {
    return tx.query<DrawnApplication>(
      `select id, drawn, state, (select sum((l->>'quantity')::int)::int from jsonb_array_elements(lines) l) size
         from ticketing.waiting_entry where community_id = $1 and event_id = $2 and drawn is not null
        order by drawn limit $3`,
      [tx.community, eventId, most],
    );
  }
}
