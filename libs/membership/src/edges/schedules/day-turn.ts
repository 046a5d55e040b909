import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { TurnMemberships } from '../../actions/turn-memberships.ts';

/** Just after midnight in Japan, memberships follow the calendar. */
@Injectable()
export class DayTurn {
  constructor(
    private readonly transactions: Transactions,
    private readonly turn: TurnMemberships,
  ) {}

  @DailyAt('00:05', 'membership.turn_day')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.turn.run(tx);
    });
  }
}
