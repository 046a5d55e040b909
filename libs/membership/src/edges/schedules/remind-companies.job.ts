import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { RemindCompanies } from '../../actions/company/remind-companies.ts';

/** In the morning: companies are written to once more before an unpaid invoice ends their plan. */
@Injectable()
export class RemindCompaniesJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly remind: RemindCompanies,
  ) {}

  @DailyAt('09:10', 'membership.remind_companies')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.remind.run(tx);
    });
  }
}
