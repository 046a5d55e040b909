import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PostingOutcome } from '../domain/entry-draft.ts';
import { processorFeeEntry } from '../domain/stripe-entries.ts';
import type { ProcessorFeeFacts } from '../domain/stripe-entries.ts';
import { PostEntry } from './post-entry.ts';

/** Books what Stripe kept (支払手数料). */
@Injectable()
export class BookProcessorFee {
  constructor(private readonly postEntry: PostEntry) {}

  /** Idempotent on the source; a fee of 0 yen is not an entry and counts as posted before. */
  async run(tx: Tx, facts: ProcessorFeeFacts): Promise<PostingOutcome> {
    if (facts.fee === 0) return 'already_posted';
    return this.postEntry.run(tx, processorFeeEntry(facts));
  }
}
