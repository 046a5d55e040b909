import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { PricesAtStripe } from '../prices-at-stripe.ts';

/** At night: whoever was to move to an announced price and could not be when it was tried, a late payer for example. */
@Injectable()
export class MovePricesJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly prices: PricesAtStripe,
  ) {}

  @DailyAt('03:20', 'membership.move_prices')
  async run(): Promise<void> {
    const communities: string[] = [];
    await this.transactions.forEachCommunity((tx) => {
      communities.push(tx.community);
      return Promise.resolve();
    });
    for (const communityId of communities) await this.prices.move(communityId, null);
  }
}
