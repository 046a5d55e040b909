import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { CompanyHolding } from '../../domain/company/company-holding.ts';

/** Where a company is confirmed to be, and all that it holds and held. */
export type GroundRow = { id: string; confirmedArea: string | null; holdings: CompanyHolding[] };

/** What companies are chosen by. */
@Injectable()
export class CompanyGroundStore {
  /** Of companies of some ids; ids of none here are left out. */
  of(tx: Tx, ids: readonly string[]): Promise<GroundRow[]> {
    return tx.query<GroundRow>(
      `select c.id, c.confirmed_area "confirmedArea",
              coalesce((select jsonb_agg(jsonb_build_object(
                     'planKey', h.plan_key, 'interval', h.interval, 'amount', h.amount, 'fromDay', h.from_day,
                     'untilDay', h.until_day, 'paidUntil', h.paid_until, 'graceUntil', h.grace_until, 'cancelsOn', h.cancels_on) order by h.from_day desc, h.id desc)
                 from membership.company_holding h where h.community_id = c.community_id and h.company_id = c.id), '[]') holdings
         from membership.company c where c.community_id = $1 and c.id = any($2::uuid[])`,
      [tx.community, ids],
    );
  }

  /** Holds where a company is and what it holds until the commit: whoever changes either waits, or was waited for. For whoever acts for it alone. */
  async hold(tx: Tx, { accountId, companyId }: { accountId: string; companyId: string }): Promise<void> {
    await tx.query(
      `with c as (select c.id from membership.company c where c.community_id = $1 and c.id = $2 and exists (
                    select from membership.company_admin a where a.community_id = $1 and a.company_id = $2 and a.account_id = $3) for share),
            h as (select h.id from membership.company_holding h where h.community_id = $1 and h.company_id in (select id from c) for share)
       select id from c union all select id from h`,
      [tx.community, companyId, accountId],
    );
  }
}
