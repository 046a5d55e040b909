import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StudentGround } from '../domain/student-rule.ts';

/** How a community has students declared; none until somebody has decided. */
@Entity({ schema: 'membership', name: 'student_rule' })
export class StudentRuleEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) ground: StudentGround;
  @Column({ name: 'asks_for_ja', type: 'text' }) asksForJa: string;
  @Column({ name: 'asks_for_en', type: 'text' }) asksForEn: string;
  /** Mail address of whoever decided it at the desk. */
  @Column({ name: 'decided_by', type: 'text' }) decidedBy: string;
  @Column({ name: 'decided_at', type: 'timestamptz' }) decidedAt: Date;
}
