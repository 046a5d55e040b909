import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { DismissDouble } from '../../actions/dismiss-double.ts';
import { ListDoubles } from '../../actions/list-doubles.ts';
import { LikelyDoublesType, likelyDoublesType } from './types/member-merge.type.ts';

/** Who may be in the register twice. */
@Resolver()
export class DeskDoublesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListDoubles,
    private readonly dismiss: DismissDouble,
  ) {}

  @Query(() => LikelyDoublesType, {
    description: 'Who may be in the register twice. Whom it shows is written into the access log.',
  })
  async likelyDoubles(@CurrentViewer() viewer: DeskViewer): Promise<LikelyDoublesType> {
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    return likelyDoublesType(
      await this.transactions.inCommunity(viewer.communityId, (tx) => this.list.run(tx, reader)),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Says that two entries are two people: they are not listed again.',
  })
  async dismissDouble(
    @CurrentViewer() viewer: DeskViewer,
    @Args('oneId', { type: () => ID }) oneId: string,
    @Args('otherId', { type: () => ID }) otherId: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.dismiss.run(tx, [oneId, otherId], viewer.accountId),
    );
    return true;
  }
}
