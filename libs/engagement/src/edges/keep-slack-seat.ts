import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { factsOf, SlackSeats } from '../actions/slack-seats.ts';
import type { SeatReview } from '../actions/slack-seats.ts';
import { slackIsDue, slackVerdict } from '../domain/slack-seat.ts';
import type { SlackSeatEntity } from '../store/slack-seat.entity.ts';
import { SlackStore } from '../store/slack.store.ts';
import { SlackApi, SlackRefused } from './gateways/slack-api.gateway.ts';
import type { Workspace } from './gateways/slack-api.gateway.ts';

type Outcome = Partial<Pick<SlackSeatEntity, 'state' | 'slackUserId' | 'channels' | 'lastError'>>;

/**
 * Makes a member's place in Slack what it should be, asking Slack what is before doing anything, so that it may be run
 * again at any time. Where no token is set or Slack wants a person, the desk gets it on its list.
 */
@Injectable()
export class KeepSlackSeat {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: SlackSeats,
    private readonly store: SlackStore,
    private readonly community: CurrentCommunity,
    private readonly slack: SlackApi,
  ) {}

  async run(communityId: string, memberId: string): Promise<void> {
    const within = this.transactions;
    const { review, slug } = await within.inCommunity(communityId, async (tx) => ({
      review: await this.seats.review(tx, memberId),
      slug: (await this.community.run(tx)).slug,
    }));
    if (!review || !slackIsDue(factsOf(review.seat), review.wanted)) return;
    const outcome = await this.outcomeOf(review, this.slack.workspaceOf(slug));
    const { later, ...changes } = outcome;
    await within.inCommunity(communityId, (tx) => this.store.change(tx, memberId, changes));
    if (later) throw later;
  }

  /** What became of it; `later` is what the job fails with, so that it comes back. */
  private async outcomeOf(
    review: SeatReview,
    workspace: Workspace | null,
  ): Promise<Outcome & { later?: Refusal }> {
    if (!workspace) return { state: 'manual', lastError: 'no_token' };
    try {
      const changes = review.wanted.present
        ? await this.seat(review, workspace)
        : await this.unseat(review, workspace);
      return { lastError: null, ...changes };
    } catch (error) {
      if (error instanceof Refusal) return { lastError: String(error.facts['reason']), later: error };
      if (!(error instanceof SlackRefused)) throw error;
      return {
        state: slackVerdict(error.error) === 'by_hand' ? 'manual' : 'failed',
        lastError: error.message,
      };
    }
  }

  /** Known to Slack: into the plan's channels and out of others. Unknown: an invitation by mail. */
  private async seat({ seat, wanted, email }: SeatReview, workspace: Workspace): Promise<Outcome> {
    const user = await this.slack.findUser(workspace, email);
    const channels = [...wanted.channels];
    if (!user) {
      await this.slack.inviteByMail(workspace, email, channels);
      return { state: 'invited', channels };
    }
    for (const channel of channels) await this.slack.addToChannel(workspace, channel, user);
    for (const channel of seat.channels.filter((each) => !channels.includes(each)))
      await this.slack.removeFromChannel(workspace, channel, user);
    return { state: 'active', slackUserId: user, channels };
  }

  /** Out of the channels first: that closes access even where the token may not remove accounts. */
  private async unseat({ seat, email }: SeatReview, workspace: Workspace): Promise<Outcome> {
    const user = seat.slackUserId ?? (await this.slack.findUser(workspace, email));
    if (!user) return { state: 'removed', channels: [] };
    for (const channel of seat.channels) await this.slack.removeFromChannel(workspace, channel, user);
    await this.slack.removeUser(workspace, user);
    return { state: 'removed', slackUserId: null, channels: [] };
  }
}
