import type { Yen } from '@enishi/kernel';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

import type { BankColumns } from '../domain/transfers/bank-csv.ts';
import type { AccountKind } from '../domain/transfers/bank-statement.ts';

/** An account of the community to which transfers come. */
@Entity({ schema: 'billing', name: 'bank_account' })
@Unique('bank_account_number', ['communityId', 'bankCode', 'branchCode', 'kind', 'number'])
export class BankAccountEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** As the desk calls it, e.g. みちのひがし銀行 北大通支店. */
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'bank_code', type: 'text' }) bankCode: string;
  @Column({ name: 'branch_code', type: 'text' }) branchCode: string;
  @Column({ type: 'text' }) kind: AccountKind;
  @Column({ type: 'text' }) number: string;
  /** Up to so many yen may be missing for a person to let go as the payer's bank's fee. */
  @Column({ name: 'fee_tolerance', type: 'integer' }) feeTolerance: Yen;
  /** Headings of a CSV of no known bank, and what its columns hold, as the secretariat said once; null before. */
  @Column({ type: 'jsonb', nullable: true }) headings: readonly string[] | null;
  @Column({ type: 'jsonb', nullable: true }) columns: BankColumns | null;
}
