import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { ContinueLeaving } from '../../actions/continue-leaving.ts';
import { GiveUpOverdue } from '../../actions/give-up-overdue.ts';
import { NoticeRenewals } from '../../actions/notice-renewals.ts';
import { TurnMemberships } from '../../actions/turn-memberships.ts';

/** What memberships do by the calendar alone. */
@Injectable()
export class MembershipCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly turn: TurnMemberships,
    private readonly notice: NoticeRenewals,
    private readonly leavings: ContinueLeaving,
    private readonly overdue: GiveUpOverdue,
  ) {}

  /** Just after midnight in Japan: what has ended, ends. */
  @DailyAt('00:05', 'membership.turn_day')
  async turnDay(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.turn.run(tx);
      await this.leavings.all(tx);
      await this.overdue.run(tx);
    });
  }

  /** In the morning: yearly fees of the coming month. */
  @DailyAt('09:00', 'membership.notice_renewals')
  async noticeRenewals(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.notice.run(tx);
    });
  }
}
