import { Injectable, Logger } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { ForgetGuests } from '../../actions/guests/forget-guests.ts';

/** Forgets people without an account once their event is over for as many days as it set. */
@Injectable()
export class ForgetGuestsJob {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly guests: ForgetGuests,
  ) {}

  @DailyAt('04:25', 'ticketing.forget_guests')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      const gone = await this.guests.run(tx);
      if (gone > 0) this.log.log(`${gone} guests of community ${tx.community} were forgotten`);
    });
  }
}
