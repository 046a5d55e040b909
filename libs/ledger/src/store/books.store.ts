import { addDays, addMonths, firstDayOf, newId, yen } from '@enishi/kernel';
import type { TokyoDate, TokyoMonth, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { BooksEntity, MonthTurnEntity } from './books.entity.ts';

/** An entry that is dated on the first open day, because the month in which it happened was closed. */
export type MovedEntry = {
  readonly id: string;
  readonly description: string;
  readonly happenedOn: TokyoDate;
  readonly amount: Yen;
};

/** Who closed or reopened which month, newest first. */
export type MonthTurn = Pick<MonthTurnEntity, 'month' | 'kind' | 'reason' | 'turnedBy' | 'turnedAt'>;

const shownAtMost = 50;

/** From which day on the books take entries, and who closed which month. */
@Injectable()
export class BooksStore {
  async openFrom(tx: Tx): Promise<TokyoDate | null> {
    const books = await tx.repo(BooksEntity).findOneBy({ communityId: tx.community });
    return books?.openFrom ?? null;
  }

  /** Holds the books alone until commit: postings that are under way end first, others wait. */
  async hold(tx: Tx): Promise<TokyoDate | null> {
    await tx.query('insert into ledger.books (community_id) values ($1) on conflict do nothing', [
      tx.community,
    ]);
    const [books] = await tx.query<{ openFrom: TokyoDate | null }>(
      'select open_from::text as "openFrom" from ledger.books where community_id = $1 for update',
      [tx.community],
    );
    return books?.openFrom ?? null;
  }

  async turn(
    tx: Tx,
    openFrom: TokyoDate,
    turn: Pick<MonthTurn, 'month' | 'kind' | 'reason' | 'turnedBy'>,
  ): Promise<void> {
    await tx.repo(BooksEntity).update({ communityId: tx.community }, { openFrom });
    const kept = { id: newId(), communityId: tx.community, turnedAt: tx.now };
    await tx.repo(MonthTurnEntity).insert({ ...turn, ...kept });
  }

  turns(tx: Tx): Promise<MonthTurn[]> {
    return tx.repo(MonthTurnEntity).find({
      where: { communityId: tx.community },
      order: { turnedAt: 'DESC', id: 'DESC' },
      take: shownAtMost,
    });
  }

  /** Entries of a month that happened in an earlier one, at most fifty. */
  async moved(tx: Tx, month: TokyoMonth): Promise<MovedEntry[]> {
    const rows = await tx.query<MovedEntry>(
      `select entry.id, entry.description, entry.happened_on::text as "happenedOn",
              (select sum(amount) from ledger.posting where entry_id = entry.id and amount > 0) as amount
         from ledger.journal_entry entry
        where entry.community_id = $1 and entry.happened_on is not null and entry.occurred_on between $2 and $3
        order by entry.happened_on, entry.id limit ${shownAtMost}`,
      [tx.community, firstDayOf(month), lastDayOf(month)],
    );
    return rows.map((row) => ({ ...row, amount: yen(Number(row.amount)) }));
  }

  /** Months of advance fees that are earned by the end of a month and are not released. */
  async unreleased(tx: Tx, month: TokyoMonth): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from ledger.recognition_plan
        where community_id = $1 and released_on is null and release_on <= $2 and amount > withdrawn`,
      [tx.community, lastDayOf(month)],
    );
    return row?.count ?? 0;
  }
}

const lastDayOf = (month: TokyoMonth): TokyoDate => addDays(firstDayOf(addMonths(month, 1)), -1);
