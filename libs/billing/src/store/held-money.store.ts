import { isId } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { HeldMoneyEntity } from './held-money.entity.ts';
import { HeldMoveEntity } from './held-move.entity.ts';

/** What is left of all 預り金, and of how many payments. */
export type HeldSum = { count: number; amount: number };

/** 預り金 of the transaction's community, and what became of it. */
@Injectable()
export class HeldMoneyStore {
  /** That of a source, locked until the commit. */
  lockedOf(tx: Tx, source: { type: string; id: string }): Promise<HeldMoneyEntity | null> {
    return tx.repo(HeldMoneyEntity).findOne({
      where: { communityId: tx.community, sourceType: source.type, sourceId: source.id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async locked(tx: Tx, id: string): Promise<HeldMoneyEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(HeldMoneyEntity).findOne({
      where: { communityId: tx.community, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async find(tx: Tx, id: string): Promise<HeldMoneyEntity | null> {
    return isId(id) ? tx.repo(HeldMoneyEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /** Whose money some of them is, by id. */
  async payers(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.repo(HeldMoneyEntity).find({
      select: { id: true, payer: true },
      where: { communityId: tx.community, id: In([...ids]) },
    });
    return new Map(rows.map(({ id, payer }) => [id, payer]));
  }

  async keep(tx: Tx, held: HeldMoneyEntity): Promise<void> {
    await tx.repo(HeldMoneyEntity).save(held);
  }

  async take(tx: Tx, id: string, taken: Yen): Promise<void> {
    await tx.repo(HeldMoneyEntity).update({ communityId: tx.community, id }, { taken });
  }

  /** Those of which something is left or waits for approval, oldest first. */
  waiting(tx: Tx, count: number): Promise<HeldMoneyEntity[]> {
    return tx
      .repo(HeldMoneyEntity)
      .createQueryBuilder('h')
      .where('h.community_id = :community', { community: tx.community })
      .andWhere(
        `(h.taken < h.amount or exists (select from billing.held_move m
           where m.community_id = h.community_id and m.held_id = h.id and m.state = 'asked'))`,
      )
      .orderBy('h.arose_on', 'ASC')
      .addOrderBy('h.id', 'ASC')
      .limit(count)
      .getMany();
  }

  /** What the account 預り金 should hold: what is left, and what was asked to be repaid but is not booked. */
  async sum(tx: Tx): Promise<HeldSum> {
    const [row] = await tx.query<{ count: number; amount: string }>(
      `select count(*)::int as count, coalesce(sum(h.amount - h.taken + asked.amount), 0) as amount from billing.held_money h
        cross join lateral (select coalesce(sum(m.amount), 0) as amount from billing.held_move m
          where m.community_id = h.community_id and m.held_id = h.id and m.state = 'asked') asked
        where h.community_id = $1 and h.amount - h.taken + asked.amount > 0`,
      [tx.community],
    );
    return { count: row?.count ?? 0, amount: Number(row?.amount ?? 0) };
  }

  /** What became of some, newest first. */
  movesOf(tx: Tx, heldIds: readonly string[]): Promise<HeldMoveEntity[]> {
    return tx.repo(HeldMoveEntity).find({
      where: { communityId: tx.community, heldId: In([...heldIds]) },
      order: { askedAt: 'DESC', id: 'DESC' },
    });
  }

  /** What was moved of late, newest first. */
  recent(tx: Tx, count: number): Promise<HeldMoveEntity[]> {
    return tx.repo(HeldMoveEntity).find({
      where: { communityId: tx.community },
      order: { askedAt: 'DESC', id: 'DESC' },
      take: count,
    });
  }

  async move(tx: Tx, id: string): Promise<HeldMoveEntity | null> {
    return isId(id) ? tx.repo(HeldMoveEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  async addMove(tx: Tx, move: HeldMoveEntity): Promise<void> {
    await tx.repo(HeldMoveEntity).insert(move);
  }

  async decide(
    tx: Tx,
    id: string,
    decision: Pick<HeldMoveEntity, 'state' | 'decidedBy' | 'decidedAt'>,
  ): Promise<void> {
    await tx.repo(HeldMoveEntity).update({ communityId: tx.community, id }, decision);
  }
}
