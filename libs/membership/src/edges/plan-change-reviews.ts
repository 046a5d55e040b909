import { Injectable } from '@nestjs/common';
import { PreviewOfferChange, RegisterOffer } from '@enishi/billing';
import type { PreviewedCharge } from '@enishi/billing';
import { Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { PreparePlanChange } from '../actions/prepare-plan-change.ts';
import type { PlanWish, PreparedPlanChange } from '../actions/prepare-plan-change.ts';

/** A change of plan with what Stripe would charge for it today; null where it waits for the next period. */
export type PricedPlanChange = { prepared: PreparedPlanChange; charge: PreviewedCharge | null };

/**
 * Prepares a change of plan and has Stripe work out what it costs at one second, with no transaction open meanwhile. The
 * page is shown for a second; the press of its button asks for the same second again and so for the same yen.
 */
@Injectable()
export class PlanChangeReviews {
  constructor(
    private readonly transactions: Transactions,
    private readonly prepare: PreparePlanChange,
    private readonly preview: PreviewOfferChange,
    private readonly register: RegisterOffer,
  ) {}

  async at(
    prorationAt: Date,
    { communityId, memberId }: MemberViewer,
    wish: PlanWish,
  ): Promise<PricedPlanChange> {
    const prepared = await this.transactions.inCommunity(communityId, (tx) =>
      this.prepare.run(tx, memberId, wish),
    );
    const { offer, timing } = prepared;
    if (timing === 'at_period_end') {
      await this.register.run(communityId, offer);
      return { prepared, charge: null };
    }
    const subject = { kind: 'member', id: memberId } as const;
    return { prepared, charge: await this.preview.run(communityId, subject, { offer, prorationAt }) };
  }
}
