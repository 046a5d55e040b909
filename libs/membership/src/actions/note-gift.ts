import { Injectable } from '@nestjs/common';
import type { Facts } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { lengthInWords } from '../domain/gift-lengths.ts';
import type { TimelineKind } from '../domain/timeline-titles.ts';
import { PlanStore } from '../store/plan.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** A turn of a gift. `amount` is yen; `actor` the person at the desk who did it. */
export type GiftTurn = {
  kind: Extract<TimelineKind, `gift_${string}`>;
  gift: { planKey: string; months: number };
  amount?: number;
  actor?: string;
  facts?: Facts;
};

/** Writes a turn of a gift into a member's story, of plan and days alone: the story is kept for years and names nobody. */
@Injectable()
export class NoteGift {
  constructor(
    private readonly plans: PlanStore,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, memberId: string, { kind, gift, amount, actor, facts }: GiftTurn): Promise<void> {
    const name = (await this.plans.byKey(tx, gift.planKey))?.name;
    const length = lengthInWords(gift.months);
    await this.timeline.append(tx, memberId, {
      ...{ kind, amount: amount ?? null, actor: actor ?? null },
      facts: {
        ...{ plan_ja: name?.ja ?? gift.planKey, plan_en: name?.en ?? gift.planKey },
        ...{ length_ja: length.ja, length_en: length.en },
        ...facts,
      },
    });
  }
}
