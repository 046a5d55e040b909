import { Injectable } from '@nestjs/common';
import { AccountEmails } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import type { BenefitLine } from '../../../domain/company/benefit-line.ts';
import { contractLines, yearsOf } from '../../../domain/company/company-contract.ts';
import type { ContractPeriod } from '../../../domain/company/contract-period.ts';
import type { BenefitGrantEntity } from '../../../store/company/benefits/benefit-grant.entity.ts';
import { BenefitCounterStore } from '../../../store/company/benefits/benefit-counter.store.ts';
import { BenefitGrantStore } from '../../../store/company/benefits/benefit-grant.store.ts';
import type { BenefitUseEntity } from '../../../store/company/benefits/benefit-use.entity.ts';
import { BenefitUseStore } from '../../../store/company/benefits/benefit-use.store.ts';
import { FindContract } from './find-contract.ts';
import type { Contract } from './find-contract.ts';

/** Longest log that is shown at once; the report has all of a year. */
const mostShown = 100;

/** A use with the address of the person of the company, where one used it. */
export type LoggedUse = BenefitUseEntity & { who: string | null };

/** What a company may use, used, and was given besides, in the year of its contract that runs or ran last. */
export type CompanyBenefits = {
  contract: Contract;
  year: ContractPeriod;
  /** All years of the contract, the newest first. */
  years: ContractPeriod[];
  lines: BenefitLine[];
  /** Newest first. */
  uses: LoggedUse[];
  grants: BenefitGrantEntity[];
};

type BenefitStanding = Omit<CompanyBenefits, 'uses'>;

/** Reads the benefits of a company; null where it never paid for a plan. */
@Injectable()
export class ReadBenefits {
  constructor(
    private readonly contract: FindContract,
    private readonly counters: BenefitCounterStore,
    private readonly grants: BenefitGrantStore,
    private readonly uses: BenefitUseStore,
    private readonly emails: AccountEmails,
  ) {}

  async run(tx: Tx, companyId: string): Promise<CompanyBenefits | null> {
    const standing = await this.standing(tx, companyId);
    if (!standing) return null;
    const uses = await this.uses.within(tx, companyId, { ...standing.year, most: mostShown });
    return { ...standing, uses: await this.named(tx, uses) };
  }

  /** The same without the log of uses, for whoever asks what is left. */
  async standing(tx: Tx, companyId: string): Promise<BenefitStanding | null> {
    const contract = await this.contract.run(tx, companyId);
    if (!contract) return null;
    const { year, years } = yearsOf(contract);
    const counters = await this.counters.within(tx, companyId, year);
    const grants = await this.grants.since(tx, companyId, year.from);
    const lines = contractLines(contract, counters, grants);
    return { contract, year, years, lines, grants };
  }

  private async named(tx: Tx, uses: BenefitUseEntity[]): Promise<LoggedUse[]> {
    const people = [...new Set(uses.flatMap(({ accountId }) => accountId ?? []))];
    const known = await this.emails.run(tx, people);
    return uses.map((use) => ({ ...use, who: known.get(use.accountId ?? '') ?? null }));
  }
}
