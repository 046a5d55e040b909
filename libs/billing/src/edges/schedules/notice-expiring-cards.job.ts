import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { NoticeExpiringCards } from '../../actions/notice-expiring-cards.ts';

/** In the morning: cards that expire within a month. */
@Injectable()
export class NoticeExpiringCardsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly notice: NoticeExpiringCards,
  ) {}

  @DailyAt('09:20', 'billing.notice_expiring_cards')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.notice.run(tx);
    });
  }
}
