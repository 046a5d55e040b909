import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DeskPaymentType, shownAtDesk } from '@enishi/billing';
import { AccountEmail } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { DecideApplication } from '../../../actions/company/decide-application.ts';
import { NameCompanyPayments } from '../../../actions/company/name-company-payments.ts';
import { FindCompany } from '../../../actions/company/find-company.ts';

/** What the desk decides about companies, and what they paid. */
@Resolver()
export class DeskCompanyActsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly companies: FindCompany,
    private readonly payments: NameCompanyPayments,
    private readonly decide: DecideApplication,
    private readonly emails: AccountEmail,
  ) {}

  @Query(() => [DeskPaymentType], {
    description: "A company's payments, newest first, declined ones included.",
  })
  async companyPayments(
    @CurrentViewer() { communityId, communitySlug }: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<DeskPaymentType[]> {
    const views = await this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.companies.run(tx, companyId);
      return this.payments.run(tx, id);
    });
    return views.map(({ name, ...view }) => shownAtDesk(view, communitySlug, name));
  }

  @Mutation(() => Boolean, {
    description: "Approves or declines a company's wish for a plan, once; it is told by mail.",
  })
  async decideCompanyApplication(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('approved', { type: () => Boolean }) approved: boolean,
    @Args('reason', {
      type: () => String,
      nullable: true,
      description: 'Told to the company; needed to decline.',
    })
    reason: string | null,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, async (tx) => {
      const actor = await this.emails.run(tx, accountId);
      await this.decide.run(tx, { applicationId: id, approved, reason, actor });
    });
    return true;
  }
}
