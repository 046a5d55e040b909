import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReceiptType, ReceiptsOf, receiptForOwner } from '@enishi/billing';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { ApplyForCompanyPlan } from '../../../actions/company/apply-for-company-plan.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { ReadCompany } from '../../../actions/company/read-company.ts';
import { companyReceiptAddress } from '../../files/company-papers.ts';
import { CompanyLineType, CompanyType, companyLineType, companyType } from './company.type.ts';

/** A company for whoever acts for it. */
@Resolver()
export class CompanyResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly read: ReadCompany,
    private readonly apply: ApplyForCompanyPlan,
    private readonly receipts: ReceiptsOf,
  ) {}

  @Query(() => [CompanyLineType], { description: 'Companies that the viewer acts for.' })
  async myCompanies(@CurrentViewer() viewer: SignedInViewer): Promise<CompanyLineType[]> {
    const own = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.own.all(tx, viewer.accountId),
    );
    return own.map(companyLineType);
  }

  @Query(() => CompanyType)
  async company(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CompanyType> {
    return companyType(
      await this.transactions.inCommunity(communityId, async (tx) =>
        this.read.run(tx, await this.own.run(tx, accountId, id)),
      ),
    );
  }

  @Query(() => [ReceiptType], { description: "A company's receipts, newest first, replaced ones included." })
  async companyReceipts(
    @CurrentViewer() { communityId, communitySlug, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<ReceiptType[]> {
    const views = await this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return this.receipts.run(tx, { kind: 'company', id });
    });
    return views.map((view) => ({
      ...receiptForOwner(view, communitySlug),
      downloadUrl: companyReceiptAddress(communitySlug, companyId, view.id),
    }));
  }

  @Mutation(() => Boolean, {
    description: 'Asks the secretariat for a plan that it approves first. Asking twice is asking once.',
  })
  async applyForCompanyPlan(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('planKey', { type: () => String }) planKey: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.apply.run(tx, await this.own.run(tx, accountId, companyId), planKey),
    );
    return true;
  }
}
