import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CarryWord } from '../../actions/endorsements/carry-word.ts';
import { Endorse } from '../../actions/endorsements/endorse.ts';
import { OpenRequest } from '../../actions/endorsements/open-request.ts';
import { TurnEndorsement } from '../../actions/endorsements/turn-endorsement.ts';
import { EndorseArgs, OpenedEndorsementRequestType, openedRequestType } from './types/endorsement.type.ts';

/** What a member says of somebody with whom they worked, and asked for it. */
@Resolver()
export class EndorsingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: OpenRequest,
    private readonly endorsing: Endorse,
    private readonly turning: TurnEndorsement,
    private readonly carrying: CarryWord,
  ) {}

  @Query(() => OpenedEndorsementRequestType, {
    description: 'Each look is recorded, and whoever asks sees it.',
  })
  endorsementRequest(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OpenedEndorsementRequestType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      openedRequestType(await this.requests.run(tx, memberId, id)),
    );
  }

  @Mutation(() => ID, {
    description: 'Seen first by the person of whom it is said, and by nobody else until they show it.',
  })
  endorse(
    @CurrentViewer() { communityId, memberId: endorserId }: MemberViewer,
    @Args() said: EndorseArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.endorsing.run(tx, { ...said, endorserId }),
    );
  }

  @Mutation(() => Boolean, { description: 'By whoever wrote it; what was typed is forgotten.' })
  async takeBackEndorsement(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.turning.takeBack(tx, memberId, id));
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'By whoever wrote it: the person may put it into passport and badges. `stopConsent` ends it.',
  })
  async letWordBeCarried(
    @CurrentViewer() { communityId, memberId: endorserId, locale }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('named', { type: () => Boolean }) named: boolean,
    @Args('agreedTo', {
      type: () => String,
      nullable: true,
      description: 'The sentence as it was shown; null without the tick.',
    })
    agreedTo: string | null = null,
  ): Promise<boolean> {
    const wish = { endorserId, id, named, agreedTo, locale };
    await this.transactions.inCommunity(communityId, (tx) => this.carrying.run(tx, wish));
    return true;
  }
}
