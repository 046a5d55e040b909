import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { ForgetCards } from '../../actions/forget-cards.ts';
import { ForgetPast } from '../../actions/past/forget-past.ts';
import { EndScouts } from '../../actions/scouting/end-scouts.ts';
import { TellCompanies } from '../../actions/tell-companies.ts';

/** What happens to cards by the day: companies are told of new ones, and what is over is forgotten. No consent needs it to end. */
@Injectable()
export class CardCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly tell: TellCompanies,
    private readonly forget: ForgetCards,
    private readonly scouts: EndScouts,
    private readonly past: ForgetPast,
  ) {}

  @DailyAt('09:10', 'talent.tell_companies')
  async tellCompanies(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.tell.ofNewCards(tx);
    });
  }

  @DailyAt('05:10', 'talent.lapse_scouts')
  async lapseScouts(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.scouts.late(tx);
    });
  }

  @DailyAt('04:50', 'talent.forget_cards')
  async forgetOld(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.forget.run(tx);
      await this.past.run(tx);
    });
  }
}
