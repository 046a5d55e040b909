import { Injectable } from '@nestjs/common';
import { RegisterOffer } from '@enishi/billing';
import { Transactions } from '@enishi/platform';
import { ListPlans } from '../actions/list-plans.ts';
import { memberOffer } from '../actions/member-offer.ts';
import { MoveToPrice } from '../actions/move-to-price.ts';

/** Brings prices of plans to Stripe, with no transaction open meanwhile. Everything may be asked for again. */
@Injectable()
export class PricesAtStripe {
  constructor(
    private readonly transactions: Transactions,
    private readonly offers: RegisterOffer,
    private readonly plans: ListPlans,
    private readonly moves: MoveToPrice,
  ) {}

  /** Makes a price for each interval of a plan, unless Stripe knows it. */
  async register(communityId: string, planKey: string): Promise<void> {
    const plans = await this.transactions.inCommunity(communityId, (tx) => this.plans.run(tx));
    const plan = plans.find(({ key }) => key === planKey);
    for (const { interval } of plan?.prices ?? [])
      await this.offers.run(communityId, memberOffer(plan!, interval));
  }

  /** Plans the announced price for whoever renews next, of one member or of all: the price first, then the wish. */
  async move(communityId: string, memberId: string | null): Promise<void> {
    const due = await this.transactions.inCommunity(communityId, (tx) => this.moves.due(tx, memberId));
    for (const each of due) {
      await this.offers.run(communityId, each.offer);
      await this.transactions.inCommunity(communityId, (tx) => this.moves.run(tx, each));
    }
  }
}
