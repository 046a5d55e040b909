import type { InvoicingSettings } from '@enishi/identity';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A change of how a community invoices, written in the transaction that made it. Never changed. */
@Entity({ schema: 'billing', name: 'invoicing_turn' })
@Index('invoicing_turn_newest', ['communityId', 'at', 'id'])
export class InvoicingTurnEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  /** Mail address of whoever at the desk did it. */
  @Column({ type: 'text' }) actor: string;
  @Column({ type: 'jsonb' }) before: InvoicingSettings;
  @Column({ type: 'jsonb' }) after: InvoicingSettings;
}
