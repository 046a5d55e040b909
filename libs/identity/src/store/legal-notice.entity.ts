import type { Bilingual } from '@enishi/kernel';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import type { LegalNoticeKey } from '../domain/legal-notice-fields.ts';
import type { OperatorKind } from '../domain/legal-notice.ts';
import { CommunityEntity } from './community.entity.ts';

/** A published version of the 特定商取引法に基づく表記. A trigger refuses every change. */
@Entity({ schema: 'identity', name: 'legal_notice' })
export class LegalNoticeEntity {
  @ForeignKey(() => CommunityEntity, { name: 'legal_notice_community' })
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'legal_notice_pkey' })
  communityId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'legal_notice_pkey' }) version: number;
  @Column('text', { name: 'operator_kind' }) operatorKind: OperatorKind;
  @Column('jsonb') bodies: Record<LegalNoticeKey, Bilingual>;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null;
}
