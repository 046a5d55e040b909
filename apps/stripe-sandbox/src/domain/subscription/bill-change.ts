import { invalidRequest } from '../api-error.ts';
import { retireFormer } from '../discount/end-discount.ts';
import { collectInvoice } from '../invoice/collect-invoice.ts';
import { finalizeInvoice } from '../invoice/finalize-invoice.ts';
import { transition } from '../machine.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import type { Work } from '../work.ts';
import { awaitInvoice } from './awaited-change.ts';
import { changeInvoice } from './change-invoice.ts';
import { methodOf } from './charged-method.ts';
import { declinedCard } from './create-subscription.ts';
import { applyCollection, stillOwes } from './renew-subscription.ts';
import { changed, subscriptionMachine, type ChangedFacts, type Subscription } from './subscription.ts';
import { lineOfItem } from '../invoice/invoice-item.ts';
import { waitingLines, waitingProrations } from './waiting-prorations.ts';

export type PaymentBehaviour =
  'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete';

/** The facts after a change and the lines it adds. */
export interface BilledChange {
  changes: ChangedFacts;
  lines: NewLine[];
}

/** How the invoice of a change is to be paid, and what its failure means. */
export interface BillingTerms {
  payment_behavior?: PaymentBehaviour;
  off_session?: boolean;
  /** Where a hosted page wants its visitor back after 3D Secure. */
  return_url?: string;
}

/**
 * Makes a change and bills it at once. By `payment_behavior` a payment that fails leaves the subscription past due,
 * undoes the whole request, or leaves the change pending.
 * Source: https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_behavior
 */
export function billChange(
  work: Work,
  subscription: Subscription,
  { changes, lines }: BilledChange,
  terms: BillingTerms,
): Subscription {
  if (terms.payment_behavior === 'pending_if_incomplete')
    return billPending(work, subscription, { changes, lines }, terms);
  const hidden = { ...subscription.hidden, ...changes.hidden };
  retireFormer(work, subscription.discounts, changes.discounts);
  const next = transition(work, subscriptionMachine, subscription, { ...changes, hidden });
  const open = finalizeInvoice(
    work,
    changeInvoice(work, next, [...waitingLines(work, subscription), ...lines]),
  );
  const known = work.put<Subscription>({ ...work.get('subscription', next.id), latest_invoice: open.id });
  if (open.status === 'paid') return known;
  if (open.collection_method === 'send_invoice') {
    work.emit('invoice.sent', open);
    return known;
  }
  if (terms.payment_behavior === 'default_incomplete') {
    return transition(work, subscriptionMachine, known, {
      hidden: { ...known.hidden, owes: stillOwes(known.hidden) },
    });
  }
  const attempt = {
    offSession: terms.off_session ?? false,
    returnUrl: terms.return_url ?? null,
    scheduled: true,
  };
  const collected = collectInvoice(work, open, methodOf(work, known), attempt);
  if (collected.outcome === 'paid') applyCollection(work, collected);
  else if (terms.payment_behavior === 'error_if_incomplete') throw declinedCard(collected);
  else applyCollection(work, collected);
  return work.get('subscription', subscription.id);
}

/** Nothing but the invoice is there until it is paid. */
function billPending(
  work: Work,
  subscription: Subscription,
  { changes, lines }: BilledChange,
  terms: BillingTerms,
): Subscription {
  if (subscription.collection_method === 'send_invoice') {
    throw invalidRequest(
      '`payment_behavior=pending_if_incomplete` can only be used when `collection_method=charge_automatically`.',
      'payment_behavior',
    );
  }
  const waiting = waitingProrations(work, subscription);
  const open = finalizeInvoice(
    work,
    changeInvoice(work, changed(subscription, changes), [...waiting.map(lineOfItem), ...lines]),
  );
  const attempt = {
    offSession: terms.off_session ?? false,
    returnUrl: terms.return_url ?? null,
    scheduled: false,
  };
  const { outcome } = collectInvoice(work, open, methodOf(work, subscription), attempt);
  if (outcome === 'paid') {
    retireFormer(work, subscription.discounts, changes.discounts);
    return transition(work, subscriptionMachine, subscription, {
      ...changes,
      latest_invoice: open.id,
      hidden: { ...subscription.hidden, ...changes.hidden },
    });
  }
  return awaitInvoice(work, subscription, {
    kind: 'update',
    invoice: open,
    changes,
    givesBack: waiting.map(({ id }) => id),
    onAttempt: false,
  });
}
