import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * The secret address of one paper that was mailed: whoever has it gets that very paper, as often as they open it, until its time is over. Only the hash
 * of the secret is kept. Its id is that of the press that mailed it.
 */
@Entity({ schema: 'billing', name: 'receipt_link' })
@Index('receipt_link_code', ['communityId', 'codeHash'], { unique: true })
@Index('receipt_link_receipt', ['communityId', 'receiptId'])
export class ReceiptLinkEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'receipt_id' })
  receiptId: string;

  @Column('bytea', { name: 'code_hash' })
  codeHash: Buffer;

  /** How the paper is marked: the first that was handed out, or a later one. */
  @Column('text')
  mark: 'original' | 'again';

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('timestamptz', { name: 'good_until' })
  goodUntil: Date;
}
