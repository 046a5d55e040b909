import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { In, LessThanOrEqual } from 'typeorm';

import type { Shelf } from '../domain/letter-draft.ts';
import { LetterEntity } from './letter.entity.ts';

/** Where a page of letters ended. */
export type LetterKey = { at: Date; id: string };

/** Letters of the transaction's community. */
@Injectable()
export class LetterStore {
  /** Null also for text that is no id at all. */
  async byId(tx: Tx, id: string): Promise<LetterEntity | null> {
    return isId(id) ? tx.repo(LetterEntity).findOneBy({ id }) : null;
  }

  /** Waits for whoever else is changing this letter, then holds the row until commit. */
  async locked(tx: Tx, id: string): Promise<LetterEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(LetterEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async add(tx: Tx, letter: LetterEntity): Promise<void> {
    await tx.repo(LetterEntity).insert(letter);
  }

  async change(
    tx: Tx,
    id: string,
    changes: Partial<Omit<LetterEntity, 'segment' | 'sender'>> & SavedParts,
  ): Promise<void> {
    await tx.repo(LetterEntity).update({ id }, { ...changes, updatedAt: tx.now });
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.repo(LetterEntity).delete({ id });
  }

  /** Newest change first, up to `first` behind the key. */
  page(tx: Tx, { first, after }: { first: number; after: LetterKey | null }): Promise<LetterEntity[]> {
    const query = tx
      .repo(LetterEntity)
      .createQueryBuilder('letter')
      .orderBy('letter.updated_at', 'DESC')
      .addOrderBy('letter.id', 'DESC')
      .limit(first);
    if (after) query.where('(letter.updated_at, letter.id) < (:at, :id)', after);
    return query.getMany();
  }

  /** Letters on one of the shelves, newest first. */
  shelved(
    tx: Tx,
    shelves: readonly Shelf[],
    { first, after }: { first: number; after: LetterKey | null },
  ): Promise<LetterEntity[]> {
    const query = tx
      .repo(LetterEntity)
      .createQueryBuilder('letter')
      .where({ shelf: In([...shelves]), state: In(['sending', 'sent']) })
      .orderBy('letter.started_at', 'DESC')
      .addOrderBy('letter.id', 'DESC')
      .limit(first);
    if (after) query.andWhere('(letter.started_at, letter.id) < (:at, :id)', after);
    return query.getMany();
  }

  /** Ids of letters whose time has come. */
  async due(tx: Tx): Promise<string[]> {
    const due = await tx.repo(LetterEntity).find({
      where: { state: 'scheduled', sendAt: LessThanOrEqual(tx.now) },
      select: { id: true },
      take: 100,
    });
    return due.map(({ id }) => id);
  }
}

type SavedParts = { segment?: LetterEntity['segment']; sender?: LetterEntity['sender'] };
