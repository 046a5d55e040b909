import { Injectable } from '@nestjs/common';
import { tokyoDateOf, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { discountAtMove, moveOn, renewingOf } from '../domain/price-move.ts';
import type { DiscountAtMove } from '../domain/price-move.ts';
import { pricedFor } from '../domain/reduced-price.ts';
import { planPublished, priceMoveAnnounced } from '../membership.events.ts';
import type { PlanPublished } from '../membership.events.ts';
import { MembershipStore } from '../store/membership.store.ts';
import type { PlanVersionEntity } from '../store/plan-version.entity.ts';
import { PlanVersionStore } from '../store/plan-version.store.ts';
import { PriceMoveStore } from '../store/price-move.store.ts';
import type { PayingHolder } from '../store/price-move.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { SettleMembership } from './settle-membership.ts';

/** Holders that one transaction takes on; the next hundred follow in one of their own. */
const atOnce = 100;

/**
 * Takes a published version to those who hold the plan: what it gives more opens now, and whoever is to move to its price is told
 * of the day. Doing it twice changes nothing and tells nobody twice.
 */
@Injectable()
export class FollowPlan {
  constructor(
    private readonly versions: PlanVersionStore,
    private readonly moves: PriceMoveStore,
    private readonly memberships: MembershipStore,
    private readonly timeline: TimelineStore,
    private readonly settle: SettleMembership,
  ) {}

  async run(tx: Tx, { planKey, version, after }: PlanPublished): Promise<void> {
    const published = (await this.versions.all(tx, planKey)).find((each) => each.version === version);
    if (!published) return;
    const today = tokyoDateOf(tx.now);
    const holders = await this.moves.holdersAfter(tx, { planKey, after, limit: atOnce }, today);
    for (const memberId of holders) {
      await this.settle.run(tx, memberId);
      if (published.movesFrom)
        await this.announce(tx, memberId, { ...published, movesFrom: published.movesFrom });
    }
    if (holders.length === atOnce) await tx.emit(planPublished, { planKey, version, after: holders.at(-1)! });
  }

  private async discountOf(tx: Tx, held: PayingHolder, movesOn: TokyoDate): Promise<DiscountAtMove | null> {
    const source = await this.memberships.sourceBy(tx, held.memberId, held.sourceId);
    if (!source?.discountOff) return null;
    const discount = { off: yen(source.discountOff), until: source.discountUntil };
    return discountAtMove(renewingOf(held), movesOn, discount);
  }

  private async announce(
    tx: Tx,
    memberId: string,
    { planKey, version, terms, movesFrom }: PlanVersionEntity & { movesFrom: TokyoDate },
  ): Promise<void> {
    const today = tokyoDateOf(tx.now);
    const held = await this.moves.renewing(tx, memberId, planKey, today);
    if (!held) return;
    const { sourceId, interval, amount: oldAmount } = held;
    const movesOn = moveOn(renewingOf(held), movesFrom, today);
    // A coupon was worked out for the regular price; off a reduced one it could leave nothing to pay.
    const { prices } = held.discountOff === null ? pricedFor(terms, held, movesOn) : terms;
    const price = prices.find((each) => each.interval === interval);
    if (!price || price.amount === oldAmount) return;
    const move = { memberId, sourceId, planKey, version, interval, oldAmount, newAmount: price.amount };
    const because = 'version' as const;
    if (!(await this.moves.announce(tx, { ...move, because, announcedOn: today, movesOn }))) return;
    await this.timeline.append(tx, memberId, {
      kind: 'price_move_announced',
      facts: { plan_ja: terms.name.ja, plan_en: terms.name.en, on: movesOn },
      amount: price.amount,
    });
    await tx.emit(priceMoveAnnounced, {
      memberId,
      planKey,
      version,
      interval,
      oldAmount,
      newAmount: price.amount,
      on: movesOn,
      discount: await this.discountOf(tx, held, movesOn),
    });
  }
}
