import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Query, Resolver } from '@nestjs/graphql';

import { ListPayouts } from '../../actions/list-payouts.ts';
import { PayoutOverviewType } from './payout.type.ts';

/** What came from Stripe to the bank. */
@Resolver(() => PayoutOverviewType)
export class PayoutResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListPayouts,
  ) {}

  @Query(() => PayoutOverviewType, { description: 'From Stripe to the bank, newest first.' })
  payouts(@CurrentViewer() viewer: DeskViewer): Promise<PayoutOverviewType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.list.run(tx));
  }
}
