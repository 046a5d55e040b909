import { yen } from '@enishi/kernel';
import type { TaxCategory, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SourceRef } from '../domain/entry-draft.ts';
import { receivedIn, refundShares } from '../domain/membership-refund-entry.ts';
import type { RefundShares } from '../domain/membership-refund-entry.ts';
import { deferredIn, leftIn, undeliveredGross } from '../domain/recognition.ts';
import { JournalStore } from '../store/journal.store.ts';
import { RecognitionStore } from '../store/recognition.store.ts';

/** What a refund would do to the books, and what of the fee is undelivered: yen with tax, and its months. */
export type RefundPreview = RefundShares & {
  readonly undelivered: Yen;
  readonly monthsLeft: number;
};

/** Computes how a refund will be booked before it is made, by the same rule that books it. */
@Injectable()
export class PreviewMembershipRefund {
  constructor(
    private readonly journal: JournalStore,
    private readonly recognition: RecognitionStore,
  ) {}

  /** Null while the payment is not in the books. `gross` is what would go back, tax included. */
  async run(
    tx: Tx,
    facts: { payment: SourceRef; gross: Yen; taxCategory: TaxCategory },
  ): Promise<RefundPreview | null> {
    const entry = await this.journal.find(tx, facts.payment, 'payment');
    if (!entry) return null;
    const months = await this.recognition.shown(tx, facts.payment);
    const { account, amount: paid } = receivedIn(entry.lines);
    const givenBack = await this.journal.refunded(tx, entry.id, account);
    const tax = yen(-(entry.lines.find((line) => line.account === 'output_tax')?.amount ?? 0));
    const inBooks = {
      paidOn: entry.occurredOn,
      refundedBefore: yen(-givenBack),
      deferred: deferredIn(months),
    };
    return {
      ...refundShares(facts, inBooks),
      undelivered: undeliveredGross(inBooks.deferred, { paid, tax }),
      monthsLeft: months.filter((month) => leftIn(month) > 0).length,
    };
  }
}
