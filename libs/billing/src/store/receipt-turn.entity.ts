import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { ReceiptActorKind, ReplacedBecause } from '../domain/receipt-versions.ts';

/** What was done with a receipt: made out otherwise before anybody held it, handed out, again, replaced, split, void as its money was none. */
export type ReceiptTurnKind = 'made_out' | 'handed_out' | 'reissued' | ReplacedBecause;

/** One act about a receipt, by whom and why. Append-only. */
@Entity({ schema: 'billing', name: 'receipt_turn' })
@Index('receipt_turn_customer', ['communityId', 'customerId', 'happenedAt'])
@Index('receipt_turn_receipt', ['communityId', 'receiptId'])
export class ReceiptTurnEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  /** The receipt as it was before. */
  @Column('uuid', { name: 'receipt_id' })
  receiptId: string;

  /** Null where the receipt is of an invoice. */
  @Column('uuid', { name: 'customer_id', nullable: true })
  customerId: string | null;

  @Column('text')
  kind: ReceiptTurnKind;

  @Column('text')
  actor: ReceiptActorKind;

  /** Account of whoever at the desk did it for the member. */
  @Column('uuid', { name: 'actor_account', nullable: true })
  actorAccount: string | null;

  @Column('text', { name: 'actor_name', nullable: true })
  actorName: string | null;

  /** Why the desk did it. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'addressee_before', nullable: true })
  addresseeBefore: string | null;

  @Column('timestamptz', { name: 'happened_at' })
  happenedAt: Date;
}
