import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerScout } from '../../actions/scouting/answer-scout.ts';
import { ListScouts } from '../../actions/scouting/list-scouts.ts';
import { InterestCardInputType } from './types/own-consent.type.ts';
import { OwnScoutType, ownScoutType } from './types/scout.type.ts';

/** Companies that would like to talk to a member, and the member's yes or no. */
@Resolver()
export class MyScoutsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly scouts: ListScouts,
    private readonly answering: AnswerScout,
  ) {}

  @Query(() => [OwnScoutType], { description: 'The latest hundred.' })
  myScouts(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnScoutType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.scouts.ofMember(tx, memberId)).map(ownScoutType),
    );
  }

  @Mutation(() => Boolean, {
    description: 'A yes gives the company an interest card; answered twice it is answered once.',
  })
  async answerScout(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('card', { type: () => InterestCardInputType, nullable: true, description: 'Null declines.' })
    given: InterestCardInputType | null = null,
  ): Promise<boolean> {
    const card = given && {
      ...given,
      agreedTo: given.agreedTo ?? null,
      emailAgreedTo: given.emailAgreedTo ?? null,
    };
    await this.transactions.inCommunity(communityId, (tx) =>
      this.answering.run(tx, memberId, { id, card, locale }),
    );
    return true;
  }
}
