import type { TokyoDate, Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** 預り金: yen that came beyond what was owed, by what brought them. They are the payer's until they are repaid or settle an invoice. */
@Entity({ schema: 'billing', name: 'held_money' })
@Unique('held_money_source', ['communityId', 'sourceType', 'sourceId'])
@Index('held_money_arose', ['communityId', 'arosOn'])
@Check('held_money_sums', 'taken between 0 and amount')
export class HeldMoneyEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** A decision about a transfer (`transfer`), an invoice that was paid before a credit note (`receivable`), or what is refunded of an order that was paid by transfer (`refund`). */
  @Column({ name: 'source_type', type: 'text' }) sourceType: string;
  @Column({ name: 'source_id', type: 'text' }) sourceId: string;
  /** As the bank wrote it, as the invoice is made out, or of a refund whose it is. Empty once they are forgotten. */
  @Column({ type: 'text' }) payer: string;
  @Column({ name: 'arose_on', type: 'date' }) arosOn: TokyoDate;
  /** 0 once what brought them was taken back. */
  @Column({ type: 'integer' }) amount: Yen;
  /** Repaid, assigned, or spoken for by a repayment that waits. */
  @Column({ type: 'integer' }) taken: Yen;
}
