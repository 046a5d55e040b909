import { yen } from '@enishi/kernel';
import type { BillingInterval, Yen } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';

import type { PreviewedCharge } from '../../domain/previewed-charge.ts';
import { instantSeconds } from '../../domain/instant-seconds.ts';
import { StripeConnection, StripeSaidNo } from './stripe-connection.ts';
import { idOf, instant } from './stripe-translation.ts';

/** The yen of the invoice of a change, and where it was not paid at once, the invoice for which the change waits and until when. */
export type ChangedNow = { charged: Yen; waits: { stripeInvoiceId: string; confirmBy: Date } | null };

/** A change of price at Stripe. The id of our intention is the idempotency key. */
export type PriceChange = { stripeSubscriptionId: string; stripePriceId: string; changeId: string };

/**
 * Changes subscriptions at Stripe. Every step can be repeated: each has a key of its own, and what is done already is
 * looked up first. A subscription with a schedule obeys the schedule alone, so that is released before anything else
 * (docs.stripe.com/billing/subscriptions/subscription-schedules).
 */
@Injectable()
export class SubscriptionChangesGateway {
  constructor(private readonly connection: StripeConnection) {}

  /** What a change at that second would be charged at once, with no discount on what is new. Changes nothing. */
  async preview(
    stripeSubscriptionId: string,
    stripePriceId: string,
    prorationAt: Date,
  ): Promise<PreviewedCharge> {
    const { items } = await this.look(stripeSubscriptionId);
    const invoice = await this.connection.ask((stripe) =>
      stripe.invoices.createPreview({
        subscription: stripeSubscriptionId,
        discounts: '',
        subscription_details: {
          items: [{ id: items.data[0]?.id, price: stripePriceId }],
          proration_behavior: 'always_invoice',
          proration_date: instantSeconds(prorationAt),
        },
      }),
    );
    return previewed(invoice, prorationAt);
  }

  /**
   * Changes the price at that second and charges the difference, or has the change wait for its invoice: where the card is declined,
   * or its holder is asked, nothing has changed yet (docs.stripe.com/billing/subscriptions/pending-updates). What was planned for the
   * end of the period is gone in either case. A discount ends with the change, and waits with it
   * (docs.stripe.com/changelog/dahlia/2026-05-27/pending-subscription-updates-discount-and-discounts-properties).
   */
  async changeNow(change: PriceChange, prorationAt: Date): Promise<ChangedNow> {
    const { stripeSubscriptionId, stripePriceId, changeId } = change;
    const held = await this.release(stripeSubscriptionId, changeId);
    const { items, pause_collection: rests } = held;
    if (rests) await this.collect(stripeSubscriptionId, changeId);
    const done = await this.connection.ask((stripe) =>
      stripe.subscriptions.update(
        stripeSubscriptionId,
        {
          items: [{ id: items.data[0]?.id, price: stripePriceId }],
          proration_behavior: 'always_invoice',
          proration_date: instantSeconds(prorationAt),
          payment_behavior: 'pending_if_incomplete',
          discounts: '',
          cancel_at_period_end: false,
          expand: ['latest_invoice'],
        },
        { idempotencyKey: changeId },
      ),
    );
    return changedNow(done);
  }

  /** Collects as before: a planned pause is taken back. */
  private async collect(stripeSubscriptionId: string, changeId: string): Promise<void> {
    await this.connection.ask((stripe) =>
      stripe.subscriptions.update(
        stripeSubscriptionId,
        { pause_collection: '', metadata: { pause: '' } },
        { idempotencyKey: `${changeId}:collect` },
      ),
    );
  }

  /**
   * Plans the price for the next period: the running one stays as it is, and no part of it is credited. Whether a discount goes
   * on is said for each phase: Stripe takes none for none (docs.stripe.com/api/subscription_schedules/update).
   */
  async changeLater(
    { stripeSubscriptionId, stripePriceId, changeId }: PriceChange,
    { interval, keepsDiscount }: { interval: BillingInterval; keepsDiscount: boolean },
  ): Promise<void> {
    const subscription = await this.look(stripeSubscriptionId);
    if (subscription.cancel_at_period_end || subscription.pause_collection)
      await this.endAtPeriodEnd(stripeSubscriptionId, false, changeId);
    const scheduled =
      idOf(subscription.schedule) ??
      (
        await this.connection.ask((stripe) =>
          stripe.subscriptionSchedules.create(
            { from_subscription: stripeSubscriptionId },
            { idempotencyKey: `${changeId}:schedule` },
          ),
        )
      ).id;
    const item = subscription.items.data[0];
    const held = subscription.discounts.map((discount) => ({ discount: idOf(discount)! }));
    await this.connection.ask((stripe) =>
      stripe.subscriptionSchedules.update(
        scheduled,
        {
          end_behavior: 'release',
          proration_behavior: 'none',
          phases: [
            {
              items: [{ price: item?.price.id, quantity: 1 }],
              start_date: item?.current_period_start,
              end_date: item?.current_period_end,
              ...(held.length > 0 ? { discounts: held } : {}),
            },
            {
              items: [{ price: stripePriceId, quantity: 1 }],
              ...(held.length > 0 && keepsDiscount ? { discounts: held } : {}),
              proration_behavior: 'none',
              duration: { interval, interval_count: 1 },
            },
          ],
        },
        { idempotencyKey: `${changeId}:phases` },
      ),
    );
  }

