import { Injectable } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import { DrawLottery } from '../../actions/waiting/draw-lottery.ts';
import { PassOnPlaces } from '../../actions/waiting/pass-on-places.ts';
import { LotteryStore } from '../../store/lottery.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import { eachByItself } from './each-by-itself.ts';

/** Looks once a minute whether a lottery is to be drawn, and whether there is anything for those who wait. Until it has looked nobody else gets what came free. One event that cannot be served now keeps no other from it. */
@Injectable()
export class WaitingCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: WaitingListStore,
    private readonly passOn: PassOnPlaces,
    private readonly lotteries: LotteryStore,
    private readonly draw: DrawLottery,
  ) {}

  @Every('1 minutes', 'ticketing.pass_on_places')
  passOnPlaces(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.list.events(tx),
      act: (tx, eventId) => this.passOn.run(tx, eventId),
      what: (eventId) => `waiting list of event ${eventId}`,
    });
  }

  @Every('1 minutes', 'ticketing.draw_lotteries')
  drawLotteries(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.lotteries.due(tx),
      act: (tx, eventId) => this.draw.run(tx, eventId),
      what: (eventId) => `lottery of event ${eventId}`,
    });
  }
}
