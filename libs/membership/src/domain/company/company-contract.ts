import { addDays } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { benefitLines } from './benefit-line.ts';
import type { BenefitLine, CountedBenefit, GrantedBenefit } from './benefit-line.ts';
import { companyStanding, lastUsableDay } from './company-holding.ts';
import type { CompanyHolding } from './company-holding.ts';
import { contractPeriod, contractYears } from './contract-period.ts';
import type { ContractBeginning, ContractPeriod } from './contract-period.ts';
import type { Quota } from './quota.ts';

/** What of the terms of a plan a contract is made of. */
export type ContractTerms = {
  readonly name: Bilingual;
  readonly seats: number;
  readonly quotas: readonly Quota[];
  readonly yearFrom?: number | null;
};

/** What a company may use, by the version of the plan with which it began. */
export type CompanyContract<Holding extends CompanyHolding> = {
  holding: Holding;
  planName: Bilingual;
  seats: number;
  quotas: readonly Quota[];
  /** From what its years and months are counted. */
  beginning: ContractBeginning;
  /** Whether benefits can be used today; within grace they can. */
  open: boolean;
  /** Today, or the last usable day of what is over. */
  day: TokyoDate;
};

/** The contract of what counts today, or counted last, under the terms of its plan. */
export function companyContract<Holding extends CompanyHolding>(
  { standing, holding }: Standing<Holding>,
  { name: planName, seats, quotas, yearFrom = null }: ContractTerms,
  today: TokyoDate,
): CompanyContract<Holding> {
  const open = standing === 'current' || standing === 'grace';
  const last = lastUsableDay(holding) ?? today;
  const ended = last < holding.fromDay ? holding.fromDay : last;
  const beginning = { began: holding.fromDay, yearFrom };
  return { holding, planName, seats, quotas, beginning, open, day: open ? today : ended };
}

type Standing<Holding extends CompanyHolding> = ReturnType<typeof companyStanding<Holding>> & {
  holding: Holding;
};

/** All years of a contract up to its day, the newest first, and the one that runs or ran last. */
export function yearsOf({ holding, beginning, day }: CompanyContract<CompanyHolding>): {
  year: ContractPeriod;
  years: ContractPeriod[];
} {
  const years = contractYears(beginning, day);
  return { year: years[0] ?? { from: holding.fromDay, until: addDays(holding.fromDay, 1) }, years };
}

/** The benefits of a contract on its day, of what was counted and granted to its company. */
export function contractLines<Holding extends CompanyHolding & { readonly id: string }>(
  contract: CompanyContract<Holding>,
  counters: readonly (CountedBenefit & { readonly holdingId: string })[],
  grants: readonly GrantedBenefit[],
): BenefitLine[] {
  const { holding, beginning, day, quotas } = contract;
  const { year } = yearsOf(contract);
  return benefitLines({
    ...{ quotas, grants, day },
    counters: counters.filter(({ holdingId }) => holdingId === holding.id),
    periodOf: (quota) => contractPeriod(beginning, quota?.per ?? 'year', day) ?? year,
  });
}
