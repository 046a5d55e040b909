import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { commitmentOf, newSeed, readLotteryWindow } from '../../domain/lottery.ts';
import type { LotteryWindow } from '../../domain/lottery.ts';
import { firstListEnd, readOfferHours } from '../../domain/offer-time.ts';
import { EventStore } from '../../store/event.store.ts';
import { LotteryStore } from '../../store/lottery.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';

/** When one applies, and for how many hours what was drawn is kept. */
export type LotteryPlan = LotteryWindow & { offerHours: number };

/** Decides before an event is published that its places are drawn by lot, or that they are not. */
@Injectable()
export class SetLottery {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly lotteries: LotteryStore,
    private readonly list: WaitingListStore,
  ) {}

  /**
   * The seed is made here, at random, and what is published of it is shown from the beginning. Null: first come, first served. Throws
   * EVENT_NOT_FOUND, LOTTERY_FIXED (conflict) once the event was published, LOTTERY_WINDOW_WRONG and OFFER_HOURS_WRONG (invalid).
   */
  async run(tx: Tx, eventId: string, plan: LotteryPlan | null): Promise<void> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (event.state !== 'draft') throw new Refusal('conflict', 'LOTTERY_FIXED');
    if (!plan) return this.lotteries.remove(tx, eventId);
    const dates = await this.sales.dates(tx, eventId);
    const end = firstListEnd(dates);
    const window = unwrap(readLotteryWindow(plan, { now: tx.now, end }));
    const offerHours = unwrap(readOfferHours(plan.offerHours));
    const known = await this.lotteries.ofEvent(tx, eventId);
    const seed = known?.seed ?? newSeed();
    await this.lotteries.save(tx, {
      ...{
        eventId,
        communityId: tx.community,
        ...window,
        seed,
        commitment: commitmentOf(seed),
        drawnAt: null,
      },
    });
    const { order } = await this.list.rule(tx, eventId);
    await this.list.setRule(tx, eventId, { order, offerHours });
  }
}
