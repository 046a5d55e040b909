import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { checkedEntry, sameLines } from '../domain/entry-draft.ts';
import type { EntryDraft, PostingOutcome } from '../domain/entry-draft.ts';
import { JournalStore } from '../store/journal.store.ts';

/** Posts many entries at once, each idempotent on (source, kind). */
@Injectable()
export class PostEntries {
  constructor(private readonly journal: JournalStore) {}

  /**
   * The outcomes in the order of the drafts. Throws `LEDGER_ENTRY_NOT_ZERO`, `LEDGER_STREAM_MISSING` (invalid) and, when an
   * entry is in the books with other lines, `LEDGER_ENTRY_CONFLICT` (conflict).
   */
  async run(tx: Tx, drafts: readonly EntryDraft[]): Promise<PostingOutcome[]> {
    const entries = drafts.map((draft) => unwrap(checkedEntry(draft)));
    const written = await this.journal.append(tx, entries);
    for (const [index, entry] of entries.entries()) {
      if (!written[index]) await this.requireSame(tx, entry);
    }
    return written.map((isNew) => (isNew ? 'posted' : 'already_posted'));
  }

  private async requireSame(tx: Tx, entry: EntryDraft): Promise<void> {
    const stored = await this.journal.find(tx, entry.source, entry.kind);
    if (stored && stored.stream === entry.stream && sameLines(stored.lines, entry.lines)) return;
    const source = `${entry.source.type} ${entry.source.id}`;
    throw new Refusal('conflict', 'LEDGER_ENTRY_CONFLICT', { source, kind: entry.kind });
  }
}
