import type { Locale } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A person's sign-in, one across all communities. Row-level security: written in the identity scope only; a community's
 * transaction reads the accounts that belong to it.
 */
@Entity({ schema: 'identity', name: 'account' })
@Index('account_email_key', ['emailKey'], { unique: true })
export class AccountEntity {
  @PrimaryColumn('uuid') id: string;
  /** As written to. */
  @Column('text') email: string;
  /** As recognised: NFKC, lower case. */
  @Column('text', { name: 'email_key' }) emailKey: string;
  /** Language of mails to this person. */
  @Column('text') locale: Locale;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
