import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { OwnCompany } from '../../../../actions/company/own-company.ts';
import { KeepPhotos } from '../../../../actions/company/page/keep-photos.ts';

/** Photos of a company's page, for whoever acts for it. */
@Resolver()
export class CompanyPhotosResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly photos: KeepPhotos,
  ) {}

  @Mutation(() => Boolean, { description: 'Of the picture nothing but the picture is kept.' })
  async addCompanyPhoto(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('content', { type: () => String, description: 'JPEG, PNG or WebP in base64.' }) content: string,
    @Args('alt', { type: () => String, description: 'What it shows.' }) alt: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.photos.add(tx, await this.own.run(tx, accountId, companyId), { content, alt }),
    );
    return true;
  }

  @Mutation(() => Boolean)
  async removeCompanyPhoto(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.photos.remove(tx, await this.own.run(tx, accountId, companyId), id),
    );
    return true;
  }
}
