import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { changeNotConfirmed, pauseOvertaken } from '../billing.events.ts';
import { changeMachine } from '../domain/change-states.ts';
import { mayWait } from '../domain/confirmation.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { MatterStore } from '../store/matter.store.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';
import { customerLock } from '../store/customer-lock.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { PutBack } from './put-back.ts';
import { toldChange } from './told-change.ts';

/** An intention with Stripe's id of the price that is wanted, and what must not be paid any more because of it. */
export type ChangeToCarryOut = SubscriptionChangeEntity & {
  stripePriceId: string | null;
  /** Invoices of earlier changes that wait for the holder of the card: a newer wish takes them back. */
  overtakenInvoices: string[];
  mayWait: boolean;
  /** A discount belongs to its offer: it stays with another price of that alone. */
  keepsDiscount: boolean;
};

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

/** That the holder of the card has to confirm the charge, on which invoice and until when. */
export type ToConfirm = { stripeInvoiceId: string; confirmBy: Date };

/** The transactional steps around changing a subscription at Stripe: what stands, and what became of it. */
@Injectable()
export class SettleSubscriptionChange {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly checkouts: CheckoutStore,
    private readonly matters: MatterStore,
    private readonly putBack: PutBack,
  ) {}

  /**
   * Takes the intention up, unless it is settled or the person has changed their mind since: then only the newest counts.
   * One change of a subscription is asked for at a time, or a pause taken back could reach Stripe after the one asked for
   * anew. One that is to be taken back is itself what must not be paid any more. Throws {@link AnotherChangeOnItsWay}.
   */
  async takeUp(tx: Tx, changeId: string): Promise<ChangeToCarryOut | null> {
    const wish = await this.subscriptions.change(tx, changeId);
    if (wish?.state === 'withdrawing') return this.toCarryOut(tx, wish);
    if (wish?.state !== 'requested') return null;
    await tx.lock(customerLock(wish.customerId));
    const newest = await this.subscriptions.lastChange(tx, wish.stripeSubscriptionId);
    if (newest?.id === wish.id || wish.kind === 'cancel_now') {
      const since = new Date(tx.now.getTime() - longestOnItsWay);
      if (await this.subscriptions.isAnotherAsked(tx, wish, since))
        throw new AnotherChangeOnItsWay(wish.stripeSubscriptionId);
      const askedFor = { ...wish, askedAt: tx.now };
      await this.subscriptions.saveChange(tx, askedFor);
      return this.toCarryOut(tx, askedFor);
    }
    const overtaken = { state: 'failed', declineCode: 'overtaken', settledAt: tx.now } as const;
    await this.subscriptions.saveChange(tx, { ...wish, ...overtaken });
    return null;
  }

  private async toCarryOut(tx: Tx, wish: SubscriptionChangeEntity): Promise<ChangeToCarryOut> {
    const { customerId, stripeSubscriptionId, insteadOf } = wish;
    const awaited = (await this.subscriptions.awaitedChanges(tx, customerId)).filter(
      (change) => change.stripeSubscriptionId === stripeSubscriptionId,
    );
    const held = await this.subscriptions.byStripeId(tx, stripeSubscriptionId);
    const givesWay = insteadOf !== null || wish.kind === 'resume_now';
    return {
      ...wish,
      keepsDiscount: held?.offerKey === wish.offerKey && held.interval === wish.interval,
      stripePriceId: await this.priceOf(tx, wish),
      overtakenInvoices: awaited.map(({ stripeInvoiceId }) => stripeInvoiceId!),
      mayWait: !held || mayWait(givesWay, held.periodEnd, tx.now),
    };
  }

  /** Writes down that the holder of the card is waited for. False where a newer wish has overtaken that. */
  async awaitHolder(tx: Tx, changeId: string, toConfirm: ToConfirm): Promise<boolean> {
    const change = await this.subscriptions.change(tx, changeId);
    if (!change || !changeMachine.may(change.state, 'confirming')) return true;
    await this.subscriptions.saveChange(tx, { ...change, ...toConfirm, state: 'confirming' });
    const newest = await this.subscriptions.lastChange(tx, change.stripeSubscriptionId);
    return newest?.id === change.id;
  }

  /** Writes the outcome down; a charge other than the one agreed to is a matter for a person. */
  async settle(
    tx: Tx,
    wish: SubscriptionChangeEntity,
    { state, charged, declineCode }: ChangeOutcome,
  ): Promise<void> {
    await this.subscriptions.saveChange(tx, { ...wish, state, declineCode, settledAt: tx.now });
    if (state === 'failed' && wish.kind === 'pause') await this.tellOvertaken(tx, wish);
    const goesBack = state === 'failed' ? await this.putBack.run(tx, wish) : 0;
    // Whoever was charged is not written to that no money moved.
    if (declineCode === 'not_confirmed' && goesBack === 0) await this.tellNotConfirmed(tx, wish);
    if (charged === null || charged === wish.expectedCharge) return;
    const detail = `change ${wish.id} of ${wish.stripeSubscriptionId} charged ${charged} yen, ${wish.expectedCharge} were agreed to`;
    await this.matters.open(
      tx,
      { kind: 'amount_mismatch', key: `change:${wish.id}`, detail, amount: yen(charged) },
      { customerId: wish.customerId },
    );
  }

  private async tellNotConfirmed(tx: Tx, wish: SubscriptionChangeEntity): Promise<void> {
    const customer = await this.customers.find(tx, wish.customerId);
    if (customer) await tx.emit(changeNotConfirmed, toldChange(wish, customer));
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
