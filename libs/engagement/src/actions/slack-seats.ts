import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { HasPrivilege, ReadMembership } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

import { slackIsDue, slackNotice } from '../domain/slack-seat.ts';
import type { SlackSeat, WantedSeat } from '../domain/slack-seat.ts';
import { slackSeatDue } from '../engagement.events.ts';
import type { SlackSeatEntity } from '../store/slack-seat.entity.ts';
import { SlackStore } from '../store/slack.store.ts';

/** The benefit of a plan that opens Slack. */
const slackPrivilege = 'slack';

/** A seat beside what it should be, and the address to know the member by. */
export type SeatReview = { seat: SlackSeatEntity; wanted: WantedSeat; email: string };

/** Members' places in Slack: what they are, what they should be, and the member's own agreement. */
@Injectable()
export class SlackSeats {
  constructor(
    private readonly slack: SlackStore,
    private readonly privileges: HasPrivilege,
    private readonly memberships: ReadMembership,
  ) {}

  /** Null for a member who neither has nor had anything to do with Slack. */
  async review(tx: Tx, memberId: string): Promise<SeatReview | null> {
    const present = await this.privileges.run(tx, memberId, slackPrivilege);
    if (present) await this.slack.open(tx, memberId);
    const seat = await this.slack.seat(tx, memberId);
    if (!seat) return null;
    const { member, membership } = await this.memberships.run(tx, memberId);
    const channels = present ? await this.slack.channelsOf(tx, membership.planKey) : [];
    return { seat, wanted: { present, channels }, email: member.email };
  }

  /** Which of the members should be in Slack today. */
  privileged(tx: Tx, memberIds: readonly string[]): Promise<Set<string>> {
    return this.privileges.among(tx, memberIds, slackPrivilege);
  }

  /** Looks whether a change of membership asks anything of Slack, and says so. */
  async settle(tx: Tx, memberId: string): Promise<void> {
    const review = await this.review(tx, memberId);
    if (review && slackIsDue(factsOf(review.seat), review.wanted)) await tx.emit(slackSeatDue, { memberId });
  }

  /**
   * The member agrees that their address goes to Slack, in the wording of that version, and asks for the invitation.
   * Throws SLACK_NOT_INCLUDED, SLACK_NOTICE_CHANGED.
   */
  async agree(tx: Tx, memberId: string, version: number): Promise<void> {
    const review = await this.review(tx, memberId);
    if (!review?.wanted.present) throw new Refusal('forbidden', 'SLACK_NOT_INCLUDED');
    if (version !== slackNotice.version) throw new Refusal('conflict', 'SLACK_NOTICE_CHANGED');
    await this.slack.change(tx, memberId, { agreedAt: tx.now, agreedVersion: version });
    await tx.emit(slackSeatDue, { memberId });
  }
}

export const factsOf = ({ state, agreedAt, slackUserId, channels }: SlackSeatEntity): SlackSeat => ({
  state,
  agreed: agreedAt !== null,
  slackUserId,
  channels,
});
