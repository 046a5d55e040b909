import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { Track } from '../domain/track.ts';
import type { TermsLine } from '../domain/terms.ts';

/** The terms of one place as they were told when it was taken: never changed and never removed (a trigger). */
@Entity({ schema: 'work', name: 'terms' })
export class TermsEntity {
  @PrimaryColumn({ name: 'assignment_id', type: 'uuid' }) assignmentId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text', default: 'outsourcing' }) track: Track;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'jsonb' }) lines: TermsLine[];
  /** SHA-256 of their text, in hexadecimal. */
  @Column({ type: 'text' }) fingerprint: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn: TokyoDate;
  @Column({ name: 'told_at', type: 'timestamptz' }) toldAt: Date;
}
