import { giveInvoiceUp, voidInvoice } from '../invoice/close-invoice.ts';
import { collectInvoice, type Collected } from '../invoice/collect-invoice.ts';
import { finalizeInvoice } from '../invoice/finalize-invoice.ts';
import { draftInvoice } from '../invoice/build-invoice.ts';
import { subscriptionIdOf, type Invoice } from '../invoice/invoice.ts';
import { transition } from '../machine.ts';
import type { PaymentMethod } from '../payment-method/payment-method.ts';
import { draftSeconds } from '../settings.ts';
import type { Work } from '../work.ts';
import { applyAwaited } from './awaited-change.ts';
import { cancelSubscription } from './cancel-subscription.ts';
import { methodOf } from './charged-method.ts';
import { pauseAfterTrial } from './pause-subscription.ts';
import { linesOfRenewal, rolledOn } from './renewal-lines.ts';
import { subscriptionInvoice } from './subscription-invoice.ts';
import { ended, periodOf, subscriptionMachine, type Subscription } from './subscription.ts';

/** Rolls the period on and drafts the invoice for the new one; it is finalised and charged an hour later. */
export function renewSubscription(work: Work, subscription: Subscription): Subscription {
  if (subscription.hidden.onTrial && lacksMethod(work, subscription)) {
    const { missing_payment_method: then } = subscription.trial_settings.end_behavior;
    if (then === 'cancel') return cancelSubscription(work, subscription, {});
    if (then === 'pause') return pauseAfterTrial(work, subscription);
  }
  const past = periodOf(subscription);
  const rolled = rolledOn(subscription, past.end);
  const abandoned = subscription.hidden.owes === 'given_up';
  const held = subscription.pause_collection?.behavior === 'keep_as_draft';
  const terms = subscriptionInvoice(work, subscription, {
    reason: 'subscription_cycle',
    period: past,
    finalizesAt: abandoned || held ? null : work.now + draftSeconds,
    lines: linesOfRenewal(work, rolled),
  });
  const draft = draftInvoice(work, { ...terms, autoAdvance: !abandoned && !held });
  return transition(work, subscriptionMachine, subscription, {
    items: rolled.items,
    latest_invoice: draft.id,
    hidden: { ...subscription.hidden, onTrial: false },
  });
}

const lacksMethod = (work: Work, subscription: Subscription): boolean =>
  subscription.collection_method === 'charge_automatically' && !methodOf(work, subscription);

/** Finalises a draft and makes the first attempt, or sends it. */
export function finalizeAndCollect(work: Work, draft: Invoice): void {
  const open = finalizeInvoice(work, draft);
  if (open.status === 'paid') return;
  const paused = subscriptionOf(work, open)?.pause_collection;
  if (paused) {
    if (paused.behavior === 'void') voidInvoice(work, open);
    else giveInvoiceUp(work, open);
    return;
  }
  if (!open.auto_advance) return;
  if (open.collection_method === 'send_invoice') {
    work.emit('invoice.sent', open);
    return;
  }
  attemptCollection(work, open);
}

/** One scheduled attempt on an open invoice, with what follows for its subscription. */
export function attemptCollection(work: Work, invoice: Invoice): Collected {
  const collected = collectInvoice(work, invoice, methodOfInvoice(work, invoice), {
    offSession: true,
    returnUrl: null,
    scheduled: true,
  });
  applyCollection(work, collected);
  return collected;
}

/** The method an invoice is charged to: its own, its subscription's, the customer's default. */
export function methodOfInvoice(work: Work, invoice: Invoice): PaymentMethod | null {
  const own = invoice.default_payment_method;
  return methodOf(work, own ? invoice : (subscriptionOf(work, invoice) ?? invoice));
}

export function subscriptionOf(work: Work, invoice: Invoice): Subscription | undefined {
  return work.find('subscription', subscriptionIdOf(invoice));
}

/** What the result of an attempt means for the subscription: active again, past due, or given up. */
export function applyCollection(work: Work, collected: Collected): void {
  const subscription = subscriptionOf(work, collected.invoice);
  if (!subscription || ended(subscription)) return;
  const { hidden } = subscription;
  if (hidden.awaited?.invoice === collected.invoice.id) {
    if (collected.outcome === 'paid') applyAwaited(work, subscription);
    return;
  }
  if (collected.outcome === 'paid') {
    const isLatest = subscription.latest_invoice === collected.invoice.id;
    if (!isLatest && !hidden.firstPaymentOpen) return;
    transition(work, subscriptionMachine, subscription, {
      hidden: { ...hidden, firstPaymentOpen: false, owes: 'nothing' },
    });
    return;
  }
  if (hidden.firstPaymentOpen) return;
  if (collected.outcome === 'declined' && collected.invoice.next_payment_attempt === null) {
    giveUp(work, subscription);
    return;
  }
  transition(work, subscriptionMachine, subscription, { hidden: { ...hidden, owes: stillOwes(hidden) } });
}

/** More that is owed does not bring a subscription back that was given up. */
export const stillOwes = ({ owes }: Subscription['hidden']): Subscription['hidden']['owes'] =>
  owes === 'given_up' ? owes : 'renewal';

/** A sent invoice was not paid by its day: announced once, and its subscription is past due from here on. */
export function fallOverdue(work: Work, invoice: Invoice): void {
  const late = work.put<Invoice>({ ...invoice, hidden: { ...invoice.hidden, overdueTold: true } });
  work.emit('invoice.overdue', late);
  const subscription = subscriptionOf(work, late);
  if (!subscription || ended(subscription) || subscription.hidden.owes !== 'nothing') return;
  if (subscription.latest_invoice !== late.id) return;
  const hidden = { ...subscription.hidden, owes: 'renewal' as const };
  transition(work, subscriptionMachine, subscription, { hidden });
}

/** All retries are used up: what the account's settings say. */
function giveUp(work: Work, subscription: Subscription): void {
  const { afterLast } = work.settings.dunning;
  const { hidden } = subscription;
  if (afterLast === 'cancel') {
    cancelSubscription(work, subscription, { reason: 'payment_failed' });
    return;
  }
  transition(work, subscriptionMachine, subscription, {
    hidden: { ...hidden, owes: afterLast === 'unpaid' ? 'given_up' : stillOwes(hidden) },
  });
}

/** A first payment that never came within 23 hours: the subscription expires and its invoice is void. */
export function expireIncomplete(work: Work, subscription: Subscription): void {
  const invoice = work.find('invoice', subscription.latest_invoice);
  if (invoice?.status === 'open') {
    voidInvoice(work, invoice);
  }
  transition(work, subscriptionMachine, subscription, {
    ended_at: work.now,
    hidden: { ...subscription.hidden, expired: true },
  });
}
