import { Injectable } from '@nestjs/common';
import { RegisterOffer } from '@enishi/billing';
import { Transactions } from '@enishi/platform';
import { AnnounceRegularPrice } from '../actions/announce-regular-price.ts';
import { ListPlans } from '../actions/list-plans.ts';
import { offerAt } from '../actions/member-offer.ts';
import { MoveToPrice } from '../actions/move-to-price.ts';

/** Brings prices of plans to Stripe, with no transaction open meanwhile. Everything may be asked for again. */
@Injectable()
export class PricesAtStripe {
  constructor(
    private readonly transactions: Transactions,
    private readonly offers: RegisterOffer,
    private readonly plans: ListPlans,
    private readonly moves: MoveToPrice,
    private readonly regular: AnnounceRegularPrice,
  ) {}

  /** Makes a price for each interval of a plan, the reduced ones too, unless Stripe knows it. */
  async register(communityId: string, planKey: string): Promise<void> {
    const plans = await this.transactions.inCommunity(communityId, (tx) => this.plans.run(tx));
    const plan = plans.find(({ key }) => key === planKey);
    const reduced = plan?.reductions?.flatMap(({ prices }) => prices) ?? [];
    for (const { interval, amount } of [...(plan?.prices ?? []), ...reduced])
      await this.offers.run(communityId, offerAt(plan!, interval, amount));
  }

  /**
   * Tells whose reduced price is over soon, and plans the announced price for whoever renews next, of one member or of all: the price
   * first, then the wish.
   */
  async move(communityId: string, memberId: string | null): Promise<void> {
    await this.transactions.inCommunity(communityId, (tx) => this.regular.run(tx, memberId));
    const due = await this.transactions.inCommunity(communityId, (tx) => this.moves.due(tx, memberId));
    for (const each of due) {
      await this.offers.run(communityId, each.offer);
      await this.transactions.inCommunity(communityId, (tx) => this.moves.run(tx, each));
    }
  }
}
