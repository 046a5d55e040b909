import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoMonth } from '@enishi/kernel';
import type { DeclarationState } from '../domain/student-declaration.ts';

/** That a member said to be a student, and what the secretariat answered. One of a member waits at a time. */
@Entity({ schema: 'membership', name: 'student_declaration' })
@Index('student_declaration_waits', ['communityId', 'memberId'], { unique: true, where: `state = 'waiting'` })
@Index('student_declaration_by_member', ['communityId', 'memberId', 'declaredAt'])
export class StudentDeclarationEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ type: 'text' }) school: string;
  @Column({ name: 'graduates_in', type: 'text' }) graduatesIn: TokyoMonth;
  @Column({ type: 'text' }) state: DeclarationState;
  /** Why it was declined, as the member reads it; empty otherwise. */
  @Column({ type: 'text', default: '' }) reason: string;
  @Column({ name: 'declared_at', type: 'timestamptz' }) declaredAt: Date;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  /** Mail address of whoever answered at the desk. */
  @Column({ name: 'decided_by', type: 'text', nullable: true }) decidedBy: string | null;
}
