import { Refusal } from '@enishi/kernel';
import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable, Logger } from '@nestjs/common';

import { PrepareCheckout } from '../../actions/prepare-checkout.ts';
import type { CheckoutPlan } from '../../actions/prepare-checkout.ts';
import { checkoutRequested } from '../../billing.events.ts';
import { firstTermName } from '../../domain/product-name.ts';
import { CheckoutGateway } from '../gateways/checkout.gateway.ts';
import { StripeSaidNo } from '../gateways/stripe-connection.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';
import { RegisterOrder } from '../register-order.ts';

type Who = { attemptId: string; stripeCustomerId: string; communityId: string };

/**
 * Opens Stripe's page for an attempt, or has a voucher issued. Every step can be repeated: customer, price and page each have a key of their own,
 * so a crash between Stripe's answer and our commit makes nothing twice.
 */
@Injectable()
export class OpenCheckoutPage {
  private readonly log = new Logger('billing');

  constructor(
    private readonly transactions: Transactions,
    private readonly prepare: PrepareCheckout,
    private readonly gateway: CheckoutGateway,
    private readonly reconcile: ReconcileCustomer,
    private readonly register: RegisterOrder,
  ) {}

  @ReachesOut(checkoutRequested, 'billing.open_checkout_page', 'money')
  async open({ attemptId }: { attemptId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const plan = await this.transactions.inCommunity(communityId, (tx) => this.prepare.plan(tx, attemptId));
    if (!plan) return;
    try {
      await this.closeOlderPages(communityId, plan);
      const stripeCustomerId = await this.customer(communityId, plan);
      if (
        await this.transactions.inCommunity(communityId, (tx) => this.prepare.isServedAlready(tx, attemptId))
      )
        return;
      const who = { attemptId, stripeCustomerId, communityId };
      const page = await (plan.means === 'konbini' ? this.voucher(who, plan) : this.page(who, plan));
      const stands = await this.transactions.inCommunity(communityId, (tx) =>
        this.prepare.recordPage(tx, attemptId, page),
      );
      if (!stands) await this.close(communityId, attemptId, page.sessionId);
    } catch (error) {
      await this.explain(communityId, attemptId, error);
    }
  }

  private async page(who: Who, plan: CheckoutPlan) {
    const { returnUrl, cancelUrl, locale, offer, discount, subject, createdAt } = plan;
    const where = { returnUrl, cancelUrl, locale, openedAt: createdAt };
    if (plan.once) return this.gateway.openOrderPage({ ...who, ...where, subject, offer });
    const registered = await this.register.run(who.communityId, offer, discount);
    const firstTerm = offer.firstTerm ? { ...offer.firstTerm, name: firstTermName(offer) } : null;
    const sold = { ...registered, firstTerm, offerKey: offer.key };
    return this.gateway.openPage({ ...who, ...where, ...sold, subject });
  }

  private voucher(who: Who, { customer, offer, subject, voucherUntil: until }: CheckoutPlan) {
    const payer = { email: customer.email, name: customer.name };
    const wish = { ...who, subject, offerKey: offer.key, amount: offer.amount, payer, until };
    return this.gateway.issueVoucher(wish);
  }

  /** Money may have come through an older page a moment ago: then Stripe's word is fetched before anything else. */
  private async closeOlderPages(communityId: string, plan: CheckoutPlan): Promise<void> {
    for (const older of plan.olderPages) {
      if (!(await this.close(communityId, older.attemptId, older.sessionId))) {
        await this.reconcile.run(communityId, plan.customer.id, 'own_action');
      }
    }
  }

  private async close(communityId: string, attemptId: string, sessionId: string): Promise<boolean> {
    const closed = await this.gateway.closePage(sessionId);
    if (closed)
      await this.transactions.inCommunity(communityId, (tx) => this.prepare.recordClosed(tx, attemptId));
    return closed;
  }

  private async customer(communityId: string, { customer, subject, locale }: CheckoutPlan): Promise<string> {
    if (customer.stripeCustomerId) return customer.stripeCustomerId;
    const id = await this.gateway.createCustomer(customer, { communityId, subject, locale });
    return this.transactions.inCommunity(communityId, (tx) =>
      this.prepare.recordCustomer(tx, customer.id, id),
    );
  }

  /** A no ends the attempt; silence leaves it unknown and is tried again with the same key. */
  private async explain(communityId: string, attemptId: string, error: unknown): Promise<void> {
    if (error instanceof StripeSaidNo) {
      this.log.error(`Stripe will not open the page of attempt ${attemptId}: ${error.code} ${error.message}`);
      await this.transactions.inCommunity(communityId, (tx) =>
        this.prepare.recordOutcome(tx, attemptId, 'failed'),
      );
      return;
    }
    if (error instanceof Refusal && error.kind === 'unavailable') {
      await this.transactions.inCommunity(communityId, (tx) =>
        this.prepare.recordOutcome(tx, attemptId, 'unknown'),
      );
    }
    throw error;
  }
}
