import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CountCards } from '../../actions/count-cards.ts';
import { CardCountType } from './types/company-card.type.ts';

/** How many interest cards companies were given; the desk sees no more of them. */
@Resolver()
export class DeskCardsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly counts: CountCards,
  ) {}

  @Query(() => [CardCountType], { description: 'By event, most first.' })
  receivedCardCounts(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CardCountType[]> {
    return this.transactions.inCommunity(communityId, (tx) => this.counts.run(tx, companyId));
  }
}
