import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { RemindOfAccounts } from '../../actions/pay/remind-of-accounts.ts';

/** Writes in the morning to buyers whose refund waits for their bank account. */
@Injectable()
export class RemindOfAccountsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: RemindOfAccounts,
  ) {}

  @DailyAt('09:40', 'ticketing.remind_of_accounts')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.accounts.run(tx);
    });
  }
}
