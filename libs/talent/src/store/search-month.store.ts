import { Injectable } from '@nestjs/common';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { SearchMonthEntity } from './search-month.entity.ts';

/** Months in which companies may search. */
@Injectable()
export class SearchMonthStore {
  /** The newest three of a company, oldest first: none of them is over but perhaps the first. */
  async newest(tx: Tx, companyId: string): Promise<SearchMonthEntity[]> {
    const rows = await readRows(
      tx,
      SearchMonthEntity,
      'community_id = $1 and company_id = $2 order by until_day desc limit 3',
      [tx.community, companyId],
    );
    return rows.reverse();
  }

  async add(tx: Tx, month: SearchMonthEntity): Promise<void> {
    await tx.repo(SearchMonthEntity).insert(month);
  }
}
