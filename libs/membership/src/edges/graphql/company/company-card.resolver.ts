import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CardOf, CardPageType, FindCardPage, PaymentCardType } from '@enishi/billing';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { ChangeCompanyCard } from '../../../actions/company/change-company-card.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';

/** The card a company pays with, and changing it. */
@Resolver()
export class CompanyCardResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly card: CardOf,
    private readonly pages: FindCardPage,
    private readonly change: ChangeCompanyCard,
  ) {}

  @Query(() => PaymentCardType, { nullable: true, description: 'Null where nothing is charged.' })
  companyCard(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<PaymentCardType | null> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return this.card.run(tx, { kind: 'company', id });
    });
  }

  @Query(() => CardPageType, { description: 'Asking while it is open has Stripe asked too.' })
  companyCardPage(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) pageId: string,
  ): Promise<CardPageType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return this.pages.run(tx, { kind: 'company', id }, pageId);
    });
  }

  @Mutation(() => CardPageType, {
    description: 'Opens the page on which another card is given. Overdue fees are charged to it at once.',
  })
  changeCompanyCard(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CardPageType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) =>
      this.change.run(tx, await this.own.run(tx, viewer.accountId, companyId), viewer),
    );
  }
}
