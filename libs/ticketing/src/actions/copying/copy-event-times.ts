import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import { ListPlans } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { copiedCode, movedOpenings, movedWindow } from '../../domain/event-copy.ts';
import { commitmentOf, newSeed, readLotteryWindow } from '../../domain/lottery.ts';
import { firstListEnd } from '../../domain/offer-time.ts';
import { readOpenings } from '../../domain/sale-opening.ts';
import { LotteryStore } from '../../store/lottery.store.ts';
import { PromoCodeStore } from '../../store/promo-code.store.ts';
import { SaleOpeningStore } from '../../store/sale-opening.store.ts';
import { SurveyStore } from '../../store/survey.store.ts';
import type { EventCopy } from './event-copy.ts';

/** What moves along with the first date: from when tickets are given out, when one applies for the lottery, when codes are good, and how those who came are asked on the day after. */
@Injectable()
export class CopyEventTimes {
  constructor(
    private readonly openings: SaleOpeningStore,
    private readonly lotteries: LotteryStore,
    private readonly codes: PromoCodeStore,
    private readonly plans: ListPlans,
    private readonly surveys: SurveyStore,
  ) {}

  async run(tx: Tx, copy: EventCopy): Promise<void> {
    await this.open(tx, copy);
    await this.draw(tx, copy);
    const survey = await this.surveys.plan(tx, copy.from);
    if (survey) await this.surveys.keep(tx, copy.to, survey);
    for (const known of (await this.codes.of(tx, copy.from)).reverse()) {
      const code = copiedCode(known, copy.kinds, { moved: copy.moved, now: tx.now });
      if (code)
        await this.codes.add(tx, { ...known, ...code, id: newId(), eventId: copy.to, createdAt: tx.now });
    }
  }

  private async open(tx: Tx, { from, to, after, moved }: EventCopy): Promise<void> {
    const planKeys = (await this.plans.run(tx)).filter(({ active }) => active).map(({ key }) => key);
    const openings = movedOpenings(await this.openings.ofEvent(tx, from), planKeys, moved);
    const read = readOpenings(openings, { end: firstListEnd([...after]), planKeys });
    if (read.ok && read.value.length > 0) await this.openings.set(tx, to, read.value);
  }

  private async draw(tx: Tx, { from, to, after, moved }: EventCopy): Promise<void> {
    const known = await this.lotteries.ofEvent(tx, from);
    if (!known) return;
    const window = readLotteryWindow(movedWindow(known, moved), {
      now: tx.now,
      end: firstListEnd([...after]),
    });
    if (!window.ok) return;
    const seed = newSeed();
    await this.lotteries.save(tx, {
      ...{ ...window.value, eventId: to, communityId: tx.community, seed, commitment: commitmentOf(seed) },
      drawnAt: null,
    });
  }
}
