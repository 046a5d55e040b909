import { Refusal } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import { CloseBooks, VerifyLedger } from '@enishi/ledger';
import type { BooksOfMonth } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { closingChecks, stillWaiting } from '../../domain/closing-checks.ts';
import type { ClosingCheckKey } from '../../domain/closing-checks.ts';
import { VerifyDocuments } from '../verify-documents.ts';
import { VerifyReceivables } from '../verify-receivables.ts';
import { CountWaitingMoney } from './count-waiting-money.ts';

/** A line of the checklist; 0 waiting is done. */
export type ClosingCheck = { readonly key: ClosingCheckKey; readonly waiting: number };

/** A month of the books, and what stands in the way of closing it. */
export type Closing = BooksOfMonth & { readonly month: TokyoMonth; readonly checks: readonly ClosingCheck[] };

/** Closes a month once nothing stands in the way, and reopens it for a reason (月次締め). */
@Injectable()
export class CloseMonth {
  constructor(
    private readonly books: CloseBooks,
    private readonly ledger: VerifyLedger,
    private readonly waiting: CountWaitingMoney,
    private readonly receivables: VerifyReceivables,
    private readonly documents: VerifyDocuments,
  ) {}

  /** The checklist is about the whole books as they are now: a fault of any month holds up this one. */
  async read(tx: Tx, month: TokyoMonth): Promise<Closing> {
    const books = await this.books.read(tx, month);
    const counts = {
      recognition: books.unreleased,
      books: (await this.ledger.run(tx)).length,
      ...(await this.waiting.run(tx, month)),
      receivables: (await this.receivables.run(tx)) ? 1 : 0,
      documents: (await this.documents.run(tx)).broken.length,
    };
    return { ...books, month, checks: closingChecks.map((key) => ({ key, waiting: counts[key] })) };
  }

  /**
   * Holds the books while it looks, so that nothing is posted between the look and the closing. Refuses `MONTH_NOT_READY`
   * (conflict; fact `count`) and what `CloseBooks` refuses.
   */
  async close(tx: Tx, month: TokyoMonth, by: string): Promise<Closing> {
    await this.books.hold(tx, month);
    const { checks } = await this.read(tx, month);
    const waiting = stillWaiting(
      Object.fromEntries(checks.map(({ key, waiting }) => [key, waiting])) as Record<ClosingCheckKey, number>,
    );
    if (waiting.length > 0) throw new Refusal('conflict', 'MONTH_NOT_READY', { count: waiting.length });
    await this.books.close(tx, month, by);
    return { ...(await this.books.read(tx, month)), month, checks };
  }

  /** Refuses what `CloseBooks` refuses. */
  async reopen(tx: Tx, month: TokyoMonth, reason: string, by: string): Promise<Closing> {
    await this.books.reopen(tx, month, reason, by);
    return this.read(tx, month);
  }
}
