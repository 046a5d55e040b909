import { negateYen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { AccountCode } from './account.ts';
import type { EntryDraft, SourceRef, SubjectRef } from './entry-draft.ts';
import type { EntryKind } from './entry-kind.ts';
import type { RevenueStream } from './revenue-stream.ts';

/** A movement at Stripe other than a sale or its refund. */
export type StripeMovementFacts = {
  readonly source: SourceRef;
  readonly occurredOn: TokyoDate;
  /** Positive yen. */
  readonly amount: Yen;
  readonly description: string;
  readonly subject?: SubjectRef;
};

/** What Stripe kept for a charge. */
export type ProcessorFeeFacts = Omit<StripeMovementFacts, 'amount'> & {
  /** Positive yen; negative when Stripe gives a fee back. */
  readonly fee: Yen;
  readonly stream: RevenueStream | null;
};

/** Stripe's fee: an expense taken out of what lies at Stripe. */
export function processorFeeEntry({ fee, stream, ...facts }: ProcessorFeeFacts): EntryDraft {
  return { ...moved({ ...facts, amount: fee }, 'processor_fee', 'processor_fee', 'stripe_clearing'), stream };
}

/** A payout: from Stripe to the bank account. */
export function payoutEntry(facts: StripeMovementFacts): EntryDraft {
  return moved(facts, 'payout', 'bank', 'stripe_clearing');
}

/** A dispute was opened: Stripe takes the money back until it is decided. Revenue is not touched yet. */
export function disputeOpenedEntry(facts: StripeMovementFacts): EntryDraft {
  return moved(facts, 'dispute_opened', 'dispute_reserve', 'stripe_clearing');
}

/** The dispute was won and the money came back. */
export function disputeWonEntry(facts: StripeMovementFacts): EntryDraft {
  return moved(facts, 'dispute_won', 'stripe_clearing', 'dispute_reserve');
}

/** The dispute was lost: written off in full. Whether output tax may be reduced is left to the accountant. */
export function disputeLostEntry(facts: StripeMovementFacts): EntryDraft {
  return moved(facts, 'dispute_lost', 'bad_debt', 'dispute_reserve');
}

function moved(
  { amount, ...facts }: StripeMovementFacts,
  kind: EntryKind,
  debit: AccountCode,
  credit: AccountCode,
): EntryDraft {
  const lines = [
    { account: debit, amount },
    { account: credit, amount: negateYen(amount) },
  ];
  return { ...facts, kind, stream: null, lines };
}
