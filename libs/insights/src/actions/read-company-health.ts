import { tokyoDateOf, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import { ListHeldCompanies } from '@enishi/membership';
import type { HeldCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { companyHealth, healthFilters, isShownBy, pressingFirst } from '../domain/company-health.ts';
import type { CompanyHealth, HealthFilter } from '../domain/company-health.ts';
import type { Definition } from '../domain/definitions.ts';
import { healthDefinitions } from '../domain/health-definitions.ts';
import { CompanyHealthStore } from '../store/company-health.store.ts';
import type { CommittedMonth, OverdueSum } from '../store/company-health.store.ts';

/** A company in the report. */
export type HealthLine = HeldCompany & CompanyHealth & { overdue: OverdueSum | null };

/** How many companies a filter shows. */
export type FilterCount = { readonly filter: HealthFilter; readonly companies: number };

/** All companies that hold a plan, the most pressing first, and the money that is certain. */
export type CorporateHealth = {
  readonly asOf: Date;
  readonly companies: number;
  readonly counts: readonly FilterCount[];
  readonly overdueAmount: Yen;
  readonly committed: readonly CommittedMonth[];
  readonly committedTotal: Yen;
  readonly definitions: readonly Definition[];
  readonly lines: readonly HealthLine[];
};

/** Reads which companies need attention. Names companies and nobody in them. */
@Injectable()
export class ReadCompanyHealth {
  constructor(
    private readonly held: ListHeldCompanies,
    private readonly store: CompanyHealthStore,
  ) {}

  /** Four SQL statements, however many companies there are. */
  async run(tx: Tx, filter: HealthFilter): Promise<CorporateHealth> {
    const all = await this.lines(tx);
    const committed = await this.store.committed(tx);
    return {
      ...{ asOf: tx.now, companies: all.length, definitions: healthDefinitions },
      counts: healthFilters.map((one) => ({
        filter: one,
        companies: all.filter((line) => isShownBy(line, one)).length,
      })),
      overdueAmount: overdueOf(all),
      ...{ committed, committedTotal: sumOf(committed) },
      lines: pressingFirst(all.filter((line) => isShownBy(line, filter))),
    };
  }

  /** How many need attention today, and what they owe past its day. Three SQL statements. */
  async waiting(tx: Tx): Promise<{ companies: number; overdue: Yen }> {
    const pressing = (await this.lines(tx)).filter((line) => isShownBy(line, 'attention'));
    return { companies: pressing.length, overdue: overdueOf(pressing) };
  }

  private async lines(tx: Tx): Promise<HealthLine[]> {
    const today = tokyoDateOf(tx.now);
    const held = await this.held.run(tx);
    const overdue = await this.store.overdue(tx, today);
    return held.map((company) => {
      const owed = overdue.find(({ companyId }) => companyId === company.id) ?? null;
      return { ...company, overdue: owed, ...companyHealth({ ...company, overdue: owed }, today) };
    });
  }
}

const sumOf = (sums: readonly { amount: number }[]): Yen =>
  yen(sums.reduce((sum, { amount }) => sum + amount, 0));
const overdueOf = (lines: readonly HealthLine[]): Yen => sumOf(lines.flatMap(({ overdue }) => overdue ?? []));
