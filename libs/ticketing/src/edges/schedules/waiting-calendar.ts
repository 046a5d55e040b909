import { Injectable, Logger } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { DrawLottery } from '../../actions/waiting/draw-lottery.ts';
import { PassOnPlaces } from '../../actions/waiting/pass-on-places.ts';
import { LotteryStore } from '../../store/lottery.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';

/** Looks once a minute whether a lottery is to be drawn, and whether there is anything for those who wait. Until it has looked nobody else gets what came free. */
@Injectable()
export class WaitingCalendar {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly list: WaitingListStore,
    private readonly passOn: PassOnPlaces,
    private readonly lotteries: LotteryStore,
    private readonly draw: DrawLottery,
  ) {}

  @Every('1 minutes', 'ticketing.pass_on_places')
  passOnPlaces(): Promise<void> {
    return this.each(
      (tx) => this.list.events(tx),
      (tx, eventId) => this.passOn.run(tx, eventId),
    );
  }

  @Every('1 minutes', 'ticketing.draw_lotteries')
  drawLotteries(): Promise<void> {
    return this.each(
      (tx) => this.lotteries.due(tx),
      (tx, eventId) => this.draw.run(tx, eventId),
    );
  }

  /** Each event in a transaction of its own: one that cannot be served now keeps no other from it. */
  private async each(
    which: (tx: Tx) => Promise<string[]>,
    act: (tx: Tx, eventId: string) => Promise<unknown>,
  ): Promise<void> {
    const found: { communityId: string; eventId: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const eventId of await which(tx)) found.push({ communityId: tx.community, eventId });
    });
    for (const { communityId, eventId } of found)
      await this.transactions
        .inCommunity(communityId, (tx) => act(tx, eventId))
        .catch((fault: unknown) => {
          this.log.error(`places of event ${eventId} could not be passed on: ${String(fault)}`);
        });
  }
}
