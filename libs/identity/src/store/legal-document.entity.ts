import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import type { LegalDocumentKind } from '../domain/legal-document.ts';
import { CommunityEntity } from './community.entity.ts';

/** A published version of the terms or the privacy policy. A trigger refuses every change. */
@Entity({ schema: 'identity', name: 'legal_document' })
@Check('legal_document_kind', `kind in ('terms', 'privacy')`)
export class LegalDocumentEntity {
  @ForeignKey(() => CommunityEntity, { name: 'legal_document_community' })
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'legal_document_pkey' })
  communityId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'legal_document_pkey' }) kind: LegalDocumentKind;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'legal_document_pkey' }) version: number;
  @Column('date', { name: 'effective_on' }) effectiveOn: TokyoDate;
  @Column('jsonb') title: Bilingual;
  @Column('jsonb') body: Bilingual;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null;
}
