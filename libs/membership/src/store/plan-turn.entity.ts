import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was done to a plan: published, taken off the offer, put back, archived, put elsewhere in the order. */
export type PlanTurnKind = 'published' | 'revised' | 'offered' | 'stopped' | 'archived' | 'ordered';

/** An act of the desk about a plan, with who and why. Append-only. */
@Entity({ schema: 'membership', name: 'plan_turn' })
@Index('plan_turn_by_plan', ['communityId', 'planKey', 'at'])
export class PlanTurnEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ type: 'text' }) kind: PlanTurnKind;
  /** The version that was published; null for the other acts. */
  @Column({ type: 'integer', nullable: true }) version: number | null;
  /** Mail address of whoever did it. */
  @Column({ type: 'text' }) actor: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz' }) at: Date;
}
