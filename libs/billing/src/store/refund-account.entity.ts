import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { AccountKind } from '../domain/transfers/bank-statement.ts';

/** To which account a payer wants back what was paid by transfer; removed once all of it is there. */
@Entity({ schema: 'billing', name: 'refund_account' })
export class RefundAccountEntity {
  @PrimaryColumn({ name: 'customer_id', type: 'uuid' }) customerId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) bank: string;
  @Column({ type: 'text' }) branch: string;
  @Column({ type: 'text' }) kind: AccountKind;
  @Column({ type: 'text' }) number: string;
  /** In katakana. */
  @Column({ type: 'text' }) holder: string;
  @Column({ name: 'named_at', type: 'timestamptz' }) namedAt: Date;
}
