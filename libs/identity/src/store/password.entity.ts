import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { AccountEntity } from './account.entity.ts';

/** An account's password, if it chose to have one; argon2id in PHC notation. */
@Entity({ schema: 'identity', name: 'password' })
export class PasswordEntity {
  @ForeignKey(() => AccountEntity, { name: 'password_account', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text') hash: string;
  @Column('timestamptz', { name: 'set_at' }) setAt: Date;
}
