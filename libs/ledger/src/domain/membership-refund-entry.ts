import { taxInside, yen } from '@enishi/kernel';
import type { TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import { payingAccounts } from './account.ts';
import type { PayingAccount } from './account.ts';
import type { EntryDraft, EntryLine, SourceRef, SubjectRef } from './entry-draft.ts';
import type { RevenueStream } from './revenue-stream.ts';

/** Money that went back to a payer. */
export type MembershipRefundFacts = {
  readonly source: SourceRef;
  readonly occurredOn: TokyoDate;
  /** What goes back, tax included, positive. */
  readonly gross: Yen;
  readonly taxCategory: TaxCategory;
  readonly description: string;
  readonly subject?: SubjectRef;
  /** The source of the payment that is given back, wholly or in part. */
  readonly payment: SourceRef;
};

/** What the books know about the payment at the moment of the refund. */
export type PaymentInBooks = {
  readonly entryId: string;
  readonly paidOn: TokyoDate;
  readonly stream: RevenueStream | null;
  /** Where it arrived, and what goes back leaves again. */
  readonly received: PayingAccount;
  /** Gross amount of this payment's earlier refunds. */
  readonly refundedBefore: Yen;
  /** Net amount of this payment not yet released to revenue. */
  readonly deferred: Yen;
};

/** The shares of a refund: its tax, what comes off months not yet released, and what reduces revenue. */
export type RefundShares = { readonly tax: Yen; readonly fromDeferred: Yen; readonly fromRevenue: Yen };

/**
 * Splits a refund. Tax is taken cumulatively at the rate of the day of payment, so that refunds in parts return exactly the
 * payment's tax in the end. Months not yet released are given back first.
 */
export function refundShares(
  { gross, taxCategory }: Pick<MembershipRefundFacts, 'gross' | 'taxCategory'>,
  { paidOn, refundedBefore, deferred }: Omit<PaymentInBooks, 'entryId' | 'stream' | 'received'>,
): RefundShares {
  const taxUpTo = (amount: number): Yen => taxInside(yen(amount), taxCategory, paidOn);
  const tax = yen(taxUpTo(refundedBefore + gross) - taxUpTo(refundedBefore));
  const fromDeferred = yen(Math.min(gross - tax, deferred));
  return { tax, fromDeferred, fromRevenue: yen(gross - tax - fromDeferred) };
}

/** Where a payment arrived and how much, by the lines of its entry. */
export function receivedIn(lines: readonly EntryLine[]): { account: PayingAccount; amount: Yen } {
  const account = payingAccounts.find((each) => lines.some((line) => line.account === each));
  const line = lines.find((each) => each.account === account);
  return { account: account ?? 'stripe_clearing', amount: line?.amount ?? yen(0) };
}

/** The mirror of a payment's entry: the account on which it arrived is credited, the shares are debited; revenue through `refunds`. */
export function membershipRefundEntry(facts: MembershipRefundFacts, payment: PaymentInBooks): EntryDraft {
  const { tax, fromDeferred, fromRevenue } = refundShares(facts, payment);
  return {
    source: facts.source,
    kind: 'refund',
    occurredOn: facts.occurredOn,
    stream: payment.stream,
    description: facts.description,
    subject: facts.subject,
    corrects: payment.entryId,
    lines: [
      { account: payment.received, amount: yen(-facts.gross) },
      { account: 'contract_liability', amount: fromDeferred },
      { account: 'refunds', amount: fromRevenue },
      { account: 'output_tax', amount: tax },
    ],
  };
}
