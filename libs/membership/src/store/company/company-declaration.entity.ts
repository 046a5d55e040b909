import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '@enishi/kernel';

/** That a company declared to have nothing to do with antisocial forces (反社会的勢力): word for word, by whom, when. Never changed. */
@Entity({ schema: 'membership', name: 'company_declaration' })
@Index('company_declaration_by_company', ['communityId', 'companyId', 'declaredAt'])
export class CompanyDeclarationEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'account_id', type: 'uuid' }) accountId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'text' }) wording: string;
  @Column({ type: 'text', nullable: true }) ip: string | null;
  @Column({ name: 'declared_at', type: 'timestamptz' }) declaredAt: Date;
}
