import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { EvaluateGig } from '../../actions/evaluate-gig.ts';
import { SayNobodyMet } from '../../actions/say-nobody-met.ts';
import { GigEvaluationInputType } from './types/doing.type.ts';

/** What a member says of the company: that nobody was there, or how it was. */
@Resolver()
export class MyWordResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly missing: SayNobodyMet,
    private readonly evaluating: EvaluateGig,
  ) {}

  @Mutation(() => Boolean, { description: 'The secretariat asks both sides.' })
  async sayNobodyMet(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String, description: 'Where and how long they waited.' }) reason: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.missing.run(tx, memberId, { id, reason }));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Unseen by the company until it has spoken, or seven days have passed.',
  })
  async evaluateGig(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('evaluation') evaluation: GigEvaluationInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.evaluating.asWorker(tx, memberId, { id, ...evaluation }),
    );
    return true;
  }
}
