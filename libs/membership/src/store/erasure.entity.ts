import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** That a person was erased, on whose word, and when. Never changed. */
@Entity({ schema: 'membership', name: 'erasure' })
@Unique('erasure_once', ['communityId', 'memberId'])
export class ErasureEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** On the person's own page, or through the secretariat (letter, telephone). */
  @Column({ type: 'text' }) basis: 'own_page' | 'desk';
  /** How the desk was asked and made sure who it was; null for the person's own page. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text', nullable: true }) actor: string | null;
  @Column({ name: 'erased_at', type: 'timestamptz' }) erasedAt: Date;
}
