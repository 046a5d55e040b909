import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskForWords } from '../../actions/endorsements/ask-for-words.ts';
import { ReadEndorsements } from '../../actions/endorsements/read-endorsements.ts';
import { TurnEndorsement } from '../../actions/endorsements/turn-endorsement.ts';
import { OwnEndorsementsType, ownEndorsementsType } from './types/endorsement.type.ts';

/** What people who worked along say of a member: asked for, seen first by them, shown or not. */
@Resolver()
export class MyEndorsementsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadEndorsements,
    private readonly asking: AskForWords,
    private readonly turning: TurnEndorsement,
  ) {}

  @Query(() => OwnEndorsementsType)
  myEndorsements(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnEndorsementsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownEndorsementsType(await this.own.run(tx, memberId)),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Where a request is out already, nothing changes. `stopConsent` ends it.',
  })
  async askForEndorsements(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('agreedTo', {
      type: () => String,
      nullable: true,
      description: 'The sentence as it was shown; null without the tick.',
    })
    agreedTo: string | null = null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.asking.run(tx, { memberId, agreedTo, locale }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'By the person of whom it is said, at any time.' })
  async showEndorsement(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('shown', { type: () => Boolean }) shown: boolean,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.turning.show(tx, memberId, { id, shown }));
    return true;
  }
}
