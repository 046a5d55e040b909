import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { NoticeGiftEnds } from '../../actions/notice-gift-ends.ts';
import { ReturnGift } from '../../actions/return-gift.ts';
import { SendGift } from '../../actions/send-gift.ts';
import { GiftStore } from '../../store/gift.store.ts';

/** Days after which an order that was not paid is forgotten; Stripe's page for it closes within an hour. */
const forgetAfterDays = 3;

/** What gifts do by the calendar alone. */
@Injectable()
export class GiftCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly send: SendGift,
    private readonly giveBack: ReturnGift,
    private readonly notice: NoticeGiftEnds,
    private readonly gifts: GiftStore,
  ) {}

  /** Just after midnight in Japan: gifts whose last day has passed go back, and orders that were never paid are forgotten. */
  @DailyAt('00:15', 'membership.return_gifts')
  async returnOverdue(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.giveBack.overdue(tx);
      await this.gifts.forgetUnpaid(tx, new Date(tx.now.getTime() - forgetAfterDays * 86_400_000));
    });
  }

  /** In the morning: letters of the day, and gifts that end soon. */
  @DailyAt('09:00', 'membership.send_gifts')
  async sendLetters(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.send.allDue(tx);
      await this.notice.run(tx);
    });
  }
}
