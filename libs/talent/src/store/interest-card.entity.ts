import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What a member gives a company with the consent of the same id: how to reach them is read from the register when the card is opened; only what
 * they typed for this company is kept, and goes when the consent ends.
 */
@Entity({ schema: 'talent', name: 'interest_card' })
export class InterestCardEntity {
  @PrimaryColumn({ name: 'consent_id', type: 'uuid' }) consentId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** The event whose list of hosts led to it; only an id, which may be none of ours. */
  @Column({ name: 'event_id', type: 'uuid', nullable: true }) eventId: string | null;
  @Column({ type: 'text', nullable: true }) telephone: string | null;
  @Column({ type: 'text', nullable: true }) message: string | null;
  /** When the company was told by mail that there are new cards. */
  @Column({ name: 'told_at', type: 'timestamptz', nullable: true }) toldAt: Date | null;
  /** When the company said that it has written, and who of it. */
  @Column({ name: 'contacted_at', type: 'timestamptz', nullable: true }) contactedAt: Date | null;
  @Column({ name: 'contacted_by', type: 'uuid', nullable: true }) contactedBy: string | null;
}
