import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { pauseOvertaken } from '../billing.events.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { MatterStore } from '../store/matter.store.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';
import { customerLock } from '../store/customer-lock.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';

/** An intention with Stripe's id of the price that is wanted. */
export type ChangeToCarryOut = SubscriptionChangeEntity & { stripePriceId: string | null };

/** What Stripe made of an intention; `charged` is yen. */
export type ChangeOutcome = { state: 'done' | 'failed'; charged: number | null; declineCode: string | null };

/**
 * How long a change may be on its way to Stripe before the next one stops waiting for it: its few calls, each tried several
 * times for twenty seconds, end within that, and one whose worker was killed is taken up again much sooner.
 */
const longestOnItsWay = 5 * 60_000;

/** Another change of the same subscription is on its way. Worth asking again. */
export class AnotherChangeOnItsWay extends Error {
  constructor(stripeSubscriptionId: string) {
    super(`Another change of ${stripeSubscriptionId} is on its way to Stripe`);
    this.name = 'AnotherChangeOnItsWay';
  }
}

/** The transactional steps around changing a subscription at Stripe: what stands, and what became of it. */
@Injectable()
export class SettleSubscriptionChange {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly checkouts: CheckoutStore,
    private readonly matters: MatterStore,
  ) {}

  /**
   * Takes the intention up, unless it is settled or the person has changed their mind since: then only the newest counts.
   * One change of a subscription is asked for at a time, or a pause taken back could reach Stripe after the one asked for
   * anew. Throws {@link AnotherChangeOnItsWay}.
   */
  async takeUp(tx: Tx, changeId: string): Promise<ChangeToCarryOut | null> {
    const wish = await this.subscriptions.change(tx, changeId);
    if (wish?.state !== 'requested') return null;
    await tx.lock(customerLock(wish.customerId));
    const newest = await this.subscriptions.lastChange(tx, wish.stripeSubscriptionId);
    if (newest?.id === wish.id || wish.kind === 'cancel_now') {
      const since = new Date(tx.now.getTime() - longestOnItsWay);
      if (await this.subscriptions.isAnotherAsked(tx, wish, since))
        throw new AnotherChangeOnItsWay(wish.stripeSubscriptionId);
      const askedFor = { ...wish, askedAt: tx.now };
      await this.subscriptions.saveChange(tx, askedFor);
      return { ...askedFor, stripePriceId: await this.priceOf(tx, wish) };
    }
    const overtaken = { state: 'failed', declineCode: 'overtaken', settledAt: tx.now } as const;
    await this.subscriptions.saveChange(tx, { ...wish, ...overtaken });
    return null;
  }

  /** Writes the outcome down; a charge other than the one agreed to is a matter for a person. */
  async settle(
    tx: Tx,
    { stripePriceId: _known, ...wish }: ChangeToCarryOut,
    { state, charged, declineCode }: ChangeOutcome,
  ): Promise<void> {
    await this.subscriptions.saveChange(tx, { ...wish, state, declineCode, settledAt: tx.now });
    if (state === 'failed' && wish.kind === 'pause') await this.tellOvertaken(tx, wish);
    if (charged === null || charged === wish.expectedCharge) return;
    const detail = `change ${wish.id} of ${wish.stripeSubscriptionId} charged ${charged} yen, ${wish.expectedCharge} were agreed to`;
    await this.matters.open(
      tx,
      { kind: 'amount_mismatch', key: `change:${wish.id}`, detail, amount: yen(charged) },
      { customerId: wish.customerId },
    );
  }

  private async tellOvertaken(tx: Tx, wish: SubscriptionChangeEntity): Promise<void> {
    const newest = await this.subscriptions.lastChange(tx, wish.stripeSubscriptionId);
    const customer = await this.customers.find(tx, wish.customerId);
    const row = await this.subscriptions.byStripeId(tx, wish.stripeSubscriptionId);
    if (newest?.id !== wish.id || !customer || !row) return;
    const subject = { kind: customer.subjectKind, id: customer.subjectId };
    await tx.emit(pauseOvertaken, { subject, subscriptionId: row.id });
  }

  private async priceOf(tx: Tx, wish: SubscriptionChangeEntity): Promise<string | null> {
    const { offerKey: key, interval, amount } = wish;
    if (!key || !interval || amount === null) return null;
    return (await this.checkouts.price(tx, { key, interval, amount }))?.stripePriceId ?? null;
  }
}
