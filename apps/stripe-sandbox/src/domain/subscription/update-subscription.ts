import { invalidRequest } from '../api-error.ts';
import { collectInvoice } from '../invoice/collect-invoice.ts';
import { finalizeInvoice } from '../invoice/finalize-invoice.ts';
import { buildInvoice, draftInvoice } from '../invoice/build-invoice.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { methodOfCustomer } from '../payment-method/payment-method.ts';
import type { Work } from '../work.ts';
import { changeItems, type ItemChange } from './change-items.ts';
import { declinedCard } from './create-subscription.ts';
import { applyCollection, methodOf } from './renew-subscription.ts';
import { ended, itemList, periodOf, subscriptionMachine, type Subscription } from './subscription.ts';
import { subscriptionInvoice } from './subscription-invoice.ts';

/** An update as sent. */
export interface SubscriptionUpdate {
  cancel_at?: number | 'min_period_end' | 'max_period_end' | null;
  cancel_at_period_end?: boolean;
  cancellation_details?: { comment?: string | null; feedback?: string | null };
  collection_method?: Subscription['collection_method'];
  days_until_due?: number;
  default_payment_method?: string;
  description?: string | null;
  items?: ItemChange[];
  metadata?: MetadataParam;
  off_session?: boolean;
  payment_behavior?: string;
  proration_behavior?: 'always_invoice' | 'create_prorations' | 'none';
}

/** Scheduled leaving, or the withdrawal of it. */
function leaving(work: Work, subscription: Subscription, sent: SubscriptionUpdate): Partial<Subscription> {
  const { end } = periodOf(subscription);
  const details = { ...subscription.cancellation_details, ...sent.cancellation_details };
  const reason = 'cancellation_requested' as const;
  if (sent.cancel_at_period_end === true) {
    return {
      cancel_at_period_end: true,
      cancel_at: end,
      canceled_at: subscription.canceled_at ?? work.now,
      cancellation_details: { ...details, reason },
    };
  }
  if (sent.cancel_at !== undefined && sent.cancel_at !== null) {
    const at = typeof sent.cancel_at === 'number' ? sent.cancel_at : end;
    if (at <= work.now) throw invalidRequest('cancel_at must be in the future.', 'cancel_at');
    return {
      cancel_at_period_end: false,
      cancel_at: at,
      canceled_at: work.now,
      cancellation_details: { ...details, reason },
    };
  }
  if (sent.cancel_at_period_end === false || sent.cancel_at === null) {
    return {
      cancel_at_period_end: false,
      cancel_at: null,
      canceled_at: null,
      cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    };
  }
  return sent.cancellation_details ? { cancellation_details: details } : {};
}

/** Changes a living subscription; a change of items bills or credits as `proration_behavior` says. */
export function updateSubscription(
  work: Work,
  subscription: Subscription,
  sent: SubscriptionUpdate,
): Subscription {
  if (ended(subscription)) {
    throw invalidRequest(
      'A canceled subscription can only update its cancellation_details and metadata.',
      undefined,
      'resource_missing',
    );
  }
  const changes: Partial<Subscription> = { ...leaving(work, subscription, sent) };
  changes.metadata = mergeMetadata(subscription.metadata, sent.metadata);
  if (sent.description !== undefined) changes.description = sent.description;
  if (sent.collection_method) changes.collection_method = sent.collection_method;
  if (sent.days_until_due !== undefined) changes.days_until_due = sent.days_until_due;
  if (sent.default_payment_method) {
    const method = methodOfCustomer(
      work,
      sent.default_payment_method,
      subscription.customer,
      'default_payment_method',
    );
    changes.default_payment_method = method.id;
  }
  if (!sent.items) return transition(work, subscriptionMachine, subscription, changes);
  return changeWithItems(work, subscription, changes, sent);
}

function changeWithItems(
  work: Work,
  subscription: Subscription,
  changes: Partial<Subscription>,
  sent: SubscriptionUpdate,
): Subscription {
  const behaviour = sent.proration_behavior ?? 'create_prorations';
  const result = changeItems(work, subscription, sent.items ?? [], behaviour !== 'none');
  const billsNow =
    result.newAnchor !== null || (behaviour === 'always_invoice' && result.prorations.length > 0);
  const pending = [...subscription.hidden.pendingLines, ...result.prorations];
  const next = transition(work, subscriptionMachine, subscription, {
    ...changes,
    items: itemList(subscription.id, result.items),
    ...(result.newAnchor ? { billing_cycle_anchor: result.newAnchor } : {}),
    hidden: { ...subscription.hidden, pendingLines: billsNow ? [] : pending },
  });
  if (!billsNow) return next;
  return billChange(work, next, [...pending, ...result.fullPrice], sent);
}

/** Bills a change at once. With `error_if_incomplete` a decline undoes the whole update (the work is not kept). */
function billChange(
  work: Work,
  subscription: Subscription,
  lines: NewLine[],
  sent: SubscriptionUpdate,
): Subscription {
  const open = finalizeInvoice(work, changeInvoice(work, subscription, lines));
  const known = work.put<Subscription>({ ...subscription, latest_invoice: open.id });
  if (open.status === 'paid') return known;
  const attempt = { offSession: sent.off_session ?? false, returnUrl: null, scheduled: true };
  const collected = collectInvoice(work, open, methodOf(work, known), attempt);
  if (collected.outcome === 'declined' && sent.payment_behavior === 'error_if_incomplete')
    throw declinedCard(collected);
  if (collected.outcome !== 'action') applyCollection(work, collected);
  return work.get('subscription', subscription.id);
}

/** The draft of an invoice that bills a change; a preview is neither kept nor announced. */
export function changeInvoice(
  work: Work,
  subscription: Subscription,
  lines: NewLine[],
  preview = false,
): Invoice {
  const terms = subscriptionInvoice(work, subscription, {
    reason: 'subscription_update',
    period: { start: work.now, end: work.now },
    finalizesAt: null,
    lines,
  });
  return (preview ? buildInvoice : draftInvoice)(work, terms);
}
