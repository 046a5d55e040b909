import { Refusal, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PostingOutcome } from '../domain/entry-draft.ts';
import { membershipRefundEntry, receivedIn, refundShares } from '../domain/membership-refund-entry.ts';
import type { MembershipRefundFacts, PaymentInBooks } from '../domain/membership-refund-entry.ts';
import { deferredIn, withdrawnFrom } from '../domain/recognition.ts';
import type { PlannedMonth } from '../domain/recognition.ts';
import { JournalStore } from '../store/journal.store.ts';
import type { StoredEntry } from '../store/journal.store.ts';
import { RecognitionStore } from '../store/recognition.store.ts';
import { PostEntry } from './post-entry.ts';

/** Books money that went back, whoever gave it back: the desk here or somebody in Stripe's dashboard. */
@Injectable()
export class BookMembershipRefund {
  constructor(
    private readonly journal: JournalStore,
    private readonly recognition: RecognitionStore,
    private readonly postEntry: PostEntry,
  ) {}

  /**
   * Idempotent on the source. Throws `LEDGER_ENTRY_UNKNOWN` (not_found) when the payment is not in the books yet, and
   * `LEDGER_REFUND_TOO_LARGE` (conflict) when more would go back than came in.
   */
  async run(tx: Tx, facts: MembershipRefundFacts): Promise<PostingOutcome> {
    const { payment } = facts;
    await tx.lock(`ledger:${tx.community}:${payment.type}:${payment.id}`);
    if (await this.journal.find(tx, facts.source, 'refund')) return 'already_posted';
    const entry = await this.journal.find(tx, payment, 'payment');
    if (!entry) throw unknownPayment(facts);
    const months = await this.recognition.monthsOf(tx, payment);
    const inBooks = await this.paymentInBooks(tx, entry, months);
    requireEnoughLeft(facts, entry, inBooks);
    for (const taken of withdrawnFrom(months, refundShares(facts, inBooks).fromDeferred)) {
      await this.recognition.withdraw(tx, taken.id, taken.amount);
    }
    return this.postEntry.run(tx, membershipRefundEntry(facts, inBooks));
  }

  private async paymentInBooks(
    tx: Tx,
    entry: StoredEntry,
    months: readonly PlannedMonth[],
  ): Promise<PaymentInBooks> {
    const received = receivedIn(entry.lines).account;
    const givenBack = await this.journal.refunded(tx, entry.id, received);
    return {
      entryId: entry.id,
      paidOn: entry.occurredOn,
      stream: entry.stream,
      received,
      refundedBefore: yen(-givenBack),
      deferred: deferredIn(months),
    };
  }
}

function requireEnoughLeft(
  facts: MembershipRefundFacts,
  entry: StoredEntry,
  { refundedBefore }: PaymentInBooks,
): void {
  const left = receivedIn(entry.lines).amount - refundedBefore;
  if (facts.gross > left) throw new Refusal('conflict', 'LEDGER_REFUND_TOO_LARGE', { left });
}

function unknownPayment({ payment }: MembershipRefundFacts): Refusal {
  return new Refusal('not_found', 'LEDGER_ENTRY_UNKNOWN', {
    source: `${payment.type} ${payment.id}`,
    kind: 'payment',
  });
}
