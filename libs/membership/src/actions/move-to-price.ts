import { Injectable } from '@nestjs/common';
import { MoveOffer } from '@enishi/billing';
import type { Offer } from '@enishi/billing';
import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MembershipStore } from '../store/membership.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { PriceMoveEntity } from '../store/price-move.entity.ts';
import { PriceMoveStore } from '../store/price-move.store.ts';
import { HoldMember } from './hold-member.ts';
import { offerAt } from './member-offer.ts';

/** A move whose renewal comes next, with the offer that Stripe has to know before. */
export type DueMove = { move: PriceMoveEntity; offer: Offer };

/** Plans the price that was announced for the coming renewal; asked again after each change, so that nobody is forgotten. */
@Injectable()
export class MoveToPrice {
  constructor(
    private readonly moves: PriceMoveStore,
    private readonly plans: PlanStore,
    private readonly memberships: MembershipStore,
    private readonly billing: MoveOffer,
    private readonly held: HoldMember,
  ) {}

  /** Of one member, or of all. */
  async due(tx: Tx, memberId: string | null): Promise<DueMove[]> {
    const moves = await this.moves.due(tx, memberId);
    if (moves.length === 0) return [];
    const plans = new Map((await this.plans.all(tx)).map((plan) => [plan.key, plan]));
    return moves.flatMap((move) => {
      const plan = plans.get(move.planKey);
      return plan ? [{ move, offer: offerAt(plan, move.interval, yen(move.newAmount)) }] : [];
    });
  }

  async run(tx: Tx, { move, offer }: DueMove): Promise<void> {
    // Whoever confirms a student takes announcements back with the member held: it is either before this or after it.
    await this.held.run(tx, move.memberId);
    if (!(await this.moves.stands(tx, move.id))) return;
    const planned = await this.billing.run(tx, { kind: 'member', id: move.memberId }, offer);
    const source = planned && (await this.memberships.sourceBy(tx, move.memberId, move.sourceId));
    if (!source) return;
    const next = { nextPlanKey: offer.key, nextInterval: offer.interval, nextAmount: offer.amount };
    await this.memberships.saveSource(tx, { ...source, ...next });
  }
}
