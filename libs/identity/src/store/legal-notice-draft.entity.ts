import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import type { LegalNoticeTexts, OperatorKind } from '../domain/legal-notice.ts';
import { CommunityEntity } from './community.entity.ts';

/** What the desk has typed so far for the 特定商取引法に基づく表記. */
@Entity({ schema: 'identity', name: 'legal_notice_draft' })
export class LegalNoticeDraftEntity {
  @ForeignKey(() => CommunityEntity, { name: 'legal_notice_draft_community' })
  @PrimaryColumn('uuid', { name: 'community_id' })
  communityId: string;

  @Column('text', { name: 'operator_kind' }) operatorKind: OperatorKind;
  @Column('jsonb') texts: LegalNoticeTexts;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
}
