import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { AskHowItGoes } from '../../actions/cases/ask-how-it-goes.ts';
import { TellCoordinators } from '../../actions/cases/tell-coordinators.ts';

/** What happens to cases by the day. */
@Injectable()
export class CaseCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly asking: AskHowItGoes,
    private readonly telling: TellCoordinators,
  ) {}

  @DailyAt('08:10', 'work.ask_how_it_goes')
  async ask(): Promise<void> {
    await this.transactions.forEachCommunity((tx) => this.asking.run(tx));
  }

  /** After asking, so that a sign of this morning is told this morning. */
  @DailyAt('08:20', 'work.tell_coordinators')
  async tell(): Promise<void> {
    await this.transactions.forEachCommunity((tx) => this.telling.run(tx));
  }
}
