import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { KeepEqualWords } from '../../actions/records/keep-equal-words.ts';
import type { KeptWords } from '../../actions/records/keep-equal-words.ts';

@ObjectType('EqualWords', { description: 'Words that mean the same where companies search; a group a line.' })
export class EqualWordsType {
  @Field(() => String, { description: '看護師＝ナース＝看護職' }) words: string;
  @Field(() => String, { description: 'To be sent back with what is saved.' }) seen: string;
}

/** Words that mean the same in the region, kept by the secretariat. */
@Resolver()
export class EqualWordsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly keep: KeepEqualWords,
  ) {}

  @Query(() => EqualWordsType)
  equalWords(@CurrentViewer() { communityId }: DeskViewer): Promise<KeptWords> {
    return this.transactions.inCommunity(communityId, (tx) => this.keep.read(tx));
  }

  @Mutation(() => EqualWordsType, { description: 'For the next search on. `seen` is that of the page.' })
  saveEqualWords(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('words', { type: () => String }) words: string,
    @Args('seen', { type: () => String }) seen: string,
  ): Promise<KeptWords> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      await this.keep.run(tx, { words, seen });
      return this.keep.read(tx);
    });
  }
}
