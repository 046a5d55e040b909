import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CallOffDate } from '../../actions/dates-off/call-off-date.ts';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { ReadCallingOff } from '../../actions/called-off/read-calling-off.ts';
import { CallingOffType, CallOffArgs, callingOffType } from './types/calling-off.type.ts';

/** Events, and single dates of events, that do not take place. */
@Resolver()
export class CallingOffResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadCallingOff,
    private readonly callOff: CallOffEvent,
    private readonly oneDate: CallOffDate,
  ) {}

  @Query(() => CallingOffType)
  eventCallingOff(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('dateId', { type: () => ID, nullable: true, description: 'Of one date alone.' })
    dateId: string | null,
  ): Promise<CallingOffType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      callingOffType(await this.read.run(tx, id, { accountId, role }, dateId ?? null)),
    );
  }

  @Mutation(() => Boolean, {
    description:
      'Calls an event, or one date of it, off for good: every order is settled by the worker, what was paid before goes back in full.',
  })
  async callOffEvent(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { id, dateId, reasonJa: ja, reasonEn: en }: CallOffArgs,
  ): Promise<boolean> {
    const reason = { ja, en: en ?? null };
    await this.transactions.inCommunity(communityId, (tx) =>
      dateId == null
        ? this.callOff.run(tx, id, reason, by)
        : this.oneDate.run(tx, { id, dateId, by }, reason),
    );
    return true;
  }
}
