import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a community answers requests about data; none until somebody has decided. */
@Entity({ schema: 'membership', name: 'rights_request_rule' })
export class RightsRequestRuleEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'due_days', type: 'smallint' }) dueDays: number;
  @Column({ name: 'remind_days', type: 'smallint' }) remindDays: number;
  /** Yen, tax included. */
  @Column({ type: 'integer' }) fee: number;
  /** Mail address of whoever decided it at the desk. */
  @Column({ name: 'decided_by', type: 'text' }) decidedBy: string;
  @Column({ name: 'decided_at', type: 'timestamptz' }) decidedAt: Date;
}
