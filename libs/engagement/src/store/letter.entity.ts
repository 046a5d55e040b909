import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { Segment, Shelf } from '../domain/letter-draft.ts';
import type { LetterState } from '../domain/letter-states.ts';
import type { SenderCard } from '../domain/sender-card.ts';

/** A letter to many members. Once it begins to leave, its words and its sender never change. */
@Entity({ schema: 'engagement', name: 'letter' })
@Index('letter_by_change', ['communityId', 'updatedAt', 'id'])
@Index('letter_shelved', ['communityId', 'startedAt', 'id'])
export class LetterEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'subject_ja', type: 'text' }) subjectJa: string;
  @Column({ name: 'subject_en', type: 'text', nullable: true }) subjectEn: string | null;
  @Column({ name: 'body_ja', type: 'text' }) bodyJa: string;
  @Column({ name: 'body_en', type: 'text', nullable: true }) bodyEn: string | null;
  @Column({ type: 'jsonb' }) segment: Segment;
  @Column({ type: 'text' }) shelf: Shelf;
  @Column({ type: 'text' }) state: LetterState;
  @Column({ name: 'send_at', type: 'timestamptz', nullable: true }) sendAt: Date | null;
  /** The lines that stood under the mails, as proof (特定電子メール法4条); null until it leaves. */
  @Column({ type: 'jsonb', nullable: true }) sender: SenderCard | null;
  /** Whether every reader is written down. */
  @Column({ name: 'all_enlisted', type: 'boolean' }) allEnlisted: boolean;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true }) startedAt: Date | null;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true }) finishedAt: Date | null;
}
