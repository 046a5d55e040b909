import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { EntryDraft, PostingOutcome } from '../domain/entry-draft.ts';
import { PostEntries } from './post-entries.ts';

/** Posts one entry (記帳). The way into the books for everything that has no action of its own. */
@Injectable()
export class PostEntry {
  constructor(private readonly postEntries: PostEntries) {}

  /** 'already_posted' when the same entry is in the books. Refusals as in PostEntries. */
  async run(tx: Tx, draft: EntryDraft): Promise<PostingOutcome> {
    const [outcome] = await this.postEntries.run(tx, [draft]);
    return outcome ?? 'already_posted';
  }
}
