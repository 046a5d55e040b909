import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CheckoutAttemptType, FindCheckout } from '@enishi/billing';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { OrderCompanyPlan } from '../../../actions/company/order-company-plan.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { ReadCompanyTerms } from '../../../actions/company/read-company-terms.ts';
import {
  CompanyOrderArgs,
  CompanyOrderReviewArgs,
  CompanyOrderReviewType,
  companyOrderReviewType,
} from './company-order.type.ts';

/** Ordering a plan for a company. */
@Resolver()
export class CompanyOrderResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly terms: ReadCompanyTerms,
    private readonly order: OrderCompanyPlan,
    private readonly find: FindCheckout,
  ) {}

  @Query(() => CompanyOrderReviewType)
  companyOrderReview(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args() { companyId, ...wish }: CompanyOrderReviewArgs,
  ): Promise<CompanyOrderReviewType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const company = await this.own.run(tx, accountId, companyId);
      return companyOrderReviewType(company, await this.terms.run(tx, company, wish), wish);
    });
  }

  @Query(() => CheckoutAttemptType, {
    description: "A company's attempt to pay. Asking while it is open has Stripe asked too.",
  })
  companyCheckout(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CheckoutAttemptType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const company = await this.own.run(tx, accountId, companyId);
      return this.find.run(tx, { kind: 'company', id: company.id }, id);
    });
  }

  @Mutation(() => CheckoutAttemptType, {
    description: 'Orders what the page with this fingerprint showed, and opens the payment page.',
  })
  orderCompanyPlan(
    @CurrentViewer() viewer: SignedInViewer,
    @Args() { companyId, ...order }: CompanyOrderArgs,
  ): Promise<CheckoutAttemptType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const company = await this.own.run(tx, viewer.accountId, companyId);
      return this.order.run(tx, company, order, viewer);
    });
  }
}
