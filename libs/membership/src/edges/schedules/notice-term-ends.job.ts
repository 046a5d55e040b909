import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { NoticeCompanyTerms } from '../../actions/company/notice-company-terms.ts';
import { NoticeTermEnds } from '../../actions/notice-term-ends.ts';

/** In the morning: terms paid ahead that end, of members and of companies. */
@Injectable()
export class NoticeTermEndsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly notice: NoticeTermEnds,
    private readonly companies: NoticeCompanyTerms,
  ) {}

  @DailyAt('09:05', 'membership.notice_term_ends')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.notice.run(tx);
      await this.companies.run(tx);
    });
  }
}
