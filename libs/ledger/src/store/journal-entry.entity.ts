import type { TokyoDate } from '@enishi/kernel';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { RevenueStream } from '../domain/revenue-stream.ts';

/** A journal entry (仕訳): written once, never changed. Its lines are the postings. */
@Entity({ schema: 'ledger', name: 'journal_entry' })
@Index('journal_entry_source', ['communityId', 'sourceType', 'sourceId', 'kind'], { unique: true })
@Index('journal_entry_by_day', ['communityId', 'occurredOn'])
@Index('journal_entry_by_subject', ['communityId', 'subjectKind', 'subjectId'])
@Index('journal_entry_moved', ['communityId', 'occurredOn'], { where: 'happened_on is not null' })
@Index('journal_entry_corrections', ['corrects'], { where: 'corrects is not null' })
export class JournalEntryEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'community_id' }) communityId: string;
  @Column('text', { name: 'source_type' }) sourceType: string;
  @Column('text', { name: 'source_id' }) sourceId: string;
  @Column('text') kind: string;
  @Column('date', { name: 'occurred_on' }) occurredOn: TokyoDate;
  @Column('text', { nullable: true }) stream: RevenueStream | null;
  @Column('text') description: string;
  @Column('text', { name: 'subject_kind', nullable: true }) subjectKind: string | null;
  @Column('text', { name: 'subject_id', nullable: true }) subjectId: string | null;

  /** The entry that this one takes back, wholly (reversal) or in part (refund). */
  @ForeignKey(() => JournalEntryEntity, { name: 'journal_entry_corrected' })
  @Column('uuid', { nullable: true })
  corrects: string | null;

  /** How many postings belong to it; lines added later would not match. */
  @Column('smallint', { name: 'line_count' }) lineCount: number;
  @Column('timestamptz', { name: 'posted_at' }) postedAt: Date;

  /** The day on which it happened, where that month was closed before it was told; null elsewhere. */
  @Column('date', { name: 'happened_on', nullable: true }) happenedOn: TokyoDate | null;
}
