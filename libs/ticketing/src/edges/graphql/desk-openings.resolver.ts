import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SetOpenings } from '../../actions/events/set-openings.ts';
import { DeskOpeningsType, OpeningInput } from './types/opening.type.ts';

/** From when tickets are given out to whom, at the desk. */
@Resolver()
export class DeskOpeningsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly openings: SetOpenings,
  ) {}

  @Query(() => DeskOpeningsType)
  saleOpenings(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<DeskOpeningsType> {
    return this.transactions.inCommunity(communityId, (tx) => this.openings.read(tx, eventId));
  }

  @Mutation(() => Boolean, { description: 'Of a draft; none: the sale opens with the publication.' })
  async setSaleOpenings(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('openings', { type: () => [OpeningInput] }) openings: OpeningInput[],
  ): Promise<boolean> {
    const typed = openings.map(({ planKey = null, opensAt }) => ({ planKey, opensAt }));
    await this.transactions.inCommunity(communityId, (tx) => this.openings.run(tx, eventId, typed));
    return true;
  }
}
