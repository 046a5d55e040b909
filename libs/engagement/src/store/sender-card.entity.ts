import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The lines under every letter of a community. */
@Entity({ schema: 'engagement', name: 'sender_card' })
export class SenderCardEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'sender_name', type: 'text' }) senderName: string;
  @Column({ name: 'postal_address', type: 'text' }) postalAddress: string;
  @Column({ type: 'text' }) contact: string;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
