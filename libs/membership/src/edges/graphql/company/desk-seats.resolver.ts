import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { OpenSeats } from '../../../actions/company/open-seats.ts';
import { CompanySeatsType, companySeatsType } from './company-seats.type.ts';

/** Who sits in a company, for the desk. */
@Resolver()
export class DeskSeatsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly open: OpenSeats,
  ) {}

  @Query(() => CompanySeatsType, { description: 'Who sits; the look is logged.' })
  companySeats(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanySeatsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      companySeatsType(await this.open.run(tx, companyId, { accountId, role }), tx.now),
    );
  }
}
