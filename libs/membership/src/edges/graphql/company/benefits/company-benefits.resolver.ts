import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { ReadBenefits } from '../../../../actions/company/benefits/read-benefits.ts';
import { OwnCompany } from '../../../../actions/company/own-company.ts';
import { companyTitle } from '../../../../domain/company/company-profile.ts';
import { dossierAddress } from '../../../files/company-dossiers.ts';
import { CompanyBenefitsType, companyBenefitsType } from './company-benefits.type.ts';

/** What a company may use and used, for whoever acts for it. */
@Resolver()
export class CompanyBenefitsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly read: ReadBenefits,
  ) {}

  @Query(() => CompanyBenefitsType, {
    nullable: true,
    description: 'Benefits by number of the contract that runs or ran last; null before a plan is paid for.',
  })
  async companyBenefits(
    @CurrentViewer() { communityId, communitySlug, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyBenefitsType | null> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const company = await this.own.run(tx, accountId, companyId);
      const benefits = await this.read.run(tx, company.id);
      const address = (from: string) => dossierAddress(communitySlug, company.id, from);
      return benefits && companyBenefitsType(companyTitle(company), benefits, address);
    });
  }
}
