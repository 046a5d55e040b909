import type { DeskRole } from '@enishi/kernel';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { AccountEntity } from './account.entity.ts';
import { CommunityEntity } from './community.entity.ts';

/** That somebody works on a community's desk, and as what. */
@Entity({ schema: 'identity', name: 'staff' })
@Check('staff_role', `role in ('owner', 'staff', 'accountant', 'coordinator', 'viewer')`)
export class StaffEntity {
  @ForeignKey(() => CommunityEntity, { name: 'staff_community' })
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'staff_pkey' })
  communityId: string;

  @ForeignKey(() => AccountEntity, { name: 'staff_account', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'staff_pkey' })
  accountId: string;

  @Column('text') role: DeskRole;
  @Column('timestamptz', { name: 'added_at' }) addedAt: Date;
}
