import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { WatchRightsRequests } from '../../actions/requests/watch-rights-requests.ts';

/** In the morning: the desk is reminded of requests about data, and old ones lose their words. */
@Injectable()
export class WatchRightsRequestsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly watch: WatchRightsRequests,
  ) {}

  @DailyAt('09:20', 'membership.watch_rights_requests')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity((tx) => this.watch.run(tx));
  }
}
