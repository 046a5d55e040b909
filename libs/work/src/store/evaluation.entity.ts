import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '../domain/claim.ts';

/** What one side of an accepted place says of the other, once. */
@Entity({ schema: 'work', name: 'evaluation' })
export class EvaluationEntity {
  @PrimaryColumn({ name: 'assignment_id', type: 'uuid' }) assignmentId: string;
  /** Who says it. */
  @PrimaryColumn({ type: 'text' }) side: Side;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'boolean', nullable: true }) clear: boolean | null;
  @Column({ name: 'on_time', type: 'boolean', nullable: true }) onTime: boolean | null;
  @Column({ name: 'steps_done', type: 'boolean', nullable: true }) stepsDone: boolean | null;
  @Column({ type: 'boolean' }) again: boolean;
  /** Null once the person was erased. */
  @Column({ type: 'text', nullable: true }) line: string | null;
  @Column({ name: 'given_at', type: 'timestamptz' }) givenAt: Date;
}
