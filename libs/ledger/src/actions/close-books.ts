import { tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate, TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { closedThrough, monthState, reopened } from '../domain/closing.ts';
import type { MonthState } from '../domain/closing.ts';
import { BooksStore } from '../store/books.store.ts';
import type { MonthTurn, MovedEntry } from '../store/books.store.ts';

/** What the books say about a month. */
export type BooksOfMonth = {
  readonly state: MonthState;
  /** Entries are dated on this day or later; null while no month was closed. */
  readonly openFrom: TokyoDate | null;
  /** Shares of advance fees that are earned and not released. */
  readonly unreleased: number;
  readonly moved: readonly MovedEntry[];
  readonly turns: readonly MonthTurn[];
};

/**
 * Closes months of the books (月次締め). What is told later about a closed month is dated on the first open day, with the
 * day on which it happened beside it: the statement that posts does that, so that no caller can forget it.
 */
@Injectable()
export class CloseBooks {
  constructor(private readonly books: BooksStore) {}

  async read(tx: Tx, month: TokyoMonth): Promise<BooksOfMonth> {
    const openFrom = await this.books.openFrom(tx);
    return {
      openFrom,
      state: monthState(month, openFrom, tokyoDateOf(tx.now)),
      unreleased: await this.books.unreleased(tx, month),
      moved: await this.books.moved(tx, month),
      turns: await this.books.turns(tx),
    };
  }

  /** Stops postings until commit, so that what is looked at now is what is closed. Refuses what `closedThrough` refuses. */
  async hold(tx: Tx, month: TokyoMonth): Promise<void> {
    unwrap(closedThrough(month, await this.books.hold(tx), tokyoDateOf(tx.now)));
  }

  /** Refuses what `closedThrough` refuses. Two who close at once: the second is told that it is closed. */
  async close(tx: Tx, month: TokyoMonth, turnedBy: string): Promise<void> {
    const openFrom = unwrap(closedThrough(month, await this.books.hold(tx), tokyoDateOf(tx.now)));
    await this.books.turn(tx, openFrom, { month, kind: 'closed', reason: null, turnedBy });
  }

  /** Opens the month that was closed last again. Refuses what `reopened` refuses. */
  async reopen(tx: Tx, month: TokyoMonth, because: string, turnedBy: string): Promise<void> {
    const { openFrom, reason } = unwrap(reopened(month, await this.books.hold(tx), because));
    await this.books.turn(tx, openFrom, { month, kind: 'reopened', reason, turnedBy });
  }
}
