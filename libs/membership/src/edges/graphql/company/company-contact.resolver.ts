import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
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
  ) {}

  @Mutation(() => Boolean, { description: 'Mails about the membership and its money go there from now on.' })
  async changeCompanyContact(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('contact', { type: () => CompanyContactInputType }) contact: CompanyContactInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.change.run(tx, await this.own.run(tx, accountId, companyId), contact),
    );
    return true;
  }
}
