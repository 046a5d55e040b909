import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody who acts for a company (管理者), by their sign-in; they need not be a member themselves. */
@Entity({ schema: 'membership', name: 'company_admin' })
@Unique('company_admin_once', ['communityId', 'companyId', 'accountId'])
@Index('company_admin_by_account', ['communityId', 'accountId'])
export class CompanyAdminEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'account_id', type: 'uuid' }) accountId: string;
  @Column({ type: 'timestamptz' }) since: Date;
}
