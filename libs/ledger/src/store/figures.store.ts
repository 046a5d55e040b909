import { yen } from '@enishi/kernel';
import type { TokyoDate, TokyoMonth, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { AccountCode } from '../domain/account.ts';
import type { MonthTotal } from '../domain/month-figures.ts';
import type { RevenueStream } from '../domain/revenue-stream.ts';

/** A fault in the books, as the view of violations names it. */
export type LedgerViolation = { violation: string; entryId: string | null; detail: string };

/** Sums over the journal. Each method is one statement, however many entries there are. */
@Injectable()
export class FiguresStore {
  /** Totals by month, account and stream over Tokyo days from `from` up to but not including `until`. */
  async monthTotals(tx: Tx, from: TokyoDate, until: TokyoDate): Promise<MonthTotal[]> {
    const rows = await tx.query<{
      month: string;
      account: AccountCode;
      stream: RevenueStream | null;
      total: string;
    }>(
      `select to_char(month, 'YYYY-MM') as month, account, stream, total from (
         select date_trunc('month', occurred_on) as month, account, stream, sum(amount) as total
           from ledger.posting where community_id = $1 and occurred_on >= $2 and occurred_on < $3
          group by 1, 2, 3) sums
        order by 1, 2, 3`,
      [tx.community, from, until],
    );
    return rows.map((row) => ({ ...row, month: row.month as TokyoMonth, total: yen(Number(row.total)) }));
  }

  /** What went back to payers by month, tax included, over the same days; months in which nothing did are absent. */
  async returned(tx: Tx, from: TokyoDate, until: TokyoDate): Promise<Map<TokyoMonth, Yen>> {
    const rows = await tx.query<{ month: TokyoMonth; total: string }>(
      `select to_char(entry.occurred_on, 'YYYY-MM') as month, -sum(posting.amount) as total
         from ledger.journal_entry entry join ledger.posting posting on posting.entry_id = entry.id
        where entry.community_id = $1 and entry.occurred_on >= $2 and entry.occurred_on < $3
          and entry.kind in ('refund', 'reversal:refund') and posting.account = 'stripe_clearing'
        group by 1`,
      [tx.community, from, until],
    );
    return new Map(rows.map(({ month, total }) => [month, yen(Number(total))]));
  }

  /** Balance of each account at the end of a day, debit positive; accounts never used are absent. */
  async balances(tx: Tx, at: TokyoDate): Promise<Map<AccountCode, Yen>> {
    const rows = await tx.query<{ account: AccountCode; total: string }>(
      `select account, sum(amount) as total from ledger.posting
        where community_id = $1 and occurred_on <= $2 group by account`,
      [tx.community, at],
    );
    return new Map(rows.map(({ account, total }) => [account, yen(Number(total))]));
  }

  /** Every fault in the books of the community. */
  async violations(tx: Tx): Promise<LedgerViolation[]> {
    return tx.query<LedgerViolation>(
      `select violation, entry_id as "entryId", detail from ledger.ledger_violations where community_id = $1
        order by violation, detail`,
      [tx.community],
    );
  }
}
