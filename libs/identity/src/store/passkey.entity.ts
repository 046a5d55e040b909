import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { AccountEntity } from './account.entity.ts';

/** A passkey's public half (WebAuthn credential). */
@Entity({ schema: 'identity', name: 'passkey' })
@Index('passkey_credential', ['credentialId'], { unique: true })
@Index('passkey_by_account', ['accountId'])
export class PasskeyEntity {
  @PrimaryColumn('uuid') id: string;

  @ForeignKey(() => AccountEntity, { name: 'passkey_account', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  /** base64url, as browsers write it. */
  @Column('text', { name: 'credential_id' }) credentialId: string;
  @Column('bytea', { name: 'public_key' }) publicKey: Buffer;
  /** The authenticator's signature counter; stays 0 with passkeys that are synchronised. Text, for it exceeds 2^31. */
  @Column('bigint') counter: string;
  @Column('jsonb') transports: string[];
  @Column('text') name: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
}
