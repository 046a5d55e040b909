import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A company looked at whoever applied: the record of a disclosure to a third party (第三者提供の記録, 個人情報保護法29条), written in the transaction that shows it. Never changed, and not deleted
 * before three years are over (a trigger).
 */
@Entity({ schema: 'work', name: 'applicant_look' })
@Index('applicant_look_of_application', ['communityId', 'applicationId', 'lookedAt', 'id'])
@Index('applicant_look_by_age', ['communityId', 'lookedAt'])
export class ApplicantLookEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'application_id', type: 'uuid' }) applicationId: string;
  /** The entry of the register that was shown; after an erasure it names nobody. */
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  /** As the company was called then. */
  @Column({ name: 'company_name', type: 'text' }) companyName: string;
  /** The account of whoever looked. */
  @Column({ name: 'looked_by', type: 'uuid' }) lookedBy: string;
  @Column({ type: 'text', array: true }) items: string[];
  @Column({ name: 'looked_at', type: 'timestamptz' }) lookedAt: Date;
}
