import { Injectable, Logger } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { RemindOfAccounts } from '../../actions/pay/remind-of-accounts.ts';

/** Writes in the morning to buyers whose refund waits for their bank account, each in a transaction of its own. */
@Injectable()
export class RemindOfAccountsJob {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: RemindOfAccounts,
  ) {}

  @DailyAt('09:40', 'ticketing.remind_of_accounts')
  async run(): Promise<void> {
    const found: { communityId: string; id: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const id of await this.accounts.due(tx)) found.push({ communityId: tx.community, id });
    });
    for (const { communityId, id } of found)
      await this.transactions
        .inCommunity(communityId, (tx) => this.accounts.run(tx, id))
        .catch((fault: unknown) => this.log.error(`nobody was reminded of refund ${id}: ${String(fault)}`));
  }
}
