import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClaimKind, Side } from '../domain/claim.ts';

/** What one side of a place says against the other; said anew it replaces what was said before. */
@Entity({ schema: 'work', name: 'claim' })
export class ClaimEntity {
  @PrimaryColumn({ name: 'assignment_id', type: 'uuid' }) assignmentId: string;
  @PrimaryColumn({ type: 'text' }) side: Side;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) kind: ClaimKind;
  /** Null once the person was erased. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** From when to when the company says that somebody worked, where it disputes the hours. */
  @Column({ name: 'hours_from', type: 'timestamptz', nullable: true }) hoursFrom: Date | null;
  @Column({ name: 'hours_to', type: 'timestamptz', nullable: true }) hoursTo: Date | null;
  @Column({ name: 'hours_break', type: 'smallint', nullable: true }) hoursBreak: number | null;
  @Column({ name: 'said_at', type: 'timestamptz' }) saidAt: Date;
}
