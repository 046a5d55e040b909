import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { KeepMinorPapers } from '../../../actions/minors/keep-minor-papers.ts';
import { LookAtMinorPapers } from '../../../actions/minors/look-at-minor-papers.ts';
import { MinorPapersInputType, MinorRecordType, minorRecordType } from './minor-papers.type.ts';

/** Papers of people under age: seen by the secretariat, and ended. */
@Resolver()
export class DeskMinorsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly looking: LookAtMinorPapers,
    private readonly papers: KeepMinorPapers,
  ) {}

  @Query(() => MinorRecordType, { description: 'The look is written down.' })
  minorRecord(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<MinorRecordType> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      minorRecordType(await this.looking.run(tx, memberId, { accountId, role })),
    );
  }

  @Mutation(() => Boolean, { description: 'They were seen; pressed twice it is one.' })
  async keepMinorPapers(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('papers') form: MinorPapersInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.papers.run(tx, memberId, { form, by: { accountId } }),
    );
    return true;
  }

  @Mutation(() => Int, { description: 'Answers with how many places that had not begun are free again.' })
  endMinorPapers(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<number> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.papers.end(tx, id, { reason, by: accountId }),
    );
  }
}
