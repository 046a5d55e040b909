import type { Locale } from '@enishi/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { EmailLinkContext, EmailLinkPurpose } from '../domain/email-link.ts';
import { CommunityEntity } from './community.entity.ts';

/** A link that was mailed. Only hashes of its token and of the requesting browser's nonce are kept. */
@Entity({ schema: 'identity', name: 'email_link' })
@Index('email_link_token', ['tokenHash'], { unique: true })
@Index('email_link_expiry', ['expiresAt'])
@Check('email_link_purpose', `purpose in ('join', 'sign_in', 'guardian', 'change_email')`)
export class EmailLinkEntity {
  @PrimaryColumn('uuid') id: string;

  @ForeignKey(() => CommunityEntity, { name: 'email_link_community' })
  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  /** Null when nobody's browser asked for it, as with a guardian's link. */
  @Column('bytea', { name: 'browser_hash', nullable: true }) browserHash: Buffer | null;
  @Column('text') purpose: EmailLinkPurpose;
  @Column('text') email: string;
  @Column('text', { name: 'email_key' }) emailKey: string;
  @Column('text') locale: Locale;
  @Column('jsonb') context: EmailLinkContext;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}
