import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { TaxCategory } from '@enishi/kernel';
import type { PriceReduction } from '../domain/plan-price.ts';
import type { PlanKind } from '../domain/plan.ts';

/** A plan under its key. `version` counts its definitions; prices and benefits say since and until which they hold. */
@Entity({ schema: 'membership', name: 'plan' })
@Unique('plan_key_unique', ['communityId', 'key'])
export class PlanEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) key: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text' }) kind: PlanKind;
  @Column({ name: 'name_ja', type: 'text' }) nameJa: string;
  @Column({ name: 'name_en', type: 'text' }) nameEn: string;
  @Column({ name: 'summary_ja', type: 'text' }) summaryJa: string;
  @Column({ name: 'summary_en', type: 'text' }) summaryEn: string;
  @Column({ name: 'eligibility_ja', type: 'text', nullable: true }) eligibilityJa: string | null;
  @Column({ name: 'eligibility_en', type: 'text', nullable: true }) eligibilityEn: string | null;
  @Column({ type: 'boolean' }) featured: boolean;
  @Column({ type: 'integer' }) position: number;
  @Column({ name: 'tax_category', type: 'text' }) taxCategory: TaxCategory;
  @Column({ name: 'tax_note_ja', type: 'text', nullable: true }) taxNoteJa: string | null;
  @Column({ name: 'tax_note_en', type: 'text', nullable: true }) taxNoteEn: string | null;
  @Column({ name: 'year_from', type: 'smallint', nullable: true }) yearFrom: number | null;
  /** Lower prices for some, of the current version; those of earlier ones are kept with their terms. */
  @Column({ type: 'jsonb', default: [] }) reductions: readonly PriceReduction[];
  @Column({ type: 'boolean' }) active: boolean;
  /** Since when it lies in the archive: kept for whoever holds it, never offered again while it lies there. */
  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true }) archivedAt: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
