import { Refusal, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { reversedLines } from '../domain/entry-draft.ts';
import type { PostingOutcome, SourceRef } from '../domain/entry-draft.ts';
import { restoredMonth } from '../domain/recognition.ts';
import type { ChargedStream } from '../domain/revenue-stream.ts';
import { JournalStore } from '../store/journal.store.ts';
import type { StoredEntry } from '../store/journal.store.ts';
import { RecognitionStore } from '../store/recognition.store.ts';
import { PostEntry } from './post-entry.ts';

/**
 * Which booked refund failed, on which Tokyo day the money came back, and what Stripe said; or which credit note another one has taken
 * the place of (`kind`).
 */
export type RefundFailureFacts = {
  refund: SourceRef;
  occurredOn: TokyoDate;
  reason: string;
  kind?: 'refund' | 'credit_note';
};

/** Books a refund that did not reach the payer: the bank sent it back and Stripe holds the money again. */
@Injectable()
export class BookRefundFailure {
  constructor(
    private readonly journal: JournalStore,
    private readonly recognition: RecognitionStore,
    private readonly postEntry: PostEntry,
  ) {}

  /** Idempotent on the refund's source. Throws `LEDGER_ENTRY_UNKNOWN` (not_found) when the refund is not in the books. */
  async run(
    tx: Tx,
    { refund, occurredOn, reason, kind = 'refund' }: RefundFailureFacts,
  ): Promise<PostingOutcome> {
    const entry = await this.journal.find(tx, refund, kind);
    if (!entry) {
      throw new Refusal('not_found', 'LEDGER_ENTRY_UNKNOWN', {
        source: `${refund.type} ${refund.id}`,
        kind,
      });
    }
    const outcome = await this.postEntry.run(tx, {
      source: refund,
      kind: `reversal:${kind}`,
      occurredOn,
      stream: entry.stream,
      description: reason,
      lines: reversedLines(entry.lines),
      corrects: entry.id,
    });
    if (outcome === 'posted') await this.restoreMonths(tx, entry, occurredOn);
    return outcome;
  }

  private async restoreMonths(tx: Tx, entry: StoredEntry, on: TokyoDate): Promise<void> {
    const amount = yen(entry.lines.find(({ account }) => account === 'contract_liability')?.amount ?? 0);
    const payment = await this.journal.correctedSource(tx, entry);
    if (amount === 0 || !payment) return;
    const months = await this.recognition.monthsOf(tx, payment);
    const { stream, subject } = months.at(-1) ?? { stream: entry.stream as ChargedStream };
    await this.recognition.plan(tx, { payment, stream, subject }, [restoredMonth(months, amount, on)]);
  }
}
