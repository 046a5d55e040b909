import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadTalk } from '../../actions/talks/read-talk.ts';
import { WriteTalk } from '../../actions/talks/write-talk.ts';
import { CardLimits } from '../card-limits.ts';
import { CompanyTalkType, companyTalkType } from './types/talk.type.ts';

/** What a company and people whose card it has write to each other, for whoever acts for it. */
@Resolver()
export class CompanyTalksResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadTalk,
    private readonly writing: WriteTalk,
    private readonly limits: CardLimits,
  ) {}

  @Query(() => CompanyTalkType, { description: 'Each reading is recorded, and the person sees it.' })
  async companyTalk(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CompanyTalkType> {
    await this.limits.opening(accountId);
    return this.transactions.inCommunity(communityId, async (tx) =>
      companyTalkType(await this.reading.ofCompany(tx, { accountId, companyId }, id)),
    );
  }

  @Mutation(() => Boolean, { description: 'The person is told by mail.' })
  async writeCompanyTalk(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<boolean> {
    await this.limits.talking(accountId);
    await this.transactions.inCommunity(communityId, (tx) =>
      this.writing.fromCompany(tx, { accountId, companyId }, id, { text, mailHash: null }),
    );
    return true;
  }
}
