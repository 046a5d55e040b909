import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ListCards } from '../../actions/list-cards.ts';
import { OpenCard } from '../../actions/open-card.ts';
import { CardLimits } from '../card-limits.ts';
import {
  OpenedCardType,
  openedCardType,
  ReceivedCardPageType,
  receivedCardPageType,
} from './types/company-card.type.ts';

/** The cards that a company was given, for whoever acts for it. */
@Resolver()
export class CompanyCardsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly cards: ListCards,
    private readonly opening: OpenCard,
    private readonly limits: CardLimits,
  ) {}

  @Query(() => ReceivedCardPageType, { description: 'Those in force, newest first; names nobody.' })
  receivedCards(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args() page: PageArgs,
  ): Promise<ReceivedCardPageType> {
    const asked = { first: pageSize(page), after: afterInstant(page) };
    return this.transactions.inCommunity(communityId, async (tx) =>
      receivedCardPageType(await this.cards.run(tx, { accountId, companyId }, asked)),
    );
  }

  @Query(() => OpenedCardType, { description: 'Each reading is recorded, and the person sees it.' })
  async receivedCard(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OpenedCardType> {
    await this.limits.opening(accountId);
    return this.transactions.inCommunity(communityId, async (tx) =>
      openedCardType(await this.opening.run(tx, { accountId, companyId }, id)),
    );
  }

  @Mutation(() => Boolean, { description: 'The company has written to the person; the first time is kept.' })
  async noteCardContact(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.opening.contacted(tx, { accountId, companyId }, id),
    );
    return true;
  }
}
