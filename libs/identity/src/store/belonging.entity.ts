import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { AccountEntity } from './account.entity.ts';
import { CommunityEntity } from './community.entity.ts';

/** That an account has shown up in a community: what lets the community's transactions read its e-mail address. */
@Entity({ schema: 'identity', name: 'belonging' })
export class BelongingEntity {
  @ForeignKey(() => CommunityEntity, { name: 'belonging_community' })
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'belonging_pkey' })
  communityId: string;

  @ForeignKey(() => AccountEntity, { name: 'belonging_account', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'belonging_pkey' })
  accountId: string;

  @Column('timestamptz') since: Date;
}
