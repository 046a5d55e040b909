import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Career } from '../domain/careers.ts';
import type { Slot, TalentRole } from '../domain/talent-record.ts';
import type { WorkStyle } from '../domain/work-styles.ts';

/**
 * What a member says of themselves in the talent bank (人材バンク). It shows nothing to anybody by itself: reading it needs a consent of the
 * scope `talent_record` in force.
 */
@Entity({ schema: 'talent', name: 'talent_record' })
@Index('talent_record_of_member', ['communityId', 'memberId'], { unique: true, where: 'not set_aside' })
@Index('talent_record_of_giver', ['communityId', 'giverId'])
export class TalentRecordEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** The entry of the register that wrote it, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  /** The entry that goes on after a merge has a record of its own, which counts. */
  @Column({ name: 'set_aside', type: 'boolean' }) setAside: boolean;
  @Column({ name: 'skill_ids', type: 'uuid', array: true }) skillIds: string[];
  @Column({ type: 'text', array: true }) areas: string[];
  @Column({ type: 'smallint', array: true }) slots: Slot[];
  @Column({ type: 'text', array: true }) roles: TalentRole[];
  @Column({ type: 'text', array: true, default: '{}' }) styles: WorkStyle[];
  /** In the order of the person's choice. */
  @Column({ type: 'jsonb', default: '[]' }) careers: Career[];
  @Column({ type: 'text', nullable: true }) about: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
}
