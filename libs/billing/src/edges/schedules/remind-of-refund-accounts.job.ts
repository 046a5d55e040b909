import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { RemindOfRefundAccounts } from '../../actions/remind-of-refund-accounts.ts';

/** Looks every morning who has not named the account for money of a transfer that goes back. */
@Injectable()
export class RemindOfRefundAccountsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly reminding: RemindOfRefundAccounts,
  ) {}

  @DailyAt('09:45', 'billing.remind_of_refund_accounts')
  run(): Promise<void> {
    return this.transactions.forEachCommunity((tx) => this.reminding.run(tx));
  }
}
