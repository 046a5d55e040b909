import type { TokyoDate, Yen } from '@enishi/kernel';

import type { SubjectRef } from '../offer.ts';

/**
 * What money on the bank's list may be for: what is owed by an invoice, or an order that is paid once, by transfer (`documentId` null). One matcher
 * reads both; what settling one of them means is said by `SettleClaims`.
 */
export type Claim = {
  readonly id: string;
  readonly documentId: string | null;
  /** Of the invoice; of an order what is written before the payer's name. */
  readonly number: string;
  readonly debtor: string;
  /** The debtor's reading; empty where nobody has said it. */
  readonly kana: string;
  /** Of one debtor it is the same for all claims. */
  readonly debtorKey: string;
  /** The member or guest who is to pay an order; null for a company. */
  readonly person: SubjectRef | null;
  readonly dueOn: TokyoDate;
  /** Yen, tax included. */
  readonly open: Yen;
  /** The number that the payer of an order was asked to write; null for an invoice. */
  readonly reference: number | null;
  /** An order on which nobody counts any more. */
  readonly late: boolean;
};
