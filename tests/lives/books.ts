import { unwrap, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { BookEntry } from '../../libs/billing/src/domain/decision.ts';
import type { AccountCode } from '../../libs/ledger/src/domain/account.ts';
import { checkedEntry } from '../../libs/ledger/src/domain/entry-draft.ts';
import type { EntryDraft } from '../../libs/ledger/src/domain/entry-draft.ts';
import { membershipPaymentEntry, netOf } from '../../libs/ledger/src/domain/membership-payment-entry.ts';
import { membershipRefundEntry, refundShares } from '../../libs/ledger/src/domain/membership-refund-entry.ts';
import {
  deferredIn,
  isDue,
  leftIn,
  recognitionEntry,
  recognitionSchedule,
  withdrawnFrom,
} from '../../libs/ledger/src/domain/recognition.ts';
import type { PlannedMonth } from '../../libs/ledger/src/domain/recognition.ts';
import {
  disputeLostEntry,
  disputeOpenedEntry,
  disputeWonEntry,
  processorFeeEntry,
} from '../../libs/ledger/src/domain/stripe-entries.ts';

type Month = PlannedMonth & { payment: string };

/** A ledger in memory: the rules of the books with arrays where the product has tables. */
export class Books {
  private readonly entries = new Map<string, EntryDraft>();
  private months: Month[] = [];

  /** Takes a movement in, once per source. */
  book(entry: BookEntry): void {
    if (isAboutDispute(entry)) return this.dispute(entry);
    const source = { type: 'stripe_balance_transaction', id: entry.balanceTransactionId };
    const { gross, occurredOn, stream, taxCategory } = entry;
    const facts = {
      source,
      occurredOn,
      stream: 'membership_individual' as const,
      gross,
      taxCategory,
      description: '',
    };
    if (entry.kind === 'payment') {
      if (!this.post(membershipPaymentEntry({ ...facts, interval: entry.interval }))) return;
      if (entry.fee > 0)
        this.post(processorFeeEntry({ source, occurredOn, fee: entry.fee, stream, description: '' }));
      if (entry.interval === 'month') return;
      this.plan(source.id, recognitionSchedule(netOf(facts), occurredOn, entry.months));
      return;
    }
    if (entry.kind === 'refund') this.refund(entry, facts);
  }

  /** What the nightly run does: months that are earned by a day go to revenue. */
  release(today: TokyoDate): void {
    this.months = this.months.map((month) => {
      if (!isDue(month, today)) return month;
      if (leftIn(month) > 0) this.post(recognitionEntry(month));
      return { ...month, releasedOn: today };
    });
  }

  balance(account: AccountCode): number {
    return [...this.entries.values()]
      .flatMap(({ lines }) => lines)
      .filter((line) => line.account === account)
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  /** Net yen still planned to be released. */
  get planned(): number {
    return deferredIn(this.months);
  }

  private dispute(entry: DisputeEntry): void {
    const { occurredOn, gross: amount } = entry;
    const id = entry.kind === 'dispute_lost' ? entry.stripeDisputeId : entry.balanceTransactionId;
    const facts = { source: { type: 'stripe', id }, occurredOn, amount, description: '' };
    if (entry.kind === 'dispute_lost') return void this.post(disputeLostEntry(facts));
    const draft = entry.kind === 'dispute_opened' ? disputeOpenedEntry : disputeWonEntry;
    if (!this.post(draft(facts))) return;
    this.post(processorFeeEntry({ ...facts, fee: entry.fee, stream: null }));
  }

  private refund(entry: Extract<BookEntry, { kind: 'refund' | 'refund_failed' }>, facts: RefundFacts): void {
    const payment = { type: 'stripe_balance_transaction', id: entry.paymentTransactionId };
    const paid = this.entries.get(keyOf(payment.id, 'payment'));
    if (!paid) throw new Error(`refund ${entry.refundId} of a payment that is not in the books`);
    const own = this.months.filter((month) => month.payment === payment.id);
    const inBooks = {
      ...{ entryId: payment.id, paidOn: paid.occurredOn, stream: paid.stream, deferred: deferredIn(own) },
      ...{ received: 'stripe_clearing' as const, refundedBefore: this.refundedOf(payment.id) },
    };
    if (!this.post(membershipRefundEntry({ ...facts, payment }, inBooks))) return;
    for (const { id, amount } of withdrawnFrom(own, refundShares(facts, inBooks).fromDeferred)) {
      this.months = this.months.map((month) =>
        month.id === id ? { ...month, withdrawn: yen(month.withdrawn + amount) } : month,
      );
    }
  }

  private refundedOf(paymentId: string) {
    const refunds = [...this.entries.values()].filter(({ corrects }) => corrects === paymentId);
    const lines = refunds
      .flatMap(({ lines }) => lines)
      .filter(({ account }) => account === 'stripe_clearing');
    return yen(-lines.reduce((sum, { amount }) => sum + amount, 0));
  }

  private plan(payment: string, schedule: ReturnType<typeof recognitionSchedule>): void {
    const planned = schedule.map((month) => ({
      ...month,
      ...{ id: `${payment}-${month.position}`, payment, withdrawn: yen(0), releasedOn: null },
      stream: 'membership_individual' as const,
    }));
    this.months.push(...planned);
  }

  private post(draft: EntryDraft): boolean {
    const key = keyOf(draft.source.id, draft.kind);
    if (this.entries.has(key)) return false;
    this.entries.set(key, unwrap(checkedEntry(draft)));
    return true;
  }
}

type DisputeEntry = Extract<BookEntry, { kind: `dispute_${string}` }>;
type RefundFacts = Parameters<typeof netOf>[0] & Pick<EntryDraft, 'source' | 'description'>;

const isAboutDispute = (entry: BookEntry): entry is DisputeEntry => entry.kind.startsWith('dispute_');

const keyOf = (id: string, kind: string): string => `${id} ${kind}`;
