import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { OpenNeeds } from '../../actions/needs/open-needs.ts';
import { lastDayBefore } from '../../domain/card-wish.ts';
import { AllowedNeedsType, OpenedNeedsType, openedNeedsType } from './types/life-needs.type.ts';

/** What people need to live here, for the desk, where they named just that purpose. */
@Resolver()
export class DeskNeedsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly opening: OpenNeeds,
  ) {}

  @Query(() => [AllowedNeedsType], { description: 'The last given first, fifty at most.' })
  lifeNeedsList(@CurrentViewer() { communityId }: DeskViewer): Promise<AllowedNeedsType[]> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const allowed = await this.opening.allowed(tx);
      return allowed.map(({ id, givenAt, expiresAt }) => ({
        id,
        givenAt,
        lastDay: lastDayBefore(expiresAt),
      }));
    });
  }

  @Query(() => OpenedNeedsType, { description: 'Each reading is recorded, and the person sees it.' })
  lifeNeeds(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the consent.' }) id: string,
  ): Promise<OpenedNeedsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      openedNeedsType(await this.opening.ofDesk(tx, id, { accountId, role })),
    );
  }
}
