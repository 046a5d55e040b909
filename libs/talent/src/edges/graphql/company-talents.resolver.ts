import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { OpenSharedCard } from '../../actions/scouting/open-shared-card.ts';
import { CardLimits } from '../card-limits.ts';
import { CardSearches } from '../card-searches.ts';
import {
  OpenedSharedCardType,
  openedSharedCardType,
  SharedCardPageType,
  sharedCardPageType,
} from './types/shared-card.type.ts';
import { CardWishArgs, talentFilter } from './types/talent-record.type.ts';

/** Cards without a name, for whoever acts for a company that may look for people. */
@Resolver()
export class CompanyTalentsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly searches: CardSearches,
    private readonly opening: OpenSharedCard,
    private readonly limits: CardLimits,
  ) {}

  @Query(() => SharedCardPageType, {
    description: 'The last shared first; empty while the company may not look.',
  })
  async sharedCards(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args() wish: CardWishArgs,
    @Args() page: PageArgs,
  ): Promise<SharedCardPageType> {
    const asked = { first: pageSize(page), after: afterInstant(page) };
    const sought = { ...talentFilter(wish), words: wish.words };
    return sharedCardPageType(await this.searches.run(communityId, { accountId, companyId }, sought, asked));
  }

  @Query(() => OpenedSharedCardType, { description: 'Each reading is recorded, and the person sees it.' })
  async sharedCard(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OpenedSharedCardType> {
    await this.limits.opening(accountId);
    return this.transactions.inCommunity(communityId, async (tx) =>
      openedSharedCardType(await this.opening.run(tx, { accountId, companyId }, id)),
    );
  }
}
