import { CurrentViewer, TokyoDateScalar, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import type { TokyoDate } from '@enishi/kernel';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { BeginSearchMonth } from '../../actions/scouting/begin-search-month.ts';

/** Months in which a company may search, for whoever acts for it. */
@Resolver()
export class SearchMonthsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly begin: BeginSearchMonth,
  ) {}

  @Mutation(() => Boolean, {
    description: 'Uses one month. `seen` is that of the page; the same twice begins one.',
  })
  async beginSearchMonth(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('seen', { type: () => TokyoDateScalar, nullable: true }) seen: TokyoDate | null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.begin.run(tx, { accountId, companyId }, { seen: seen ?? null }),
    );
    return true;
  }
}
