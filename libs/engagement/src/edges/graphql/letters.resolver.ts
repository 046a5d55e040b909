import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ReadShelf } from '../../actions/read-shelf.ts';
import { Unsubscribe } from '../../actions/unsubscribe.ts';
import {
  LetterShelfType,
  letterShelfType,
  ShelvedLetterType,
  shelvedLetterType,
  UnsubscribeLinkType,
} from './types/shelved-letter.type.ts';

/** Letters on the web, and the way out of them. */
@Resolver()
export class LettersResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly shelf: ReadShelf,
    private readonly out: Unsubscribe,
  ) {}

  @Query(() => LetterShelfType, { description: 'Sent letters that the viewer may read, newest first.' })
  async letters(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<LetterShelfType> {
    const first = pageSize(page);
    const after = afterInstant(page);
    const found = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.shelf.list(tx, viewer.memberId !== null, { first, after }),
    );
    return letterShelfType(found, viewer.locale);
  }

  @Query(() => ShelvedLetterType)
  async letter(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ShelvedLetterType> {
    const letter = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.shelf.one(tx, viewer.memberId !== null, id),
    );
    return shelvedLetterType(letter, viewer.locale);
  }

  @Query(() => UnsubscribeLinkType, {
    description: 'What the link under a letter is about; reading stops nothing.',
  })
  unsubscribeLink(
    @CurrentViewer() viewer: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<UnsubscribeLinkType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.out.read(tx, token));
  }

  @Mutation(() => Boolean, {
    description: 'Stops letters to the address that the link was mailed to. No sign-in.',
  })
  async unsubscribe(
    @CurrentViewer() viewer: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.out.run(tx, token, viewer));
    return true;
  }
}
