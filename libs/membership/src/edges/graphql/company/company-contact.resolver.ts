import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ChangeCompanyBilling } from '../../../actions/company/change-company-billing.ts';
import { ChangeCompanyContact } from '../../../actions/company/change-company-contact.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { CompanyContactInputType } from './founding.type.ts';

/** Whom to write to about a company. */
@Resolver()
export class CompanyContactResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly change: ChangeCompanyContact,
    private readonly billing: ChangeCompanyBilling,
  ) {}

  @Mutation(() => Boolean, { description: 'Mails about the membership and its money go there from now on.' })
  async changeCompanyContact(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('contact', { type: () => CompanyContactInputType }) contact: CompanyContactInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.change.run(tx, await this.own.run(tx, accountId, companyId), { contact, actor: null }),
    );
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Mails about money go there from now on; null where they go to the contact again.',
  })
  async changeCompanyBilling(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('contact', { type: () => CompanyContactInputType, nullable: true })
    contact: CompanyContactInputType | null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.billing.run(tx, await this.own.run(tx, accountId, companyId), { contact, actor: null }),
    );
    return true;
  }
}
