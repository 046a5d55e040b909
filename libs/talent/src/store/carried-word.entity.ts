import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A word that whoever wrote it lets be carried outside, under one consent, with its place in the list of what was taken back, which badges share. */
@Entity({ schema: 'talent', name: 'carried_word' })
@Index('carried_word_status', ['communityId', 'statusIndex'], { unique: true })
@Index('carried_word_of_word', ['communityId', 'endorsementId'])
export class CarriedWordEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Null once either was erased; the place stays used. */
  @Column({ name: 'endorsement_id', type: 'uuid', nullable: true }) endorsementId: string | null;
  @Column({ name: 'consent_id', type: 'uuid' }) consentId: string;
  @Column({ name: 'status_index', type: 'integer' }) statusIndex: number;
  @Column({ name: 'issued_at', type: 'timestamptz' }) issuedAt: Date;
  /** When its person took it off; a consent that ended, and its time, count besides. */
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}
