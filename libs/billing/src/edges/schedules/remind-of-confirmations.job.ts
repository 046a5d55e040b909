import { Every, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { RemindOfConfirmations } from '../../actions/remind-of-confirmations.ts';

/** Reminds whoever left the bank's page before they had confirmed a change. */
@Injectable()
export class RemindOfConfirmationsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly reminding: RemindOfConfirmations,
  ) {}

  @Every('10 minutes', 'billing.remind_of_confirmations')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.reminding.run(tx);
    });
  }
}
