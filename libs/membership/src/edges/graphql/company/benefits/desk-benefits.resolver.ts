import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ReadBenefits } from '../../../../actions/company/benefits/read-benefits.ts';
import { FindCompany } from '../../../../actions/company/find-company.ts';
import { companyTitle } from '../../../../domain/company/company-profile.ts';
import { deskDossierAddress } from '../../../files/company-dossiers.ts';
import { DeskCompanyBenefitsType, deskBenefitsType } from './desk-benefits.type.ts';

/** Benefits of companies at the desk: what was used of what. */
@Resolver()
export class DeskBenefitsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly companies: FindCompany,
    private readonly read: ReadBenefits,
  ) {}

  @Query(() => DeskCompanyBenefitsType, { nullable: true, description: 'Null before a plan is paid for.' })
  async companyBenefits(
    @CurrentViewer() { communityId, communitySlug }: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<DeskCompanyBenefitsType | null> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const company = await this.companies.run(tx, companyId);
      const benefits = await this.read.run(tx, company.id);
      const address = (from: string) => deskDossierAddress(communitySlug, company.id, from);
      return benefits && deskBenefitsType(companyTitle(company), benefits, address);
    });
  }
}
