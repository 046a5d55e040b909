import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { MembershipStatus, SourceKind } from '../domain/membership-status.ts';
import { MemberEntity } from './member.entity.ts';

/** What a member is today: the outcome of the ordered rules over the sources, kept so that lists need not compute it. */
@Entity({ schema: 'membership', name: 'membership' })
@Index('membership_by_status', ['communityId', 'status'])
@Index('membership_by_plan', ['communityId', 'planKey'])
export class MembershipEntity {
  @PrimaryColumn({ name: 'member_id', type: 'uuid' }) memberId: string;
  @OneToOne(() => MemberEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'membership_member' })
  member: MemberEntity;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) status: MembershipStatus;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ name: 'source_kind', type: 'text', nullable: true }) sourceKind: SourceKind | null;
  @Column({ name: 'source_id', type: 'text', nullable: true }) sourceId: string | null;
  @Column({ type: 'text', nullable: true }) interval: BillingInterval | null;
  /** Yen per interval, tax included; null on a plan without a price. */
  @Column({ type: 'integer', nullable: true }) price: number | null;
  /** First day that is not paid for. */
  @Column({ name: 'paid_until', type: 'date', nullable: true }) paidUntil: TokyoDate | null;
  @Column({ name: 'grace_until', type: 'date', nullable: true }) graceUntil: TokyoDate | null;
  /** First day without the plan after a cancellation; null while it renews. */
  @Column({ name: 'cancels_on', type: 'date', nullable: true }) cancelsOn: TokyoDate | null;
  @Column({ name: 'last_synced_at', type: 'timestamptz', nullable: true }) lastSyncedAt: Date | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
