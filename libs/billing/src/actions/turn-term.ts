import { tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { subscriptionChanged } from '../billing.events.ts';
import { announceTurns } from '../domain/decide-subscriptions.ts';
import type { MirroredSubscription } from '../domain/mirror.ts';
import { unplanned } from '../domain/next-offer.ts';
import { endedTerm, termTurned, termWithout } from '../domain/prepaid-term.ts';
import type { SubscriptionChangeKind } from '../domain/standing-wish.ts';
import type { EndedBecause } from '../domain/subscription-states.ts';
import { customerLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { SubscriptionEntity } from '../store/subscription.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { CreditFeeInvoices } from './credit-fee-invoices.ts';
import type { CreditReason } from './credit-fee-invoices.ts';

/** A wish about a term, in the words of wishes about subscriptions. */
type TermWish = {
  kind: SubscriptionChangeKind;
  because?: string | null;
  offerKey?: string | null;
  interval?: BillingInterval | null;
  amount?: Yen | null;
};

const endings: Record<string, EndedBecause> = { unpaid: 'payment_failed', refund: 'refunded' };

/** Turns terms that were paid ahead: by the calendar, and as people wish. Others are told in the same commit. */
@Injectable()
export class TurnTerm {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly customers: CustomerStore,
    private readonly invoices: CreditFeeInvoices,
  ) {}

  /** Some of what is due by the calendar. Answers how many terms were turned: none once nothing is due. */
  async due(tx: Tx, limit = 500): Promise<number> {
    let turned = 0;
    for (const { customerId, stripeId } of await this.subscriptions.termsDue(tx, limit)) {
      await tx.lock(customerLock(customerId));
      const term = (await this.subscriptions.termOf(tx, stripeId))!;
      const next = termTurned(term, tx.now);
      if (next) await this.write(tx, term, next);
      if (next) turned += 1;
    }
    return turned;
  }

  /** Does at once what Stripe would be asked for: not to be renewed, to be renewed after all, to end. */
  async asWished(tx: Tx, known: SubscriptionEntity, wish: TermWish): Promise<void> {
    const { kind, because } = wish;
    await tx.lock(customerLock(known.customerId));
    const term = (await this.subscriptions.termOf(tx, known.stripeId))!;
    if (term.status === 'ended' || term.status === 'expired') return;
    if (kind === 'cancel_now') {
      const over = endedTerm(term, endings[because ?? ''] ?? 'cancelled', tx.now);
      // An order that never began is told to nobody: nothing was ever owed because of it.
      await this.write(tx, term, term.status === 'incomplete' ? { ...over, status: 'expired' } : over);
    }
    const offered = term.invoiced ? withOffer(term, wish) : null;
    // The next period may be invoiced as what was planned for it; the calendar invoices it anew.
    if (offered && kind === 'keep_offer' && term.nextOfferKey)
      await this.invoices.run(tx, term, { because: 'plan_kept', from: tokyoDateOf(term.periodEnd) });
    if (offered) return this.write(tx, term, offered);
    if (kind !== 'cancel_at_period_end' && kind !== 'keep') return;
    const leaves = kind === 'cancel_at_period_end';
    const next = { ...term, ...(leaves ? unplanned : {}), cancelAtPeriodEnd: leaves };
    // What a person asks for is told by whoever asked; what follows from a refund is news.
    if (because) await this.write(tx, term, next);
    else await this.subscriptions.saveTerm(tx, term.customerId, next);
  }

  /** Takes a payment's days off its term, if it runs. The caller holds the customer's lock. */
  async without(tx: Tx, payment: { stripeSubscriptionId: string; periodStart: Date }): Promise<void> {
    const term = await this.subscriptions.termOf(tx, payment.stripeSubscriptionId);
    if (term && term.status !== 'ended') await this.write(tx, term, termWithout(term, payment, tx.now));
  }

  private write(tx: Tx, term: SubscriptionEntity, next: MirroredSubscription): Promise<void> {
    return this.put(tx, term.customerId, { before: term, next });
  }

  /** Writes a term down, new or changed, and tells of it. With a term on invoice that is over, what it claims is over too. */
  async put(
    tx: Tx,
    customerId: string,
    { before, next }: { before: MirroredSubscription | null; next: MirroredSubscription },
  ): Promise<void> {
    await this.subscriptions.saveTerm(tx, customerId, next);
    const customer = (await this.customers.find(tx, customerId))!;
    const subject = { kind: customer.subjectKind, id: customer.subjectId };
    if (next.invoiced && next.endedAt) await this.invoices.run(tx, next, { because: creditedBecause(next) });
    const known = { id: customerId, subject, factsFetchedAt: null };
    const told = announceTurns([next], {
      customer: known,
      discounts: [],
      subscriptions: before ? [before] : [],
    });
    for (const { payload } of told) await tx.emit(subscriptionChanged, payload);
  }
}

/** The term with the offer that is wished for, at once or for its next period; null where the wish is about something else. */
function withOffer(
  term: SubscriptionEntity,
  { kind, offerKey, interval, amount }: TermWish,
): MirroredSubscription | null {
  if (kind === 'keep_offer') return { ...term, ...unplanned };
  if (!offerKey || !interval || amount === null || amount === undefined) return null;
  const staying = { ...term, ...unplanned, cancelAtPeriodEnd: false };
  if (kind === 'change_offer_now') return { ...staying, offerKey, interval, amount };
  return kind === 'change_offer_later'
    ? { ...staying, nextOfferKey: offerKey, nextInterval: interval, nextAmount: amount }
    : null;
}

function creditedBecause({ status, endedBecause }: MirroredSubscription): CreditReason {
  if (endedBecause === 'payment_failed') return 'unpaid';
  return status === 'expired' ? 'withdrawn' : 'ended';
}
