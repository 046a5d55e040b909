import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable, Logger } from '@nestjs/common';

import { TakeCard } from '../../actions/take-card.ts';
import type { CardOutcome, CardPlan } from '../../actions/take-card.ts';
import { cardGiven, cardPageRequested } from '../../billing.events.ts';
import { CardsGateway } from '../gateways/cards.gateway.ts';
import { StripeSaidNo } from '../gateways/stripe-connection.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/**
 * Opens Stripe's page for another card, and puts the card that was given there in place. Overdue fees are charged to it in
 * the same go, so that whoever comes because of a failed payment has to come once.
 */
@Injectable()
export class ChangeCards {
  private readonly log = new Logger('billing');

  constructor(
    private readonly transactions: Transactions,
    private readonly take: TakeCard,
    private readonly gateway: CardsGateway,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  @ReachesOut(cardPageRequested, 'billing.open_card_page', 'money')
  async open({ cardPageId }: { cardPageId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const plan = await this.transactions.inCommunity(communityId, (tx) => this.take.toOpen(tx, cardPageId));
    if (!plan) return;
    const { page, stripeCustomerId } = plan;
    const { returnUrl, locale } = page;
    try {
      const at = await this.gateway.openPage({
        ...{ cardPageId, communityId, stripeCustomerId, returnUrl, locale },
      });
      await this.transactions.inCommunity(communityId, (tx) => this.take.opened(tx, page, at));
    } catch (error) {
      if (!(error instanceof StripeSaidNo)) throw error;
      this.log.error(`Stripe will not open the card page ${cardPageId}: ${error.code} ${error.message}`);
      await this.transactions.inCommunity(communityId, (tx) => this.take.refused(tx, page));
    }
  }

  @ReachesOut(cardGiven, 'billing.put_card_in_place', 'money')
  async use({ cardPageId }: { cardPageId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const plan = await this.transactions.inCommunity(communityId, (tx) => this.take.plan(tx, cardPageId));
    if (!plan) return;
    const outcome = await this.putInPlace(plan);
    await this.reconcile.run(communityId, plan.page.customerId, 'own_action');
    await this.transactions.inCommunity(communityId, (tx) => this.take.settled(tx, plan.page, outcome));
  }

  /** Null where Stripe will not have the card: then the one before stays. */
  private async putInPlace(plan: CardPlan): Promise<CardOutcome | null> {
    const card = { cardPageId: plan.page.id, paymentMethodId: plan.page.paymentMethodId! };
    try {
      await this.gateway.putInPlace(card, plan);
      return await this.gateway.pay(card, plan.overdueInvoiceIds);
    } catch (error) {
      if (!(error instanceof StripeSaidNo)) throw error;
      this.log.error(`Stripe will not use the card of page ${card.cardPageId}: ${error.code}`);
      return null;
    }
  }
}
