import { taxInside, yen } from '@enishi/kernel';
import type { BillingInterval, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import type { PayingAccount } from './account.ts';
import type { EntryDraft, SourceRef, SubjectRef } from './entry-draft.ts';
import { revenueStreams } from './revenue-stream.ts';
import type { ChargedStream } from './revenue-stream.ts';

/** A membership fee that arrived: at Stripe, in the till or at the bank. */
export type MembershipPaymentFacts = {
  readonly source: SourceRef;
  /** Tokyo day of the payment; decides the tax rate. */
  readonly occurredOn: TokyoDate;
  readonly stream: ChargedStream;
  /** What was charged, tax included. */
  readonly gross: Yen;
  readonly taxCategory: TaxCategory;
  readonly interval: BillingInterval;
  /** Months over which a yearly fee is earned; twelve unless a change leaves less of the year. */
  readonly months?: number;
  /** First day that is paid for; a fee paid ahead of its period is earned from there on. The day of payment without it. */
  readonly from?: TokyoDate;
  /** Nobody knows yet from when on it is earned (a gift that waits to be received): all of it is received in advance. */
  readonly waits?: boolean;
  /** Where the money is, or was before it paid for this; with Stripe unless it is said. */
  readonly received?: PayingAccount;
  readonly description: string;
  readonly subject?: SubjectRef;
};

/** The fee without its tax. */
export function netOf(facts: Pick<MembershipPaymentFacts, 'gross' | 'taxCategory' | 'occurredOn'>): Yen {
  return yen(facts.gross - taxInside(facts.gross, facts.taxCategory, facts.occurredOn));
}

/**
 * The entry of a fee: 1,100 yen a month are debited to Stripe clearing (or cash, or the bank) and credited to revenue (1,000) and output tax (100).
 * A yearly fee is credited to fees received in advance (前受会費) instead and released month by month; its tax is due at once.
 */
export function membershipPaymentEntry(facts: MembershipPaymentFacts): EntryDraft {
  const net = netOf(facts);
  const ahead = facts.interval === 'year' || facts.waits === true;
  const earned = ahead ? 'contract_liability' : revenueStreams[facts.stream].account;
  return {
    source: facts.source,
    kind: 'payment',
    occurredOn: facts.occurredOn,
    stream: facts.stream,
    description: facts.description,
    subject: facts.subject,
    lines: [
      { account: facts.received ?? 'stripe_clearing', amount: facts.gross },
      { account: earned, amount: yen(-net) },
      { account: 'output_tax', amount: yen(net - facts.gross) },
    ],
  };
}
