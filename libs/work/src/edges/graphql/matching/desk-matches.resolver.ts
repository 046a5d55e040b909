import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ListCandidates } from '../../../actions/matching/list-candidates.ts';
import { PickPerson } from '../../../actions/matching/pick-person.ts';
import { PlanWaves } from '../../../actions/matching/plan-waves.ts';
import type { PlacingReason } from '../../../domain/matching/coordinator-word.ts';
import { candidatesType, GigCandidatesType, PlacingReasonEnum } from './candidate.type.ts';

const recordNote = { type: () => ID, description: 'Of the record in the talent bank.' };

/** Whom the desk may ask for a gig, and what it says to them. */
@Resolver()
export class DeskMatchesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly candidates: ListCandidates,
    private readonly picking: PickPerson,
    private readonly waves: PlanWaves,
  ) {}

  @Query(() => GigCandidatesType, { description: 'Names nobody: a name is opened with the record.' })
  gigCandidates(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) id: string,
  ): Promise<GigCandidatesType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      candidatesType(await this.candidates.run(tx, id), tx.now),
    );
  }

  @Mutation(() => Boolean, { description: 'The next wave of mails, without waiting for its hour.' })
  async tellOfGig(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.waves.press(tx, id));
    return true;
  }

  @Mutation(() => Boolean, { description: 'A line to one person about a gig; empty takes it away.' })
  async writeGigWord(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) gigId: string,
    @Args('recordId', recordNote) recordId: string,
    @Args('word', { type: () => String }) word: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.picking.write(tx, { gigId, recordId, by }, word),
    );
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'They come first; against the ranking only with a reason, which is kept.',
  })
  async placeGigCandidate(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) gigId: string,
    @Args('recordId', recordNote) recordId: string,
    @Args('reason', { type: () => PlacingReasonEnum, nullable: true }) reason: PlacingReason | null = null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.picking.place(tx, { gigId, recordId, by }, reason),
    );
    return true;
  }
}
