import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Anchor, BillingInterval, TokyoDate } from '@enishi/kernel';

/** What a company pays for, under the id of the subscription that billing tells of. */
@Entity({ schema: 'membership', name: 'company_holding' })
@Index('company_holding_by_company', ['communityId', 'companyId', 'fromDay'])
export class CompanyHoldingEntity {
  /** The subscription's. */
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  /** The version that holds: the one with which the company began, or that it followed with a renewal since. */
  @Column({ name: 'plan_version', type: 'integer' }) planVersion: number;
  @Column({ type: 'text' }) interval: BillingInterval;
  /** Yen per interval, tax included. */
  @Column({ type: 'integer' }) amount: number;
  /** What the days of its charges are counted from; null where none is made, and of those from before it was kept. */
  @Column({ type: 'jsonb', nullable: true }) anchor: Anchor | null;
  @Column({ name: 'from_day', type: 'date' }) fromDay: TokyoDate;
  @Column({ name: 'until_day', type: 'date', nullable: true }) untilDay: TokyoDate | null;
  @Column({ name: 'paid_until', type: 'date', nullable: true }) paidUntil: TokyoDate | null;
  @Column({ name: 'grace_until', type: 'date', nullable: true }) graceUntil: TokyoDate | null;
  @Column({ name: 'cancels_on', type: 'date', nullable: true }) cancelsOn: TokyoDate | null;
  /** The plan that begins on `nextOn`, where a change waits for the renewal. */
  @Column({ name: 'next_plan_key', type: 'text', nullable: true }) nextPlanKey: string | null;
  @Column({ name: 'next_interval', type: 'text', nullable: true }) nextInterval: BillingInterval | null;
  @Column({ name: 'next_amount', type: 'integer', nullable: true }) nextAmount: number | null;
  @Column({ name: 'next_on', type: 'date', nullable: true }) nextOn: TokyoDate | null;
  /** The version that it follows from `versionOn` on, a renewal, as the company was told. */
  @Column({ name: 'next_version', type: 'integer', nullable: true }) nextVersion: number | null;
  @Column({ name: 'version_on', type: 'date', nullable: true }) versionOn: TokyoDate | null;
  /** Paid by transfer on invoice; the invoices are billing's. */
  @Column({ type: 'boolean', default: false }) invoiced: boolean;
  /** A year that was paid ahead, once: nothing is charged or invoiced by itself. */
  @Column({ type: 'boolean', default: false }) prepaid: boolean;
  /** That it ended was written into the story. */
  @Column({ name: 'end_told', type: 'boolean' }) endTold: boolean;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
