import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '@enishi/kernel';

/** That somebody was asked by mail to act for a company. Of its link only the hash is kept. */
@Entity({ schema: 'membership', name: 'company_invite' })
@Index('company_invite_by_company', ['communityId', 'companyId', 'sentAt'])
@Index('company_invite_by_token', ['communityId', 'tokenHash'], { unique: true })
export class CompanyInviteEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  /** Lower case. */
  @Column({ type: 'text' }) email: string;
  @Column({ name: 'token_hash', type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ name: 'sent_at', type: 'timestamptz' }) sentAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true }) acceptedAt: Date | null;
  @Column({ name: 'accepted_by', type: 'uuid', nullable: true }) acceptedBy: string | null;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}
