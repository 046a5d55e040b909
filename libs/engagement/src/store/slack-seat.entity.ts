import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { SlackState } from '../domain/slack-seat.ts';

/** A member's place in Slack, and the agreement under which their address was given to it. */
@Entity({ schema: 'engagement', name: 'slack_seat' })
@Index('slack_seat_by_state', ['communityId', 'state', 'updatedAt'])
export class SlackSeatEntity {
  @PrimaryColumn({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) state: SlackState;
  @Column({ name: 'agreed_at', type: 'timestamptz', nullable: true }) agreedAt: Date | null;
  /** Which wording of the notice (個人情報保護法28条) was agreed to. */
  @Column({ name: 'agreed_version', type: 'integer', nullable: true }) agreedVersion: number | null;
  @Column({ name: 'slack_user_id', type: 'text', nullable: true }) slackUserId: string | null;
  @Column({ type: 'text', array: true }) channels: string[];
  @Column({ name: 'last_error', type: 'text', nullable: true }) lastError: string | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
