import { Injectable } from '@nestjs/common';
import { BenefitAmount } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { EventBenefit } from '../domain/ticket-price.ts';

/** The benefit of plans that takes yen off events. */
const eventDiscount = 'event_discount';

/** What the live membership of somebody takes off events today; null for strangers and where no plan of theirs does. */
@Injectable()
export class EventBenefitOf {
  constructor(private readonly amounts: BenefitAmount) {}

  async run(tx: Tx, memberId: string | null): Promise<EventBenefit | null> {
    const held = memberId ? await this.amounts.held(tx, memberId, eventDiscount) : null;
    return held && { off: held.amount, plan: held.planName, label: held.label };
  }

  /** The plan on offer that takes most off, for whoever has none: what joining would save. */
  async offered(tx: Tx): Promise<EventBenefit | null> {
    const best = await this.amounts.offered(tx, eventDiscount);
    return best && { off: best.amount, plan: best.planName, label: best.label };
  }
}
