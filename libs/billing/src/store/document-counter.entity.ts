import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number of a series of documents: `chain`, or a kind and fiscal year (`invoice:2026`). */
@Entity({ schema: 'billing', name: 'document_counter' })
export class DocumentCounterEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid' }) communityId: string;
  @PrimaryColumn({ type: 'text' }) series: string;
  @Column({ type: 'integer' }) last: number;
}