  /** Forgets what was planned for the next period. */
  async keepPrice(stripeSubscriptionId: string, changeId: string): Promise<void> {
    await this.release(stripeSubscriptionId, changeId);
  }

  /** Lets a subscription run out at the end of its period, or go on after all; either takes a planned pause back. */
  async endAtPeriodEnd(stripeSubscriptionId: string, end: boolean, changeId: string): Promise<void> {
    if (end) await this.release(stripeSubscriptionId, changeId);
    await this.connection.ask((stripe) =>
      stripe.subscriptions.update(
        stripeSubscriptionId,
        { cancel_at_period_end: end, pause_collection: '' },
        { idempotencyKey: `${changeId}:end` },
      ),
    );
  }

  /** Ends a subscription at once; one that has ended already is as good. */
  async endNow(
    stripeSubscriptionId: string,
    because: 'duplicate' | 'refund' | 'left' | 'unpaid',
    changeId: string,
  ): Promise<void> {
    try {
      await this.connection.ask((stripe) =>
        stripe.subscriptions.cancel(
          stripeSubscriptionId,
          { cancellation_details: { comment: because } },
          { idempotencyKey: changeId },
        ),
      );
    } catch (error) {
      if (!(error instanceof StripeSaidNo) || error.code !== 'resource_missing') throw error;
    }
  }

  /**
   * Voids what is open of a subscription, all of it or what was made since an instant, so that no link in an old mail takes money for
   * it. False where Stripe will not, because it has been paid at this very moment.
   */
  async voidOpenInvoices(stripeSubscriptionId: string, changeId: string, since?: Date): Promise<boolean> {
    const made = since ? { created: { gte: instantSeconds(since) } } : {};
    const open = await this.connection.ask((stripe) =>
      stripe.invoices.list({ subscription: stripeSubscriptionId, status: 'open', limit: 100, ...made }),
    );
    try {
      for (const { id } of open.data) {
        await this.connection.ask((stripe) =>
          stripe.invoices.voidInvoice(id, {}, { idempotencyKey: `${changeId}:${id}` }),
        );
      }
      return true;
    } catch (error) {
      if (error instanceof StripeSaidNo) return false;
      throw error;
    }
  }

  /** The subscription as Stripe has it now. */
  look(stripeSubscriptionId: string): Promise<Stripe.Subscription> {
    return this.connection.ask((stripe) => stripe.subscriptions.retrieve(stripeSubscriptionId));
  }

  /** Lets go of a schedule, if there is one; answers the subscription as it was found. */
  async release(stripeSubscriptionId: string, changeId: string): Promise<Stripe.Subscription> {
    const subscription = await this.look(stripeSubscriptionId);
    const schedule = idOf(subscription.schedule);
    if (schedule) {
      await this.connection.ask((stripe) =>
        stripe.subscriptionSchedules.release(schedule, {}, { idempotencyKey: `${changeId}:release` }),
      );
    }
    return subscription;
  }
}

/** What became of a change that is charged at once; its newest invoice must have been expanded. */
export function changedNow({ latest_invoice, pending_update: waits }: Stripe.Subscription): ChangedNow {
  const invoice = latest_invoice as Stripe.Invoice;
  return {
    charged: yen(invoice.amount_due),
    waits: waits && { stripeInvoiceId: invoice.id, confirmBy: instant(waits.expires_at) },
  };
}

function previewed(invoice: Stripe.Invoice, prorationAt: Date): PreviewedCharge {
  const sum = (amounts: number[]): Yen => yen(amounts.reduce((total, amount) => total + amount, 0));
  const amounts = invoice.lines.data.map(({ amount }) => amount);
  return {
    prorationAt,
    credit: sum(amounts.filter((amount) => amount < 0)),
    charge: sum(amounts.filter((amount) => amount > 0)),
    due: yen(invoice.amount_due),
  };
}
