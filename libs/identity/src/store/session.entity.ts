import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { SessionContext, SignInMeans } from '../domain/session-life.ts';
import { AccountEntity } from './account.entity.ts';

/** A browser that is signed in. The token is in the browser's cookie only; here is its hash. */
@Entity({ schema: 'identity', name: 'session' })
@Index('session_token', ['tokenHash'], { unique: true })
@Index('session_by_account', ['accountId'])
@Index('session_expiry', ['expiresAt'])
@Check('session_means', `means in ('email_link', 'password', 'passkey', 'paper_code')`)
export class SessionEntity {
  @PrimaryColumn('uuid') id: string;

  @ForeignKey(() => AccountEntity, { name: 'session_account', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('text') means: SignInMeans;
  @Column('jsonb') context: SessionContext;
  @Column('text', { name: 'user_agent', nullable: true }) userAgent: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'second_factor_at', nullable: true }) secondFactorAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
