import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ReadJournalWords, SaveJournalWords } from '../../actions/journal-words.ts';
import { ReadJournal } from '../../actions/read-journal.ts';
import type { SoftwareCode } from '../../domain/journals/accounting-software.ts';
import { askedJournal } from '../asked-journal.ts';
import {
  AccountingSoftwareEnum,
  JournalPreviewType,
  journalPreviewType,
  JournalWordInputType,
  JournalWordsType,
  journalWordType,
} from './journal.type.ts';

/** The journal for an accountant's program: what a file will hold, and what things are called in it. */
@Resolver()
export class JournalResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: ReadJournal,
    private readonly words: ReadJournalWords,
    private readonly save: SaveJournalWords,
  ) {}

  @Query(() => JournalPreviewType, { description: 'The journal of a month, before it is fetched as a file.' })
  async journalPreview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('month', { type: () => String, description: 'YYYY-MM' }) month: string,
    @Args('software', { type: () => AccountingSoftwareEnum }) software: SoftwareCode,
  ): Promise<JournalPreviewType> {
    const ask = askedJournal(month, software);
    const preview = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.journal.preview(tx, ask),
    );
    return journalPreviewType(ask, preview);
  }

  @Query(() => JournalWordsType, { description: 'What accounts and classes of tax are called in a program.' })
  async journalWords(
    @CurrentViewer() viewer: DeskViewer,
    @Args('software', { type: () => AccountingSoftwareEnum }) software: SoftwareCode,
  ): Promise<JournalWordsType> {
    const words = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.words.run(tx, software),
    );
    return { words: words.map(journalWordType) };
  }

  @Mutation(() => Int, {
    description: 'Sets what things are called for entries from a day on; answers how many words are new.',
  })
  async saveJournalWords(
    @CurrentViewer() viewer: DeskViewer,
    @Args('software', { type: () => AccountingSoftwareEnum }) software: SoftwareCode,
    @Args('validFrom', { type: () => String }) validFrom: string,
    @Args('words', { type: () => [JournalWordInputType] }) words: JournalWordInputType[],
  ): Promise<number> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.save.run(tx, { software, validFrom, words }, viewer.accountId),
    );
  }
}
