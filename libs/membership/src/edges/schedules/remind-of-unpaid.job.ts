import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { RemindOfUnpaid } from '../../actions/remind-of-unpaid.ts';

/** In the morning: fees that could not be charged. */
@Injectable()
export class RemindOfUnpaidJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly remind: RemindOfUnpaid,
  ) {}

  @DailyAt('09:10', 'membership.remind_of_unpaid')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.remind.run(tx);
    });
  }
}
