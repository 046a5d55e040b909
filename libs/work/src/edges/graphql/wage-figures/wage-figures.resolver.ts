import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { KeepWageFigures } from '../../../actions/wage-figures/keep-wage-figures.ts';
import { WageFigureInputType, WageFiguresType, wageFiguresType } from './wage-figures.type.ts';

/** Minimum wages that the secretariat has looked up. */
@Resolver()
export class WageFiguresResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly keeping: KeepWageFigures,
  ) {}

  @Query(() => WageFiguresType)
  wageFigures(@CurrentViewer() { communityId }: DeskViewer): Promise<WageFiguresType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      wageFiguresType(await this.keeping.read(tx)),
    );
  }

  @Mutation(() => Boolean, { description: 'For gigs and postings that are published from now on.' })
  async enterWageFigure(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('input', { type: () => WageFigureInputType }) input: WageFigureInputType,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) => this.keeping.enter(tx, input, by));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Of a figure that was typed wrong.' })
  async takeBackWageFigure(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) => this.keeping.takeBack(tx, id, by));
    return true;
  }
}
