import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CallOffEvent } from '../../actions/call-off-event.ts';
import { ReadCallingOff } from '../../actions/read-calling-off.ts';
import { ReadTray } from '../../actions/read-tray.ts';
import { RetryOrder } from '../../actions/retry-order.ts';
import { CallingOffType, callingOffType, TrayType, trayType } from './types/calling-off.type.ts';

/** Events that do not take place, and everything paid that needs a person. */
@Resolver()
export class CallingOffResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadCallingOff,
    private readonly tray: ReadTray,
    private readonly callOff: CallOffEvent,
    private readonly retry: RetryOrder,
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

  @Query(() => TrayType)
  ticketTray(@CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer): Promise<TrayType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      trayType(await this.tray.run(tx, { accountId, role })),
    );
  }

  @Mutation(() => Boolean, {
    description:
      'Calls an event off for good: every order is settled by the worker, card payments go back in full.',
  })
  async callOffEvent(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reasonJa', { type: () => String }) ja: string,
    @Args('reasonEn', { type: () => String, nullable: true }) en: string | null,
    @Args('dateId', { type: () => ID, nullable: true, description: 'That date alone.' })
    dateId: string | null,
  ): Promise<boolean> {
    const reason = { ja, en: en ?? null };
    await this.transactions.inCommunity(communityId, (tx) =>
      dateId ? this.callOff.oneDate(tx, id, dateId, reason) : this.callOff.run(tx, id, reason),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Has what of an order did not work done once more.' })
  async retryTicketOrder(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.retry.run(tx, id));
    return true;
  }
}
