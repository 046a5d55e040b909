import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { OpenedNeedsType, openedNeedsType } from '@enishi/talent';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { OpenCaseNeeds } from '../../../actions/cases/open-case-needs.ts';
import { readerOf } from './case-desk.resolver.ts';

/** What the person of a case needs in order to live here, for who accompanies them. */
@Resolver()
export class CaseNeedsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly opening: OpenCaseNeeds,
  ) {}

  @Query(() => OpenedNeedsType, { description: 'Each reading is recorded, and the person sees it.' })
  caseNeeds(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the case.' }) id: string,
  ): Promise<OpenedNeedsType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) =>
      openedNeedsType(await this.opening.run(tx, readerOf(viewer), id)),
    );
  }
}
