import { collectInvoice, type Collected } from '../invoice/collect-invoice.ts';
import { finalizeInvoice } from '../invoice/finalize-invoice.ts';
import { draftInvoice } from '../invoice/build-invoice.ts';
import { invoiceMachine, subscriptionIdOf, type Invoice } from '../invoice/invoice.ts';
import { transition } from '../machine.ts';
import type { PaymentMethod } from '../payment-method/payment-method.ts';
import { draftSeconds } from '../settings.ts';
import type { Work } from '../work.ts';
import { periodFrom } from './billing-period.ts';
import { cancelSubscription } from './cancel-subscription.ts';
import { ended, itemList, periodOf, subscriptionMachine, type Subscription } from './subscription.ts';
import { subscriptionInvoice } from './subscription-invoice.ts';
import { fullLines } from './subscription-lines.ts';

/** Rolls the period on and drafts the invoice for the new one; it is finalised and charged an hour later. */
export function renewSubscription(work: Work, subscription: Subscription): Subscription {
  const past = periodOf(subscription);
  const items = subscription.items.data.map((item) => {
    const recurring = item.price.recurring;
    if (!recurring) return item;
    const next = periodFrom(subscription.billing_cycle_anchor, recurring, past.end);
    return { ...item, current_period_start: next.start, current_period_end: next.end };
  });
  const abandoned = subscription.hidden.owes === 'given_up';
  const terms = subscriptionInvoice(work, subscription, {
    reason: 'subscription_cycle',
    period: past,
    finalizesAt: abandoned ? null : work.now + draftSeconds,
    lines: [...subscription.hidden.pendingLines, ...fullLines(work, items)],
  });
  const invoice = draftInvoice(work, terms);
  return transition(work, subscriptionMachine, subscription, {
    items: itemList(subscription.id, items),
    latest_invoice: invoice.id,
    hidden: { ...subscription.hidden, onTrial: false, pendingLines: [] },
  });
}

/** The method a subscription, or an invoice of its own, is charged to: its own, else the customer's default. */
export function methodOf(
  work: Work,
  { customer: id, default_payment_method: own }: Pick<Subscription, 'customer' | 'default_payment_method'>,
): PaymentMethod | null {
  const customer = work.find('customer', id);
  const chosen = own ?? (customer?.deleted ? null : customer?.invoice_settings.default_payment_method);
  return work.find('payment_method', chosen) ?? null;
}

/** Finalises a draft and makes the first attempt, or sends it. */
export function finalizeAndCollect(work: Work, draft: Invoice): void {
  const open = finalizeInvoice(work, draft);
  if (open.status === 'paid') return;
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
  transition(work, subscriptionMachine, subscription, {
    hidden: { ...hidden, onTrial: false, owes: 'renewal' },
  });
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
    hidden: { ...hidden, owes: afterLast === 'unpaid' ? 'given_up' : 'renewal' },
  });
}

/** A first payment that never came within 23 hours: the subscription expires and its invoice is void. */
export function expireIncomplete(work: Work, subscription: Subscription): void {
  const invoice = work.find('invoice', subscription.latest_invoice);
  if (invoice?.status === 'open') {
    transition(work, invoiceMachine, invoice, {
      auto_advance: false,
      next_payment_attempt: null,
      status_transitions: { ...invoice.status_transitions, voided_at: work.now },
    });
  }
  transition(work, subscriptionMachine, subscription, {
    ended_at: work.now,
    hidden: { ...subscription.hidden, expired: true },
  });
}
