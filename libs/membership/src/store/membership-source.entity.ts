import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Anchor, BillingInterval, TokyoDate } from '@enishi/kernel';
import type { HeldReduction } from '../domain/reduced-price.ts';
import type { SourceKind } from '../domain/membership-status.ts';
import { MemberEntity } from './member.entity.ts';

/** Something that a membership rests on: the free registration, a subscription, a gift of the secretariat. */
@Entity({ schema: 'membership', name: 'membership_source' })
@Unique('membership_source_unique', ['communityId', 'memberId', 'kind', 'sourceId'])
export class MembershipSourceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'membership_source_member' })
  member: MemberEntity;
  @Column({ type: 'text' }) kind: SourceKind;
  @Column({ name: 'source_id', type: 'text' }) sourceId: string;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ type: 'text', nullable: true }) interval: BillingInterval | null;
  @Column({ type: 'integer', nullable: true }) amount: number | null;
  /** What the days of its charges are counted from; null where none is made, and of those from before it was kept. */
  @Column({ type: 'jsonb', nullable: true }) anchor: Anchor | null;
  @Column({ name: 'from_day', type: 'date' }) fromDay: TokyoDate;
  @Column({ name: 'until_day', type: 'date', nullable: true }) untilDay: TokyoDate | null;
  /** Paid ahead: on `paidUntil` nothing is charged, and without another payment a grace begins. */
  @Column({ type: 'boolean', default: false }) prepaid: boolean;
  /** First day that is not paid for, while nothing says that the source ends. */
  @Column({ name: 'paid_until', type: 'date', nullable: true }) paidUntil: TokyoDate | null;
  @Column({ name: 'grace_until', type: 'date', nullable: true }) graceUntil: TokyoDate | null;
  /** Of the grace, counted from the failure: the last day on which a mail asked for the fee. */
  @Column({ name: 'reminded_day', type: 'integer', nullable: true }) remindedDay: number | null;
  @Column({ name: 'cancels_on', type: 'date', nullable: true }) cancelsOn: TokyoDate | null;
  /** The version of the plan whose privileges are due until the paid period ends; null where none is known to be. */
  @Column({ name: 'terms_version', type: 'integer', nullable: true }) termsVersion: number | null;
  /** The plan that takes over on `paidUntil`, where the member has planned a change. */
  @Column({ name: 'next_plan_key', type: 'text', nullable: true }) nextPlanKey: string | null;
  @Column({ name: 'next_interval', type: 'text', nullable: true }) nextInterval: BillingInterval | null;
  @Column({ name: 'next_amount', type: 'integer', nullable: true }) nextAmount: number | null;
  /** Why the fee is a reduced one, and the regular one that was agreed to follow it; null for a regular fee. */
  @Column({ type: 'jsonb', nullable: true }) reduction: HeldReduction | null;
  /** What a coupon takes off the charges before `discountUntil`, or off all; yen each. */
  @Column({ name: 'discount_name', type: 'text', nullable: true }) discountName: string | null;
  @Column({ name: 'discount_off', type: 'integer', nullable: true }) discountOff: number | null;
  @Column({ name: 'discount_until', type: 'date', nullable: true }) discountUntil: TokyoDate | null;
  /** The first day of a pause that is planned or runs, and the day of the charge that ends it. */
  @Column({ name: 'pauses_on', type: 'date', nullable: true }) pausesOn: TokyoDate | null;
  @Column({ name: 'resumes_on', type: 'date', nullable: true }) resumesOn: TokyoDate | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
