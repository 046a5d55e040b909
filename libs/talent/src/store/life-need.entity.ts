import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LifeNeed } from '../domain/life-needs.ts';

/**
 * What a member needs in order to live and work here (暮らしの支え), kept apart from everything that is searched, matched or shown: no company and no search reads this table, and a statement meets
 * only rows of people whom it has named before (a policy of its own). Read under a consent of the scope `life_needs` in force.
 */
@Entity({ schema: 'talent', name: 'life_need' })
@Index('life_need_of_giver', ['communityId', 'giverId'], { unique: true })
@Index('life_need_of_member', ['communityId', 'memberId'])
export class LifeNeedEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** The entry of the register that wrote it, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  @Column({ type: 'text', array: true }) needs: LifeNeed[];
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
}
