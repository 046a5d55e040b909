import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyStanding } from '../../domain/company/company-holding.ts';
import type { CompanyStanding } from '../../domain/company/company-states.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';
import { DeskCompanyStore } from '../../store/company/desk-company.store.ts';
import type { CompanyFilter, CompanyRow } from '../../store/company/desk-company.store.ts';

/** A company in the desk's list. */
export type ListedCompany = CompanyRow & { standing: CompanyStanding; plan: KeptCompanyPlan | null };

/** The community's companies for the desk, newest first. */
@Injectable()
export class ListCompanies {
  constructor(
    private readonly companies: DeskCompanyStore,
    private readonly plans: CompanyPlanStore,
  ) {}

  async run(
    tx: Tx,
    filter: CompanyFilter,
    { first, after }: { first: number; after: { at: Date; id: string } | null },
  ): Promise<{ rows: ListedCompany[]; more: boolean }> {
    const today = tokyoDateOf(tx.now);
    const plans = await this.plans.all(tx);
    const found = await this.companies.page(tx, filter, { first: first + 1, after });
    const rows = found.slice(0, first).map((row) => {
      const { standing, holding } = companyStanding(row.holding ? [row.holding] : [], today);
      return { ...row, standing, plan: plans.find(({ key }) => key === holding?.planKey) ?? null };
    });
    return { rows, more: found.length > first };
  }
}
