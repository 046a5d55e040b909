import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import type { AgreedPriceState } from '../../domain/company/agreed-price.ts';

/** A price that somebody at the desk proposed for one company and plan, and what somebody else said to it. */
@Entity({ schema: 'membership', name: 'company_price' })
@Index('company_price_by_company', ['communityId', 'companyId', 'proposedAt'])
@Index('company_price_waiting', ['communityId', 'companyId', 'planKey', 'interval'], {
  unique: true,
  where: "state = 'proposed'",
})
export class CompanyPriceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ type: 'text' }) interval: BillingInterval;
  /** Yen per interval, tax included. */
  @Column({ type: 'integer' }) amount: Yen;
  /** The listed price of the company's size on the day of the proposal. */
  @Column({ type: 'integer' }) listed: Yen;
  @Column({ name: 'valid_until', type: 'date' }) validUntil: TokyoDate;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text' }) state: AgreedPriceState;
  /** Mail address of whoever at the desk proposed it. */
  @Column({ name: 'proposed_by', type: 'text' }) proposedBy: string;
  @Column({ name: 'proposed_at', type: 'timestamptz' }) proposedAt: Date;
  @Column({ name: 'decided_by', type: 'text', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
}
