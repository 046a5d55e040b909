import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { AccountEntity } from './account.entity.ts';

/** An account's authenticator app (RFC 6238). Secrets are sealed at rest; one not yet confirmed waits beside the old one. */
@Entity({ schema: 'identity', name: 'totp' })
export class TotpEntity {
  @ForeignKey(() => AccountEntity, { name: 'totp_account', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text', { name: 'secret_sealed', nullable: true }) secretSealed: string | null;
  @Column('text', { name: 'waiting_sealed', nullable: true }) waitingSealed: string | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  /** The last 30-second step whose code was accepted; codes of it and before are refused. */
  @Column('integer', { name: 'last_step', nullable: true }) lastStep: number | null;
}
