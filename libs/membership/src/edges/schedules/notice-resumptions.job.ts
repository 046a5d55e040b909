import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { NoticeResumptions } from '../../actions/notice-resumptions.ts';

/** In the morning: pauses that end within a week. */
@Injectable()
export class NoticeResumptionsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly notice: NoticeResumptions,
  ) {}

  @DailyAt('09:05', 'membership.notice_resumptions')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.notice.run(tx);
    });
  }
}
