import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CompanyPageContent } from '../../../domain/company/page/company-page.ts';

/** What a company says of itself to everybody: what it is writing, and what is published. */
@Entity({ schema: 'membership', name: 'company_page' })
export class CompanyPageEntity {
  /** The company's. */
  @PrimaryColumn({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'jsonb' }) draft: CompanyPageContent;
  /** Null before it was published, and once it was taken back. */
  @Column({ type: 'jsonb', nullable: true }) published: CompanyPageContent | null;
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  /** Since when the desk hides it; with why. */
  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true }) hiddenAt: Date | null;
  @Column({ name: 'hidden_because', type: 'text', nullable: true }) hiddenBecause: string | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
