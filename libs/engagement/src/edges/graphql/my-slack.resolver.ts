import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { SlackSeats } from '../../actions/slack-seats.ts';
import { slackNotice } from '../../domain/slack-seat.ts';
import { MySlackType } from './types/slack.type.ts';

/** A member's own place in Slack. */
@Resolver()
export class MySlackResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: SlackSeats,
  ) {}

  @Query(() => MySlackType)
  async mySlack(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<MySlackType> {
    const review = await this.transactions.inCommunity(communityId, (tx) => this.seats.review(tx, memberId));
    const { version: noticeVersion, ja, en } = slackNotice;
    return {
      included: review?.wanted.present ?? false,
      agreed: review?.seat.agreedAt != null,
      state: review?.seat.state ?? null,
      notice: { ja, en },
      noticeVersion,
    };
  }

  @Mutation(() => Boolean, {
    description: 'Agrees that the address goes to Slack, and asks for the invitation.',
  })
  async joinSlack(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('noticeVersion', { type: () => Int }) noticeVersion: number,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.seats.agree(tx, memberId, noticeVersion));
    return true;
  }
}
