import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { BenefitKind } from '../../../domain/company/benefit-kinds.ts';

/** What the secretariat gave a company besides its plan (追加枠), until a day. */
@Entity({ schema: 'membership', name: 'benefit_grant' })
@Index('benefit_grant_by_company', ['communityId', 'companyId', 'endsOn'])
export class BenefitGrantEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) kind: BenefitKind;
  /** How much, and how much of it was used, in parts. */
  @Column({ type: 'integer' }) parts: number;
  @Column({ type: 'integer' }) used: number;
  @Column({ type: 'text' }) reason: string;
  @Column({ name: 'granted_on', type: 'date' }) grantedOn: TokyoDate;
  /** The last day on which it can be used. */
  @Column({ name: 'ends_on', type: 'date' }) endsOn: TokyoDate;
  /** Mail address of whoever at the desk gave it. */
  @Column({ name: 'granted_by', type: 'text' }) grantedBy: string;
}
