import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { contractYears } from '../../../domain/company/contract-period.ts';
import type { ContractPeriod } from '../../../domain/company/contract-period.ts';
import type { BenefitCounterEntity } from '../../../store/company/benefits/benefit-counter.entity.ts';
import { BenefitCounterStore } from '../../../store/company/benefits/benefit-counter.store.ts';
import type { BenefitGrantEntity } from '../../../store/company/benefits/benefit-grant.entity.ts';
import { BenefitGrantStore } from '../../../store/company/benefits/benefit-grant.store.ts';
import { FindContract } from './find-contract.ts';
import type { Contract } from './find-contract.ts';

/** A year of a contract with its counters and what was granted in it. */
export type BenefitYear = {
  contract: Contract;
  year: ContractPeriod;
  /** Whether it is the year that runs, or ran last. */
  newest: boolean;
  counters: BenefitCounterEntity[];
  grants: BenefitGrantEntity[];
};

/** Reads one year of the contract that a company has or had last. */
@Injectable()
export class ReadBenefitYear {
  constructor(
    private readonly contract: FindContract,
    private readonly counters: BenefitCounterStore,
    private readonly grants: BenefitGrantStore,
  ) {}

  /** Null where no year of it begins on the day. */
  async run(tx: Tx, companyId: string, from: string): Promise<BenefitYear | null> {
    const contract = await this.contract.run(tx, companyId);
    const years = contract ? contractYears(contract.beginning, contract.day) : [];
    const year = years.find((each) => each.from === from);
    if (!contract || !year) return null;
    const counters = (await this.counters.within(tx, companyId, year)).filter(
      ({ holdingId }) => holdingId === contract.holding.id,
    );
    const grants = (await this.grants.since(tx, companyId, year.from)).filter(
      ({ grantedOn }) => grantedOn < year.until,
    );
    return { contract, year, newest: year === years[0], counters, grants };
  }
}
