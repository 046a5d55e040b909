import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A challenge waiting for an authenticator; the row is deleted by the first right answer. */
@Entity({ schema: 'identity', name: 'passkey_challenge' })
@Index('passkey_challenge_expiry', ['expiresAt'])
export class PasskeyChallengeEntity {
  @PrimaryColumn('text') challenge: string;
  /** Whose registration it belongs to; null for a sign-in, where the passkey says who comes. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
