import { Injectable } from '@nestjs/common';
import { subscriptionChanged } from '@enishi/billing';
import type { SubscriptionChanged } from '@enishi/billing';
import { DailyAt, ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { companyFeeAgreed } from '../../membership.events.ts';
import { CompanyFeesAtStripe } from '../company-fees-at-stripe.ts';

/** A fee that a company agreed to is planned at Stripe at once, and again after whatever may have stood in its way. */
@Injectable()
export class CompanyFeeReactions {
  constructor(
    private readonly transactions: Transactions,
    private readonly fees: CompanyFeesAtStripe,
  ) {}

  @ReachesOut(companyFeeAgreed, 'membership.move_company_fee', 'money')
  async agreed({ companyId }: { companyId: string }, { communityId }: Occurred): Promise<void> {
    await this.fees.move(communityId!, companyId);
  }

  /** Whoever takes a cancellation back, or has paid what was late, moves after all. */
  @ReachesOut(subscriptionChanged, 'membership.move_company_fee_after_change', 'money')
  async changed({ subject, live }: SubscriptionChanged, { communityId }: Occurred): Promise<void> {
    if (subject.kind === 'company' && live) await this.fees.move(communityId!, subject.id);
  }

  @DailyAt('03:25', 'membership.move_company_fees')
  async night(): Promise<void> {
    const communities: string[] = [];
    await this.transactions.forEachCommunity((tx) => {
      communities.push(tx.community);
      return Promise.resolve();
    });
    for (const communityId of communities) await this.fees.move(communityId, null);
  }
}
