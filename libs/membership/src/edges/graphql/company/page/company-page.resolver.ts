import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { OwnCompany } from '../../../../actions/company/own-company.ts';
import { PublishPage } from '../../../../actions/company/page/publish-page.ts';
import { ReadOwnPage } from '../../../../actions/company/page/read-own-page.ts';
import { SavePage } from '../../../../actions/company/page/save-page.ts';
import { CompanyPageDraftType, CompanyPageInput, pageDraftType } from './company-page.type.ts';

/** A company's page, for whoever acts for it. */
@Resolver()
export class CompanyPageResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly read: ReadOwnPage,
    private readonly save: SavePage,
    private readonly publish: PublishPage,
  ) {}

  @Query(() => CompanyPageDraftType)
  async companyPageDraft(
    @CurrentViewer() { communityId, communitySlug, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyPageDraftType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const company = await this.own.run(tx, accountId, companyId);
      return pageDraftType(company, await this.read.run(tx, company), communitySlug);
    });
  }

  @Mutation(() => Boolean, { description: 'Keeps the draft; what is published stays as it is.' })
  async saveCompanyPage(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('page', { type: () => CompanyPageInput }) page: CompanyPageInput,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.save.run(tx, await this.own.run(tx, accountId, companyId), page),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Everybody sees the draft from now on.' })
  async publishCompanyPage(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.publish.run(tx, await this.own.run(tx, accountId, companyId)),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Nobody else sees the page any more; the draft stays.' })
  async takeBackCompanyPage(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.publish.takeBack(tx, await this.own.run(tx, accountId, companyId)),
    );
    return true;
  }
}
