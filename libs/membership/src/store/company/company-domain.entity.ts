import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A domain whose addresses may take a seat of a company, once that it is the company's is proved. */
@Entity({ schema: 'membership', name: 'company_domain' })
@Index('company_domain_by_company', ['communityId', 'companyId'])
@Index('company_domain_once', ['communityId', 'domain'], { unique: true, where: 'proved_at is not null' })
export class CompanyDomainEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) domain: string;
  /** Where the code went; empty once it is proved. */
  @Column({ type: 'text' }) address: string;
  @Column({ name: 'code_hash', type: 'bytea', nullable: true }) codeHash: Buffer | null;
  @Column({ name: 'code_until', type: 'timestamptz', nullable: true }) codeUntil: Date | null;
  /** Codes that were tried and were not it. */
  @Column({ type: 'integer' }) tries: number;
  @Column({ name: 'proved_at', type: 'timestamptz', nullable: true }) provedAt: Date | null;
  /** Mail address of whoever at the desk vouched for it; null where a code did. */
  @Column({ name: 'proved_by', type: 'text', nullable: true }) provedBy: string | null;
}
