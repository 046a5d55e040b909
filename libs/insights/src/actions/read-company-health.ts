import { addDays, tokyoDateOf, yen } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import { ListHeldCompanies, NameCompanies } from '@enishi/membership';
import type { HeldCompany, NamedCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { companyHealth, healthFilters, isShownBy, pressingFirst } from '../domain/company-health.ts';
import type { CompanyHealth, HealthFilter } from '../domain/company-health.ts';
import type { Definition } from '../domain/definitions.ts';
import { healthDefinitions } from '../domain/health-definitions.ts';
import { CompanyHealthStore } from '../store/company-health.store.ts';
import type { CommittedMonth, OverdueSum } from '../store/company-health.store.ts';

/** A company of which something is told: what it holds, or nothing. `planName` and `interval` are null where it holds none. */
type ToldCompany = Omit<HeldCompany, 'planName' | 'interval'> & {
  planName: Bilingual | null;
  interval: HeldCompany['interval'] | null;
  holds: boolean;
};

/** A company in the report. */
export type HealthLine = ToldCompany & CompanyHealth & { overdue: OverdueSum | null };

/** How many companies a filter shows. */
export type FilterCount = { readonly filter: HealthFilter; readonly companies: number };

/** All companies that hold a plan or owe what is overdue, the most pressing first, and the money that is certain. */
export type CorporateHealth = {
  readonly asOf: Date;
  /** Those that hold a plan. */
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
    private readonly names: NameCompanies,
  ) {}

  /** Four SQL statements, however many companies there are, and two more where one owes that holds no plan. */
  async run(tx: Tx, filter: HealthFilter): Promise<CorporateHealth> {
    const all = await this.lines(tx);
    const committed = await this.store.committed(tx);
    return {
      ...{ asOf: tx.now, companies: all.filter(({ holds }) => holds).length, definitions: healthDefinitions },
      counts: healthFilters.map((one) => ({
        filter: one,
        companies: all.filter((line) => isShownBy(line, one)).length,
      })),
      overdueAmount: overdueOf(all),
      ...{ committed, committedTotal: sumOf(committed) },
      lines: pressingFirst(all.filter((line) => isShownBy(line, filter))),
    };
  }

  /** How many need attention today, and what they owe past its day. Three SQL statements, or five. */
  async waiting(tx: Tx): Promise<{ companies: number; overdue: Yen }> {
    const pressing = (await this.lines(tx)).filter((line) => isShownBy(line, 'attention'));
    return { companies: pressing.length, overdue: overdueOf(pressing) };
  }

  private async lines(tx: Tx): Promise<HealthLine[]> {
    const today = tokyoDateOf(tx.now);
    const held = await this.held.run(tx);
    const overdue = await this.store.overdue(tx, today);
    const holding = held.map((company) => ({ ...company, holds: true }));
    const others = await this.owingWithout(tx, held, overdue);
    const owes = new Map(overdue.map((each) => [each.companyId, each]));
    return [...holding, ...others.map((company) => withoutPlan(company, today))].map((company) => {
      const owed = owes.get(company.id) ?? null;
      const facts = { ...company, interval: company.interval ?? 'year', overdue: owed };
      return { ...company, overdue: owed, ...companyHealth(facts, today) };
    });
  }

  /** Companies that owe and hold no plan today. */
  private async owingWithout(
    tx: Tx,
    held: readonly HeldCompany[],
    overdue: readonly OverdueSum[],
  ): Promise<NamedCompany[]> {
    const holders = new Set(held.map(({ id }) => id));
    const ids = overdue.flatMap(({ companyId }) => (holders.has(companyId) ? [] : companyId));
    return ids.length === 0 ? [] : [...(await this.names.run(tx, ids)).values()];
  }
}

/** What is told of a company that holds nothing: its name, and what it owes. */
function withoutPlan({ id, title }: NamedCompany, today: TokyoDate): ToldCompany {
  return {
    ...{ id, title, planName: null, interval: null, invoiced: true, prepaid: false, holds: false },
    ...{ amount: yen(0), nextAmount: yen(0), paidUntil: null, graceUntil: null, cancelsOn: null },
    ...{ seats: 0, capacity: 0, year: { from: today, until: addDays(today, 1) }, benefits: [] },
  };
}

const sumOf = (sums: readonly { amount: number }[]): Yen =>
  yen(sums.reduce((sum, { amount }) => sum + amount, 0));
const overdueOf = (lines: readonly HealthLine[]): Yen => sumOf(lines.flatMap(({ overdue }) => overdue ?? []));
