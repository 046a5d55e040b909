import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A channel that members of a plan are put into. */
@Entity({ schema: 'engagement', name: 'slack_channel' })
export class SlackChannelEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid' }) communityId: string;
  @PrimaryColumn({ name: 'plan_key', type: 'text' }) planKey: string;
  @PrimaryColumn({ name: 'channel_id', type: 'text' }) channelId: string;
  @Column({ type: 'integer' }) position: number;
}
