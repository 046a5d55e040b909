import type { TokyoDate, Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PayMeans, PayPart, PayoutState } from '../domain/payout.ts';
import type { Track } from '../domain/track.ts';

/** What is owed for one place since its work was accepted, each part once; yen. Wages of employment are the company's own to pay: what it owes the community for them is the fee. */
@Entity({ schema: 'work', name: 'payout' })
@Check(
  'payout_amounts',
  `amount > 0 and charge = case track when 'employment' then fee_gross else amount + fee_gross end and tax between 0 and charge`,
)
@Index('payout_of_assignment', ['communityId', 'assignmentId', 'part'], { unique: true })
@Index('payout_by_due_day', ['communityId', 'state', 'dueOn', 'id'])
@Index('payout_of_member', ['communityId', 'memberId', 'dueOn', 'id'])
@Index('payout_of_transfer', ['communityId', 'transferId'])
@Index('payout_to_invoice', ['communityId', 'accruedOn', 'companyId'], { where: 'document_id is null' })
@Index('payout_slip', ['communityId', 'slipNumber'], { unique: true })
@Index('payout_of_company', ['communityId', 'companyId', 'accruedOn', 'id'])
export class PayoutEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'assignment_id', type: 'uuid' }) assignmentId: string;
  @Column({ type: 'text', default: 'outsourcing' }) track: Track;
  @Column({ type: 'text', default: 'work' }) part: PayPart;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** The entry of the register that did the work, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  /** Of the gig. */
  @Column({ type: 'text' }) title: string;
  @Column({ name: 'work_day', type: 'date' }) workDay: TokyoDate;
  /** Minutes that the wage is for, and those of the night; null where it does not go by hours. */
  @Column({ type: 'smallint', nullable: true }) minutes: number | null;
  @Column({ name: 'night_minutes', type: 'smallint', nullable: true }) nightMinutes: number | null;
  /** The reward, tax included. */
  @Column({ type: 'integer' }) amount: Yen;
  /** What the company pays on top of it, tax included; both together; and the output tax within that. */
  @Column({ name: 'fee_gross', type: 'integer' }) feeGross: Yen;
  @Column({ type: 'integer' }) charge: Yen;
  @Column({ type: 'integer' }) tax: Yen;
  /** The reward is passed on and no supply of the community's own. */
  @Column({ name: 'passed_on', type: 'boolean' }) passedOn: boolean;
  @Column({ name: 'due_on', type: 'date' }) dueOn: TokyoDate;
  @Column({ type: 'text' }) state: PayoutState;
  @Column({ name: 'accrued_on', type: 'date' }) accruedOn: TokyoDate;
  /** The transfer that it was last put into. */
  /** Number of the slip that is signed for cash; null where none was printed. */
  @Column({ name: 'slip_number', type: 'integer', nullable: true }) slipNumber: number | null;
  @Column({ name: 'transfer_id', type: 'uuid', nullable: true }) transferId: string | null;
  @Column({ type: 'text', nullable: true }) means: PayMeans | null;
  @Column({ name: 'paid_on', type: 'date', nullable: true }) paidOn: TokyoDate | null;
  /** Who at the desk said so. */
  @Column({ name: 'paid_by', type: 'uuid', nullable: true }) paidBy: string | null;
  @Column({ name: 'returned_at', type: 'timestamptz', nullable: true }) returnedAt: Date | null;
  @Column({ name: 'return_reason', type: 'text', nullable: true }) returnReason: string | null;
  /** When the desk was written to that its day is near. */
  @Column({ name: 'alarmed_at', type: 'timestamptz', nullable: true }) alarmedAt: Date | null;
  /** When whoever worked said that the company did not pay, and what they wrote. */
  @Column({ name: 'unpaid_at', type: 'timestamptz', nullable: true }) unpaidAt: Date | null;
  @Column({ name: 'unpaid_line', type: 'text', nullable: true }) unpaidLine: string | null;
  /** The invoice by which the company is charged. */
  @Column({ name: 'document_id', type: 'uuid', nullable: true }) documentId: string | null;
}
