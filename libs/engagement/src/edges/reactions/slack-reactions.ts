import { membershipStandingChanged } from '@enishi/membership';
import type { StandingChanged } from '@enishi/membership';
import { Follows, ReachesOut } from '@enishi/platform';
import type { Occurred, Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { SlackSeats } from '../../actions/slack-seats.ts';
import { slackSeatDue } from '../../engagement.events.ts';
import { KeepSlackSeat } from '../keep-slack-seat.ts';

/** Slack follows the membership: joining, another plan, leaving. */
@Injectable()
export class SlackReactions {
  constructor(
    private readonly seats: SlackSeats,
    private readonly keep: KeepSlackSeat,
  ) {}

  @Follows(membershipStandingChanged, 'engagement.settle_slack_seat', 'members')
  async settle(tx: Tx, { memberId }: StandingChanged): Promise<void> {
    await this.seats.settle(tx, memberId);
  }

  @ReachesOut(slackSeatDue, 'engagement.keep_slack_seat', 'members')
  async keepSeat({ memberId }: { memberId: string }, { communityId }: Occurred): Promise<void> {
    if (communityId) await this.keep.run(communityId, memberId);
  }
}
