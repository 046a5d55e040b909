import type { Locale } from '@enishi/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { ConsentChannel, ConsentKind } from '../domain/consent.ts';
import { AccountEntity } from './account.entity.ts';
import { CommunityEntity } from './community.entity.ts';

/** A yes, with the words it was given to; kept after it is withdrawn, as proof (特商法: three years). */
@Entity({ schema: 'identity', name: 'consent' })
@Index('consent_by_account', ['communityId', 'accountId', 'kind'])
@Index('consent_in_force', ['communityId', 'accountId', 'kind', 'documentVersion'], {
  unique: true,
  where: 'withdrawn_at is null',
})
@Check('consent_kind', `kind in ('terms', 'privacy', 'newsletter')`)
export class ConsentEntity {
  @PrimaryColumn('uuid') id: string;

  @ForeignKey(() => CommunityEntity, { name: 'consent_community' })
  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @ForeignKey(() => AccountEntity, { name: 'consent_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text') kind: ConsentKind;
  @Column('integer', { name: 'document_version' }) documentVersion: number;
  /** The sentence beside the box or button. */
  @Column('text') wording: string;
  @Column('text') locale: Locale;
  @Column('text') channel: ConsentChannel;
  @Column('text', { nullable: true }) ip: string | null;
  @Column('timestamptz', { name: 'given_at' }) givenAt: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('text', { name: 'withdrawn_channel', nullable: true }) withdrawnChannel: ConsentChannel | null;
}
