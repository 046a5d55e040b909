import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { CareAnswer, CareDay, CareRisk, CareSide, CareState } from '../../domain/cases/care.ts';

/** One side of a match is asked how it goes, on its day. What one side said stands in a column of its own, which no statement for the other side names. */
@Entity({ schema: 'work', name: 'care_contact' })
@Check(
  'care_answer_of_its_side',
  `(side = 'person' or person_answer is null) and (side = 'company' or company_answer is null)`,
)
@Index('care_contact_once', ['communityId', 'caseId', 'side', 'day'], { unique: true })
@Index('care_contact_by_day', ['communityId', 'state', 'dueOn'])
export class CareContactEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) side: CareSide;
  @Column({ type: 'smallint' }) day: CareDay;
  @Column({ name: 'due_on', type: 'date' }) dueOn: TokyoDate;
  @Column({ type: 'text' }) state: CareState;
  @Column({ name: 'asked_at', type: 'timestamptz', nullable: true }) askedAt: Date | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true }) answeredAt: Date | null;
  /** By the form itself, or written down by the desk at the telephone. */
  @Column({ name: 'answered_way', type: 'text', nullable: true }) answeredWay: 'form' | 'phone' | null;
  @Column({ name: 'answered_by', type: 'uuid', nullable: true }) answeredBy: string | null;
  @Column({ name: 'person_answer', type: 'jsonb', nullable: true }) personAnswer: CareAnswer | null;
  @Column({ name: 'company_answer', type: 'jsonb', nullable: true }) companyAnswer: CareAnswer | null;
  /** Signs that it may end early; a task of the coordinator until they are settled. */
  @Column({ type: 'text', array: true }) risks: CareRisk[];
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true }) settledAt: Date | null;
  @Column({ name: 'settled_by', type: 'uuid', nullable: true }) settledBy: string | null;
}
