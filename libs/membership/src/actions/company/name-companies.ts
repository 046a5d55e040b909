import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { DeskCompanyStore } from '../../store/company/desk-company.store.ts';

/** A company as a report's list shows it. */
export type NamedCompany = { id: string; title: string; planName: Bilingual | null };

/** Names the companies behind a figure for the secretariat: what they are called and hold, and nobody in them. */
@Injectable()
export class NameCompanies {
  constructor(
    private readonly companies: DeskCompanyStore,
    private readonly plans: CompanyPlanStore,
  ) {}

  /** Two SQL statements, however many ids there are. Ids of no company here are left out. */
  async run(tx: Tx, ids: readonly string[]): Promise<Map<string, NamedCompany>> {
    const rows = await this.companies.named(tx, ids);
    const plans = await this.plans.all(tx);
    return new Map(
      rows.map((row) => {
        const plan = plans.find(({ key }) => key === row.planKey) ?? null;
        return [row.id, { id: row.id, title: companyTitle(row), planName: plan?.name ?? null }];
      }),
    );
  }
}
