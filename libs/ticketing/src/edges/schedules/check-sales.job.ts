import { Injectable, Logger } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import { SaleCheckStore } from '../../store/sale-check.store.ts';

/** Looks at all places, tickets and their money again and again, and keeps what is not as it has to be for the desk. */
@Injectable()
export class CheckSalesJob {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly checks: SaleCheckStore,
  ) {}

  @Every('10 minutes', 'ticketing.check_sales')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      const faults = await this.checks.faults(tx);
      if (faults.length > 0)
        this.log.error(`${faults.length} sales of community ${tx.community} are not as they have to be`);
      await this.checks.keep(tx, faults);
    });
  }
}
