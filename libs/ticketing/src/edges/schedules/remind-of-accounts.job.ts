import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { RemindOfAccounts } from '../../actions/pay/remind-of-accounts.ts';
import { eachByItself } from './each-by-itself.ts';

/** Writes in the morning to buyers whose refund waits for their bank account, each in a transaction of its own. */
@Injectable()
export class RemindOfAccountsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: RemindOfAccounts,
  ) {}

  @DailyAt('09:40', 'ticketing.remind_of_accounts')
  run(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.accounts.due(tx),
      act: (tx, id) => this.accounts.run(tx, id),
      what: (id) => `refund ${id}`,
    });
  }
}
