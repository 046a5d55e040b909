import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CountedBenefit, GrantedBenefit } from '../../domain/company/benefit-line.ts';
import type { ContractTerms } from '../../domain/company/company-contract.ts';
import type { CompanyHolding } from '../../domain/company/company-holding.ts';
import { belonging } from './company-seat.store.ts';
import { isSeen } from './page/company-page.store.ts';
import type { CompanyFace } from './page/company-page.store.ts';

/** A company with the rows by which it is told what it may use today, and who belongs to it. */
export type EntitledRow = CompanyFace & {
  /** All that it holds and held, each with the terms of its version; null where that was never written. */
  holdings: (CompanyHolding & { id: string; terms: ContractTerms | null })[];
  /** Those of periods that are not over. */
  counters: (CountedBenefit & { holdingId: string })[];
  /** Those that have not ended. */
  grants: GrantedBenefit[];
  people: string[];
  confirmedArea: string | null;
};

/** Companies as whoever acts for them is let do something, read in one statement: this stands before every search. */
@Injectable()
export class EntitledCompanyStore {
  /** One for which an account acts; null for everybody else. */
  async own(
    tx: Tx,
    { accountId, companyId }: { accountId: string; companyId: string },
    today: TokyoDate,
  ): Promise<EntitledRow | null> {
    if (!isId(companyId)) return null;
    const [found] = await tx.query<EntitledRow>(entitled, [tx.community, today, companyId, accountId]);
    return found ?? null;
  }
}

/** `$1` is the community, `$2` today, `$3` the company, `$4` the account. */
const entitled = `
  select c.id, c.name, c.legal_form "legalForm", c.form_place "formPlace", c.confirmed_area "confirmedArea",
         exists (select from membership.company_page p
                  where p.community_id = c.community_id and p.company_id = c.id and ${isSeen}) page,
         coalesce((select jsonb_agg(jsonb_build_object(
                'id', h.id, 'planKey', h.plan_key, 'interval', h.interval, 'amount', h.amount, 'fromDay', h.from_day,
                'untilDay', h.until_day, 'paidUntil', h.paid_until, 'graceUntil', h.grace_until, 'cancelsOn', h.cancels_on,
                'terms', (select jsonb_build_object('name', v.terms->'name', 'seats', v.terms->'seats', 'yearFrom', v.terms->'yearFrom',
                                 'quotas', coalesce(v.terms->'quotas', '[]'))
                            from membership.company_plan v
                           where v.community_id = $1 and v.key = h.plan_key and v.version = h.plan_version))
                order by h.from_day desc, h.id desc)
            from membership.company_holding h where h.community_id = $1 and h.company_id = $3), '[]') holdings,
         coalesce((select jsonb_agg(jsonb_build_object(
                'holdingId', n.holding_id, 'kind', n.kind, 'fromDay', n.from_day, 'untilDay', n.until_day, 'used', n.used, 'extraUsed', n.extra_used))
            from membership.benefit_counter n where n.community_id = $1 and n.company_id = $3 and n.until_day > $2), '[]') counters,
         coalesce((select jsonb_agg(jsonb_build_object(
                'id', g.id, 'kind', g.kind, 'parts', g.parts, 'used', g.used, 'grantedOn', g.granted_on, 'endsOn', g.ends_on))
            from membership.benefit_grant g where g.community_id = $1 and g.company_id = $3 and g.ends_on >= $2), '[]') grants,
         array(${belonging('$3')}) people
    from membership.company c
   where c.community_id = $1 and c.id = $3
     and exists (select from membership.company_admin a where a.community_id = $1 and a.company_id = $3 and a.account_id = $4)`;
