import { Injectable } from '@nestjs/common';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { BeginCounters } from '../../actions/company/benefits/begin-counters.ts';
import { WriteOfBenefits } from '../../actions/company/benefits/write-of-benefits.ts';
import { benefitQuotaReached, companyStandingChanged } from '../../membership.events.ts';
import type { BenefitQuotaReached, CompanyStandingChanged } from '../../membership.events.ts';

/** Counters follow the contract in the transaction that changes it; letters follow the counters. */
@Injectable()
export class BenefitReactions {
  constructor(
    private readonly counters: BeginCounters,
    private readonly letters: WriteOfBenefits,
  ) {}

  @Joins(companyStandingChanged, 'membership.begin_benefit_counters')
  async contract(tx: Tx, { companyId }: CompanyStandingChanged): Promise<void> {
    await this.counters.run(tx, companyId);
  }

  @Follows(benefitQuotaReached, 'membership.write_of_quota', 'mail')
  async letter(tx: Tx, reached: BenefitQuotaReached): Promise<void> {
    await this.letters.reached(tx, reached);
  }
}
