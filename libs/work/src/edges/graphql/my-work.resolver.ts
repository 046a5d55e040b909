import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CheckIn } from '../../actions/check-in.ts';
import { ReadOwnPlace } from '../../actions/read-own-place.ts';
import { ReportWork } from '../../actions/report-work.ts';
import { CheckInLimits } from '../check-in-limits.ts';
import { CheckInArgs, OwnPlaceType, ownPlaceType, WorkReportInputType } from './types/doing.type.ts';

/** What a member does on the day: checks in, and reports. */
@Resolver()
export class MyWorkResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadOwnPlace,
    private readonly arriving: CheckIn,
    private readonly limits: CheckInLimits,
    private readonly reporting: ReportWork,
  ) {}

  @Query(() => OwnPlaceType)
  myGig(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID, description: 'Of the viewer’s place.' }) id: string,
  ): Promise<OwnPlaceType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownPlaceType(await this.reading.run(tx, memberId, id), tx.now),
    );
  }

  @Mutation(() => ID, { description: 'Answers with the place; sent twice it is kept once.' })
  checkIn(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() { id = null, code, myself, notedAt = null }: CheckInArgs,
  ): Promise<string> {
    const wish = { memberId, id, code, myself, notedAt };
    return this.limits.run(memberId, () =>
      this.transactions.inCommunity(communityId, (tx) => this.arriving.run(tx, wish)),
    );
  }

  @Mutation(() => Boolean, { description: 'Replaces what was reported, until it is accepted.' })
  async reportWork(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('report') { minutes, line, stepsRight = null, hours = null }: WorkReportInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.reporting.run(tx, memberId, { id, minutes, line, stepsRight, hours }),
    );
    return true;
  }
}
