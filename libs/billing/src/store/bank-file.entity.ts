import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { BankLine } from '../domain/transfers/bank-statement.ts';

/** A file of a bank that was read without fault, and how far its movements are taken in. */
@Entity({ schema: 'billing', name: 'bank_file' })
@Index('bank_file_newest', ['communityId', 'broughtAt'])
export class BankFileEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'bank_account_id', type: 'uuid' }) accountId: string;
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  @Column({ type: 'text' }) state: 'reading' | 'done';
  /** What is still to be taken in; emptied as that is done. */
  @Column({ type: 'jsonb' }) waiting: readonly (BankLine & { readonly identity: string })[];
  /** Movements that came in, how many of them were taken in so far as new, and how many were there already. */
  @Column({ name: 'row_count', type: 'integer' }) rowCount: number;
  @Column({ type: 'integer' }) fresh: number;
  @Column({ type: 'integer' }) known: number;
  /** Movements that went out; nothing else is kept of them. */
  @Column({ type: 'integer' }) outgoing: number;
  /** Mail address of whoever brought it. */
  @Column({ name: 'brought_by', type: 'text' }) broughtBy: string;
  @Column({ name: 'brought_at', type: 'timestamptz' }) broughtAt: Date;
}
