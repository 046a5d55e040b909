import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SaleFault } from './sale-check.store.ts';

/** What the last look at all sales of a community found. */
@Entity({ schema: 'ticketing', name: 'sale_check' })
export class SaleCheckEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'checked_at', type: 'timestamptz' }) checkedAt: Date;
  @Column({ type: 'jsonb' }) faults: SaleFault[];
}
