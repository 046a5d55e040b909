import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { CouponTakes } from '../domain/coupon-discount.ts';
import type { CouponSpan } from '../domain/coupon.ts';

/** A coupon as the desk made it. Nothing of it is changed but that it was stopped; a code belongs to one coupon at a time. */
@Entity({ schema: 'membership', name: 'coupon' })
@Index('coupon_code', ['communityId', 'code'], { unique: true, where: 'stopped_at IS NULL' })
export class CouponEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) takes: CouponTakes;
  @Column({ type: 'integer' }) amount: number;
  @Column({ name: 'plan_keys', type: 'text', array: true }) planKeys: string[];
  @Column({ type: 'text', array: true }) intervals: BillingInterval[];
  @Column({ type: 'text' }) span: CouponSpan;
  @Column({ type: 'integer', nullable: true }) months: number | null;
  @Column({ name: 'from_day', type: 'date' }) fromDay: TokyoDate;
  @Column({ name: 'until_day', type: 'date', nullable: true }) untilDay: TokyoDate | null;
  @Column({ name: 'use_limit', type: 'integer', nullable: true }) useLimit: number | null;
  @Column({ name: 'once_per_member', type: 'boolean' }) oncePerMember: boolean;
  @Column({ name: 'newcomers_only', type: 'boolean' }) newcomersOnly: boolean;
  /** Mail address of the person at the desk. */
  @Column({ name: 'made_by', type: 'text' }) madeBy: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  @Column({ name: 'stopped_by', type: 'text', nullable: true }) stoppedBy: string | null;
  @Column({ name: 'stopped_at', type: 'timestamptz', nullable: true }) stoppedAt: Date | null;
}
