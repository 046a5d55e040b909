import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ListLetters } from '../../actions/list-letters.ts';
import { ReadLetter } from '../../actions/read-letter.ts';
import { SaveLetter } from '../../actions/save-letter.ts';
import { SaveSenderCard } from '../../actions/save-sender-card.ts';
import {
  DeskLetterType,
  deskLetterType,
  letterDraft,
  LetterInputType,
  LetterPageType,
  letterPageType,
  SenderCardInputType,
  SenderCardType,
} from './types/desk-letter.type.ts';

/** Writing letters, and the sender's lines under them. */
@Resolver()
export class DeskLettersResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListLetters,
    private readonly read: ReadLetter,
    private readonly save: SaveLetter,
    private readonly card: SaveSenderCard,
  ) {}

  @Query(() => LetterPageType, { description: 'Newest change first.' })
  async letters(@CurrentViewer() viewer: DeskViewer, @Args() page: PageArgs): Promise<LetterPageType> {
    const first = pageSize(page);
    const after = afterInstant(page);
    const found = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.list.run(tx, { first, after }),
    );
    return letterPageType(found);
  }

  @Query(() => DeskLetterType)
  async letter(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeskLetterType> {
    return deskLetterType(
      await this.transactions.inCommunity(viewer.communityId, (tx) => this.read.run(tx, id)),
    );
  }

  @Query(() => SenderCardType)
  senderCard(@CurrentViewer() viewer: DeskViewer): Promise<SenderCardType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.card.read(tx));
  }

  @Mutation(() => SenderCardType, { description: 'The lines under every letter (特定電子メール法4条).' })
  saveSenderCard(
    @CurrentViewer() viewer: DeskViewer,
    @Args('input', { type: () => SenderCardInputType }) input: SenderCardInputType,
  ): Promise<SenderCardType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.card.run(tx, input));
  }

  @Mutation(() => ID, {
    description: 'Keeps a letter as written; without an id it is a new one. Answers its id.',
  })
  saveLetter(
    @CurrentViewer() viewer: DeskViewer,
    @Args('input', { type: () => LetterInputType }) input: LetterInputType,
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
  ): Promise<string> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.save.run(tx, { id: id ?? null, draft: letterDraft(input), by: viewer.accountId }),
    );
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away.' })
  async discardLetter(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.save.discard(tx, id));
    return true;
  }
}
