import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';

/**
 * A company was told who works for it: at the contract, with the words of the consent, and by each account that looks, once a day. The record of a disclosure to a third party
 * (第三者提供の記録, 個人情報保護法27条, 29条), never changed and not deleted before three years are over (a trigger).
 */
@Entity({ schema: 'work', name: 'provision' })
@Index('provision_once', ['communityId', 'assignmentId', 'providedTo', 'providedOn'], { unique: true })
@Index('provision_by_age', ['communityId', 'providedAt'])
export class ProvisionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'assignment_id', type: 'uuid' }) assignmentId: string;
  /** The entry of the register that was shown; after an erasure it names nobody. */
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  /** As the company was called then. */
  @Column({ name: 'company_name', type: 'text' }) companyName: string;
  /** The account that looked; the company itself at the contract. */
  @Column({ name: 'provided_to', type: 'uuid' }) providedTo: string;
  @Column({ type: 'text', array: true }) items: string[];
  /** What the person agreed to, word for word; null for a look. */
  @Column({ type: 'text', nullable: true }) wording: string | null;
  @Column({ name: 'provided_on', type: 'date' }) providedOn: TokyoDate;
  @Column({ name: 'provided_at', type: 'timestamptz' }) providedAt: Date;
}
