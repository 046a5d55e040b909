import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { TurnCompanies } from '../../actions/company/turn-companies.ts';

/** What companies' memberships do by the calendar alone. */
@Injectable()
export class CompanyCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly turn: TurnCompanies,
  ) {}

  /** Just after midnight in Japan: what has ended, ends. */
  @DailyAt('00:10', 'membership.turn_companies')
  async turnDay(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.turn.run(tx);
    });
  }
}
