import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CheckIn } from '../../actions/check-in.ts';
import { DecideWork } from '../../actions/decide-work.ts';
import { ReadPastMinutes } from '../../actions/read-past-minutes.ts';
import { ReadPlaces } from '../../actions/read-places.ts';
import type { AssignmentState } from '../../domain/assignment.ts';
import { DecideArgs } from './types/employment.type.ts';
import { AssignmentStateEnum } from './types/gig.type.ts';
import { PastMinutesType, PlaceAtDeskPageType, placeAtDeskPageType } from './types/place-at-desk.type.ts';

/** The desk's board of places by state: it checks in by hand, and decides what is disputed. */
@Resolver()
export class DeskWorkResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadPlaces,
    private readonly arriving: CheckIn,
    private readonly deciding: DecideWork,
    private readonly minutes: ReadPastMinutes,
  ) {}

  @Query(() => PlaceAtDeskPageType, {
    description:
      'The earliest work first; of those taken, what has begun. The look at the names is written down.',
  })
  workPlaces(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('state', { type: () => AssignmentStateEnum }) state: AssignmentState,
    @Args() page: PageArgs,
  ): Promise<PlaceAtDeskPageType> {
    const first = pageSize(page);
    const asked = { first: first + 1, after: afterInstant(page), reader: { accountId, role } };
    return this.transactions.inCommunity(communityId, async (tx) =>
      placeAtDeskPageType(await this.reading.run(tx, state, asked), first, tx.now),
    );
  }

  @Query(() => [PastMinutesType], { description: 'Of a region’s skills; the titles done most first.' })
  pastMinutes(@CurrentViewer() { communityId }: DeskViewer): Promise<PastMinutesType[]> {
    return this.transactions.inCommunity(communityId, (tx) => this.minutes.run(tx));
  }

  @Mutation(() => Boolean, {
    description: 'With what was seen or heard, and who came where it was somebody else.',
  })
  async checkInByHand(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.arriving.atDesk(tx, { id, reason, by }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Done is paid as posted; not done only with a reason.' })
  async decideWork(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { id, done, reason, hours }: DecideArgs,
  ): Promise<boolean> {
    const decision = { id, done, reason, hours: hours ?? null, by };
    await this.transactions.inCommunity(communityId, (tx) => this.deciding.run(tx, decision));
    return true;
  }
}
