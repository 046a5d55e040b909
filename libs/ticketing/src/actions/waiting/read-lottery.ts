import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { lotteryStageAt } from '../../domain/lottery.ts';
import type { LotteryStage, LotteryWindow } from '../../domain/lottery.ts';
import type { EventState } from '../../domain/states.ts';
import { EventStore } from '../../store/event.store.ts';
import { LotteryStore } from '../../store/lottery.store.ts';
import type { DrawnApplication } from '../../store/lottery.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import type { WaitingRule } from '../../store/waiting-list.store.ts';

/** A lottery as everybody may see it: its seed only once it was drawn. */
export type SeenLottery = LotteryWindow & {
  stage: LotteryStage;
  rule: WaitingRule;
  commitment: string;
  seed: string | null;
  drawnAt: Date | null;
  applications: number;
  results: DrawnApplication[];
};

const mostResults = 500;

/** Lotteries, on the site and at the desk. */
@Injectable()
export class ReadLottery {
  constructor(
    private readonly events: EventStore,
    private readonly lotteries: LotteryStore,
    private readonly list: WaitingListStore,
  ) {}

  /** Null where places are not drawn by lot. Throws EVENT_NOT_FOUND, also for what is not on the site. */
  async run(tx: Tx, eventId: string): Promise<SeenLottery | null> {
    const { state } = await this.known(tx, eventId);
    if (state !== 'published') throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return this.seen(tx, eventId);
  }

  /** The same at the desk, with where the event stands. Throws EVENT_NOT_FOUND. */
  async atDesk(
    tx: Tx,
    eventId: string,
  ): Promise<{ titleJa: string; state: EventState; lottery: SeenLottery | null }> {
    const { titleJa, state } = await this.known(tx, eventId);
    return { titleJa, state, lottery: await this.seen(tx, eventId) };
  }

  private async seen(tx: Tx, eventId: string): Promise<SeenLottery | null> {
    const lottery = await this.lotteries.ofEvent(tx, eventId);
    if (!lottery) return null;
    const { opensAt, closesAt, commitment, seed, drawnAt } = lottery;
    return {
      ...{ opensAt, closesAt, commitment, drawnAt, stage: lotteryStageAt(lottery, tx.now) },
      ...{ seed: drawnAt ? seed : null, rule: await this.list.rule(tx, eventId) },
      applications: await this.lotteries.count(tx, eventId),
      results: drawnAt ? await this.lotteries.results(tx, eventId, mostResults) : [],
    };
  }

  private async known(tx: Tx, eventId: string): Promise<{ titleJa: string; state: EventState }> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return event;
  }
}
