import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import { ErasureEntity } from './erasure.entity.ts';

/** What of an erased person the law has kept, why, and until when. Never changed. */
@Entity({ schema: 'membership', name: 'erasure_kept' })
export class ErasureKeptEntity {
  @PrimaryColumn({ name: 'erasure_id', type: 'uuid', primaryKeyConstraintName: 'erasure_kept_pkey' })
  erasureId: string;
  @ManyToOne(() => ErasureEntity)
  @JoinColumn({ name: 'erasure_id', foreignKeyConstraintName: 'erasure_kept_erasure' })
  erasure: ErasureEntity;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @PrimaryColumn({ name: 'table_name', type: 'text', primaryKeyConstraintName: 'erasure_kept_pkey' })
  tableName: string;
  @Column({ name: 'title_ja', type: 'text' }) titleJa: string;
  @Column({ name: 'title_en', type: 'text' }) titleEn: string;
  @Column({ name: 'because_ja', type: 'text' }) becauseJa: string;
  @Column({ name: 'because_en', type: 'text' }) becauseEn: string;
  @Column({ type: 'integer' }) rows: number;
  /** First day on which it need not be kept any more. */
  @Column({ name: 'until_day', type: 'date' }) untilDay: TokyoDate;
}
