import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { Complain } from '../../actions/postings/complain.ts';
import { KeepPostings } from '../../actions/postings/keep-postings.ts';

/** What happens to postings by the day. */
@Injectable()
export class PostingCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly keep: KeepPostings,
    private readonly complaints: Complain,
  ) {}

  @DailyAt('09:20', 'work.ask_about_postings')
  async ask(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.keep.ask(tx);
    });
  }

  @DailyAt('04:55', 'work.forget_applications')
  async forget(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.keep.forget(tx);
      await this.complaints.forget(tx);
    });
  }
}
