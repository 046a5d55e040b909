import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { NoticeTermEnds } from '../../actions/notice-term-ends.ts';

/** In the morning: terms paid ahead that end. */
@Injectable()
export class NoticeTermEndsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly notice: NoticeTermEnds,
  ) {}

  @DailyAt('09:05', 'membership.notice_term_ends')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.notice.run(tx);
    });
  }
}
