import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PostingOutcome } from '../domain/entry-draft.ts';
import { invoiceEntry, isFee, isReceivedAhead, monthsEarned } from '../domain/invoice-entry.ts';
import type { InvoiceFacts } from '../domain/invoice-entry.ts';
import { recognitionSchedule } from '../domain/recognition.ts';
import { PlanMonths } from './plan-months.ts';
import { PostEntry } from './post-entry.ts';

/** Books an invoice when it is issued: 売掛金 against revenue, or against fees received in advance whose months are planned. */
@Injectable()
export class BookInvoice {
  constructor(
    private readonly postEntry: PostEntry,
    private readonly months: PlanMonths,
  ) {}

  /** Idempotent on the source. Refusals as in PostEntries. */
  async run(tx: Tx, facts: InvoiceFacts): Promise<PostingOutcome> {
    const outcome = await this.postEntry.run(tx, invoiceEntry(facts));
    const { source: payment, stream, subject } = facts;
    if (outcome === 'posted' && isReceivedAhead(facts) && isFee(stream))
      await this.months.run(
        tx,
        { payment, stream, subject },
        recognitionSchedule(yen(facts.gross - facts.tax), facts.from, monthsEarned(facts)),
      );
    return outcome;
  }
}
