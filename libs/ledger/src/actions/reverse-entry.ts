import { Refusal } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { reversedLines, touchesPlan } from '../domain/entry-draft.ts';
import type { PostingOutcome, SourceRef } from '../domain/entry-draft.ts';
import { JournalStore } from '../store/journal.store.ts';
import { PostEntry } from './post-entry.ts';

/** Which entry was wrong, from which Tokyo day the correction counts, and why. */
export type Reversal = { source: SourceRef; kind: string; occurredOn: TokyoDate; reason: string };

/** Takes an entry back by its mirror (赤伝): the only correction there is. The right entry is then posted under another kind. */
@Injectable()
export class ReverseEntry {
  constructor(
    private readonly journal: JournalStore,
    private readonly postEntry: PostEntry,
  ) {}

  /**
   * 'already_posted' when it was reversed before. Throws `LEDGER_ENTRY_UNKNOWN` (not_found), and `LEDGER_ENTRY_HAS_PLAN`
   * (conflict) for entries on fees received in advance: those are taken back by BookMembershipRefund and BookRefundFailure.
   */
  async run(tx: Tx, { source, kind, occurredOn, reason }: Reversal): Promise<PostingOutcome> {
    const entry = await this.journal.find(tx, source, kind);
    if (!entry) {
      throw new Refusal('not_found', 'LEDGER_ENTRY_UNKNOWN', { source: `${source.type} ${source.id}`, kind });
    }
    if (touchesPlan(entry.lines)) throw new Refusal('conflict', 'LEDGER_ENTRY_HAS_PLAN');
    return this.postEntry.run(tx, {
      source,
      kind: `reversal:${kind}`,
      occurredOn,
      stream: entry.stream,
      description: reason,
      lines: reversedLines(entry.lines),
      corrects: entry.id,
    });
  }
}
