import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';

/** What happens next in a case, by when and by whom; of a case one at most is open. */
@Entity({ schema: 'work', name: 'next_action' })
@Index('next_action_one', ['communityId', 'caseId'], { unique: true, where: `state = 'open'` })
@Index('next_action_of_case', ['communityId', 'caseId', 'madeAt', 'id'])
export class NextActionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  /** Null where the program made it, and after an erasure. */
  @Column({ type: 'text', nullable: true }) what: string | null;
  @Column({ name: 'due_on', type: 'date' }) dueOn: TokyoDate;
  @Column({ name: 'who_id', type: 'uuid' }) whoId: string;
  @Column({ type: 'text' }) state: 'open' | 'done' | 'dropped';
  @Column({ name: 'made_by', type: 'uuid', nullable: true }) madeBy: string | null;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
