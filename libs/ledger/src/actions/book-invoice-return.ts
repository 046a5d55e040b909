import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PostingOutcome } from '../domain/entry-draft.ts';
import { fromDeferred, invoiceReturnEntry } from '../domain/invoice-entry.ts';
import type { InvoiceReturnFacts } from '../domain/invoice-entry.ts';
import { deferredIn, withdrawnFrom } from '../domain/recognition.ts';
import { JournalStore } from '../store/journal.store.ts';
import { RecognitionStore } from '../store/recognition.store.ts';
import { PostEntry } from './post-entry.ts';

/** Takes an invoice, or part of it, off the books again: a credit note, or another invoice in its place. */
@Injectable()
export class BookInvoiceReturn {
  constructor(
    private readonly journal: JournalStore,
    private readonly recognition: RecognitionStore,
    private readonly postEntry: PostEntry,
  ) {}

  /** Idempotent on source and kind. Throws `LEDGER_ENTRY_UNKNOWN` (not_found) when the invoice is not in the books. */
  async run(tx: Tx, facts: InvoiceReturnFacts): Promise<PostingOutcome> {
    const { invoice } = facts;
    await tx.lock(`ledger:${tx.community}:${invoice.type}:${invoice.id}`);
    if (await this.journal.find(tx, facts.source, facts.kind)) return 'already_posted';
    const entry = await this.journal.find(tx, invoice, 'invoice');
    if (!entry?.stream) {
      const source = `${invoice.type} ${invoice.id}`;
      throw new Refusal('not_found', 'LEDGER_ENTRY_UNKNOWN', { source, kind: 'invoice' });
    }
    const months = await this.recognition.monthsOf(tx, invoice);
    const inBooks = { entryId: entry.id, stream: entry.stream, deferred: deferredIn(months) };
    for (const taken of withdrawnFrom(months, fromDeferred(facts, inBooks)))
      await this.recognition.withdraw(tx, taken.id, taken.amount);
    return this.postEntry.run(tx, invoiceReturnEntry(facts, inBooks));
  }
}
