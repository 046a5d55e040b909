import { yen } from '@enishi/kernel';
import type { TokyoDate, TokyoMonth, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

/** What a company owes past its due day. */
export type OverdueSum = { companyId: string; amount: Yen; since: TokyoDate; invoices: number };

/** Fees that are contracted and will be earned in a month, without tax. */
export type CommittedMonth = { month: TokyoMonth; amount: Yen };

/** Reads what companies owe, and what the books have yet to earn from them; never writes. One statement a method. */
@Injectable()
export class CompanyHealthStore {
  /** Of every company, also of one that holds nothing any more. */
  async overdue(tx: Tx, today: TokyoDate): Promise<OverdueSum[]> {
    const rows = await tx.query<Omit<OverdueSum, 'amount'> & { amount: string }>(
      `select company_id "companyId", sum(amount - credited - settled) as amount, min(due_on)::text as since, count(*)::int as invoices
         from billing.receivable
        where community_id = $1 and state in ('open', 'part') and due_on < $2 and company_id is not null group by company_id`,
      [tx.community, today],
    );
    return rows.map((row) => ({ ...row, amount: yen(Number(row.amount)) }));
  }

  /** By month, the first first; what is due to be earned already and was not yet counts in its month. */
  async committed(tx: Tx): Promise<CommittedMonth[]> {
    const rows = await tx.query<{ month: TokyoMonth; amount: string }>(
      `select to_char(release_on, 'YYYY-MM') as month, sum(amount - withdrawn) as amount from ledger.recognition_plan
        where community_id = $1 and released_on is null and stream = 'membership_corporate'
        group by 1 having sum(amount - withdrawn) > 0 order by 1`,
      [tx.community],
    );
    return rows.map(({ month, amount }) => ({ month, amount: yen(Number(amount)) }));
  }
}
