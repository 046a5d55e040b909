import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CutGigs } from '../../actions/cut-gigs.ts';
import { PublishGigs } from '../../actions/publish-gigs.ts';
import { LookForSigns } from '../../actions/signs/look-for-signs.ts';
import { TurnGig } from '../../actions/turn-gig.ts';
import { CutInputType, cutForm } from './types/help.type.ts';
import { PublishGigsArgs } from './types/publishing.type.ts';
import { GigSignsLookType } from './types/signs.type.ts';

/** The secretariat cuts requests into gigs and puts them on the board. */
@Resolver()
export class DeskGigsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly cutting: CutGigs,
    private readonly publishing: PublishGigs,
    private readonly turning: TurnGig,
    private readonly signs: LookForSigns,
  ) {}

  @Mutation(() => [ID], { description: 'Drafts, one for each day.' })
  cutGigs(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the request.' }) id: string,
    @Args('cut') cut: CutInputType,
  ): Promise<string[]> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.cutting.run(tx, { id, form: cutForm(cut), by }),
    );
  }

  @Mutation(() => Boolean, { description: 'All drafts of a request.' })
  async publishGigs(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { id, justification, signs = null, insurance = null }: PublishGigsArgs,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) =>
      this.publishing.run(tx, { id, justification, signs, insurance, by }),
    );
    return true;
  }

  @Query(() => [GigSignsLookType], { description: 'The newest twenty of a request.' })
  gigSigns(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the request.' }) id: string,
  ): Promise<GigSignsLookType[]> {
    return this.transactions.inCommunity(communityId, (tx) => this.signs.ofRequest(tx, id));
  }

  @Mutation(() => Boolean, { description: 'Nobody more takes a place, or people do again.' })
  async openGig(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('open', { type: () => Boolean }) open: boolean,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.turning.open(tx, { id, open, by }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Before it begins; whoever has a place is written to.' })
  async callOffGig(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
    @Args('shown', {
      ...{ type: () => Int, nullable: true },
      description: 'What was shown to be owed for it, in yen.',
    })
    shown: number | null = null,
  ): Promise<boolean> {
    const call = { id, reason, shown: shown ?? 0, by };
    await this.transactions.inCommunity(communityId, (tx) => this.turning.callOff(tx, call));
    return true;
  }
}
