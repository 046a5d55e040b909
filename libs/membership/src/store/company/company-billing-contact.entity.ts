import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom to write to about a company's money (請求担当), where that is somebody else than its contact. */
@Entity({ schema: 'membership', name: 'company_billing_contact' })
export class CompanyBillingContactEntity {
  @PrimaryColumn({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) department: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) email: string;
}
