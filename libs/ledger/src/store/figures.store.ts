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
  /**
   * Totals of the months from first to last, both included. Exact at any moment: sums folded so far, and the entries that
   * are not folded yet. What it costs grows with the months, not with the entries in them.
   */
  async monthTotals(tx: Tx, first: TokyoMonth, last: TokyoMonth): Promise<MonthTotal[]> {
    const rows = await tx.query<{
      month: TokyoMonth;
      kind: string;
      account: AccountCode;
      stream: string;
      total: string;
    }>(
      `select month, kind, account, stream, sum(total) as total from (
         select month, kind, account, stream, total from ledger.month_total where community_id = $1
         union all
         ${unfoldedTotals}) both_parts
        where month between $2 and $3
        group by month, kind, account, stream order by month, account, stream, kind`,
      [tx.community, first, last],
    );
    return rows.map(({ stream, total, ...row }) => ({
      ...row,
      stream: stream === '' ? null : (stream as RevenueStream),
      total: yen(Number(total)),
    }));
  }

  /** Folds at most `limit` entries into the months' sums and says how many; entries another transaction folds are left to it. */
  async fold(tx: Tx, limit: number): Promise<number> {
    const [row] = await tx.query<{ folded: string }>(foldSql, [tx.community, limit]);
    return Number(row?.folded ?? 0);
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

const unfoldedTotals = `
  select to_char(posting.occurred_on, 'YYYY-MM') as month, entry.kind, posting.account, coalesce(posting.stream, '') as stream,
         posting.amount as total
    from ledger.unfolded_entry unfolded
    join ledger.journal_entry entry on entry.id = unfolded.entry_id
    join ledger.posting posting on posting.entry_id = unfolded.entry_id
   where unfolded.community_id = $1`;

const foldSql = `
  with taken as (
    delete from ledger.unfolded_entry where (community_id, entry_id) in (
      select community_id, entry_id from ledger.unfolded_entry where community_id = $1
       order by entry_id limit $2 for update skip locked)
    returning entry_id
  ), summed as (
    insert into ledger.month_total (community_id, month, kind, account, stream, total)
    select $1, to_char(posting.occurred_on, 'YYYY-MM'), entry.kind, posting.account, coalesce(posting.stream, ''),
           sum(posting.amount)
      from taken
      join ledger.journal_entry entry on entry.id = taken.entry_id
      join ledger.posting posting on posting.entry_id = taken.entry_id
     group by 2, 3, 4, 5 order by 2, 3, 4, 5
    on conflict (community_id, month, kind, account, stream) do update set total = month_total.total + excluded.total
    returning 1
  )
  select (select count(*) from taken) as folded, (select count(*) from summed) as sums`;
