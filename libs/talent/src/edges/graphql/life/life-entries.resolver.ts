import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { KeepLifeEntries } from '../../../actions/life/keep-life-entries.ts';
import { ContestedLifeEntryType, LifeEntryInputType, contestedLifeEntryType } from './life-entry.type.ts';

/** What the viewer says against an entry of their life-line. */
@Resolver()
export class MyLifeEntriesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly keep: KeepLifeEntries,
  ) {}

  @Mutation(() => Boolean, { description: 'Said again, the later words stand, and wait for an answer anew.' })
  async objectToLifeEntry(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('words') words: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.keep.object(tx, memberId, { id, words }));
    return true;
  }
}

/** What the desk writes into life-lines. */
@Resolver()
export class DeskLifeEntriesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly keep: KeepLifeEntries,
  ) {}

  @Query(() => [ContestedLifeEntryType], {
    description: 'What people say is wrong and waits, the longest first; who looked is written down.',
  })
  contestedLifeEntries(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
  ): Promise<ContestedLifeEntryType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.keep.contested(tx, { accountId, role })).map(contestedLifeEntryType),
    );
  }

  @Mutation(() => ID)
  addLifeEntry(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('input', { type: () => LifeEntryInputType }) form: LifeEntryInputType,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.keep.add(tx, memberId, { form, by }));
  }

  @Mutation(() => Boolean, { description: 'Where the person had objected, the answer is needed.' })
  async correctLifeEntry(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input', { type: () => LifeEntryInputType }) form: LifeEntryInputType,
    @Args('answer') answer: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.keep.correct(tx, id, { form, answer, by }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Keeps it as it is, against what the person says.' })
  async answerLifeEntry(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('answer') answer: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.keep.answer(tx, id, answer));
    return true;
  }

  @Mutation(() => Boolean)
  async removeLifeEntry(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.keep.remove(tx, id));
    return true;
  }
}
