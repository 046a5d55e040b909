import { stampDuty } from '@enishi/japan';
import type { StampFree } from '@enishi/japan';
import { formatReportYen, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';

import type { ReceiptMeans } from './invoice-receipt.ts';

/** Whether the receipts of a community bear stamps at all: those of a body that is not in business do not. */
export const stampRules = ['due', 'exempt'] as const;
export type StampRule = (typeof stampRules)[number];

/** What of a receipt decides whether it bears a revenue stamp (収入印紙). Yen, tax included. */
export type StampedPaper = {
  readonly amount: Yen;
  readonly taxInside: Yen;
  /** Without one no tax is stated on it. */
  readonly registrationNumber: string | null;
  readonly issuedOn: TokyoDate;
  readonly means: ReceiptMeans;
  /** Its issuer was not in business when it was issued. */
  readonly stampExempt: boolean;
};

/** The stamp of a receipt that is handed over as a file or on paper. */
export const stampOf = (
  { amount, taxInside, registrationNumber, issuedOn: on, means, stampExempt }: StampedPaper,
  onPaper: boolean,
): Yen | StampFree | null =>
  stampDuty({
    net: registrationNumber ? yen(amount - taxInside) : amount,
    ...{ on, electronic: !onPaper, paidByCard: means === 'card', inBusiness: !stampExempt },
  });

const freeBecause: Record<StampFree, string> = {
  electronic: '電子発行のため印紙不要',
  card: 'クレジットカード利用のため印紙不要',
  not_in_business: '営業に関しない受取書のため印紙不要',
  small: '非課税の受取金額のため印紙不要',
};

/** What the paper says of its stamp. */
export function stampWords(stamp: Yen | StampFree | null): string {
  if (stamp === null) return '税務署の税額表でご確認ください';
  return typeof stamp === 'string'
    ? freeBecause[stamp]
    : `${formatReportYen(stamp)}円（貼付欄に貼り、消印します）`;
}
