import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Complain } from '../../../actions/postings/complain.ts';
import { ComplaintLimits } from '../../complaint-limits.ts';
import { ComplaintArgs } from './complaint.type.ts';

/** Anybody says what is wrong with a posting. */
@Resolver()
export class ComplaintsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly complaining: Complain,
    private readonly limits: ComplaintLimits,
  ) {}

  @Mutation(() => Boolean, { description: 'Nothing is kept of who says it.' })
  async complainOfPosting(
    @CurrentViewer() { communityId, ip }: Viewer,
    @Args() complaint: ComplaintArgs,
  ): Promise<boolean> {
    await this.limits.take(ip);
    await this.transactions.inCommunity(communityId, (tx) => this.complaining.run(tx, complaint));
    return true;
  }
}
