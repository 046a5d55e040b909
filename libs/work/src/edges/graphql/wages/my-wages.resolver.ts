import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { WageQuestions } from '../../../actions/wages/wage-questions.ts';

/** A member says that a wage was not paid, or that it was after all. */
@Resolver()
export class MyWagesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly questions: WageQuestions,
  ) {}

  @Mutation(() => Boolean, { description: 'The secretariat asks the company.' })
  async sayWageUnpaid(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID, description: 'Of the reward.' }) id: string,
    @Args('line', { type: () => String }) line: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.questions.say(tx, memberId, { id, line }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'It was paid meanwhile.' })
  async takeBackWageUnpaid(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID, description: 'Of the reward.' }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.questions.takeBack(tx, memberId, id));
    return true;
  }
}
