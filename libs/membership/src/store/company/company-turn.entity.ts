import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Facts } from '@enishi/kernel';

/** A turn in a company's story, written in the transaction in which it happened. Never changed. */
@Entity({ schema: 'membership', name: 'company_turn' })
@Index('company_turn_by_company', ['communityId', 'companyId', 'at', 'id'])
export class CompanyTurnEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'jsonb' }) facts: Facts;
  /** Mail address of whoever at the desk did it; null for the company and for the program itself. */
  @Column({ type: 'text', nullable: true }) actor: string | null;
  @Column({ type: 'integer', nullable: true }) amount: number | null;
}
