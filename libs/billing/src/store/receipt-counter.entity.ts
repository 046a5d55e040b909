import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last receipt number given out, per community and fiscal year; its row lock is what makes the series gapless. */
@Entity({ schema: 'billing', name: 'receipt_counter' })
export class ReceiptCounterEntity {
  @PrimaryColumn('uuid', { name: 'community_id' })
  communityId: string;

  @PrimaryColumn('integer', { name: 'fiscal_year' })
  fiscalYear: number;

  @Column('integer')
  last: number;
}
