import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { DeskSlack } from '../../actions/desk-slack.ts';
import type { SeatAct } from '../../actions/desk-slack.ts';
import { SlackStore } from '../../store/slack.store.ts';
import { SlackApi } from '../gateways/slack-api.gateway.ts';
import { PlanChannelsInputType, SlackDeskType, SlackSeatActEnum, SlackSeatType } from './types/slack.type.ts';

/** Slack as the secretariat runs it. */
@Resolver()
export class DeskSlackResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: DeskSlack,
    private readonly slack: SlackStore,
    private readonly api: SlackApi,
  ) {}

  @Query(() => SlackDeskType)
  slackDesk(@CurrentViewer() viewer: DeskViewer): Promise<SlackDeskType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => ({
      connected: this.api.workspaceOf(viewer.communitySlug) !== null,
      channels: await this.slack.channels(tx),
      counts: await this.slack.counts(tx),
    }));
  }

  @Query(() => [SlackSeatType], {
    description: 'Who waits for a person, at most a hundred. The reading is logged.',
  })
  slackSeats(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
  ): Promise<SlackSeatType[]> {
    return this.transactions.inCommunity(communityId, (tx) => this.desk.waiting(tx, { accountId, role }));
  }

  @Mutation(() => Boolean, { description: 'Which plan opens which channels; replaces what was set.' })
  async saveSlackChannels(
    @CurrentViewer() viewer: DeskViewer,
    @Args('plans', { type: () => [PlanChannelsInputType] }) plans: PlanChannelsInputType[],
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.desk.saveChannels(tx, plans));
    return true;
  }

  @Mutation(() => Boolean)
  async settleSlackSeat(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('act', { type: () => SlackSeatActEnum }) act: SeatAct,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.desk.settle(tx, memberId, act));
    return true;
  }
}
