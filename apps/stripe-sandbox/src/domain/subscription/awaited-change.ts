import { retireFormer } from '../discount/end-discount.ts';
import { voidInvoice } from '../invoice/close-invoice.ts';
import { subscriptionIdOf, type Invoice } from '../invoice/invoice.ts';
import { transition } from '../machine.ts';
import { incompleteSeconds } from '../settings.ts';
import type { Work } from '../work.ts';
import {
  periodOf,
  subscriptionMachine,
  type AwaitedChange,
  type ChangedFacts,
  type PendingUpdate,
  type Subscription,
} from './subscription.ts';
import { waitAgain } from './waiting-prorations.ts';

/** A change and the open invoice on which it depends. */
export type AwaitedTerms = Omit<AwaitedChange, 'invoice' | 'expires'> & { invoice: Invoice };

/** What the API shows of an update that is pending. */
function shownUpdate(changes: ChangedFacts, expires: number): PendingUpdate {
  return {
    billing_cycle_anchor: changes.billing_cycle_anchor ?? null,
    cancel_at_period_end: changes.cancel_at_period_end ?? null,
    discount: null,
    discounts: changes.discounts ?? null,
    expires_at: expires,
    metadata: null,
    subscription_items: changes.items?.data ?? null,
    trial_end: changes.trial_end ?? null,
    trial_from_plan: null,
  };
}

/** Leaves a subscription as it is until the invoice is paid; an earlier change that still waits is discarded. */
export function awaitInvoice(work: Work, subscription: Subscription, terms: AwaitedTerms): Subscription {
  const { kind, invoice, changes } = terms;
  const free = subscription.hidden.awaited ? discardAwaited(work, subscription) : subscription;
  const limit = work.now + incompleteSeconds;
  const expires = kind === 'update' ? Math.min(limit, periodOf(subscription).end) : limit;
  return transition(work, subscriptionMachine, free, {
    latest_invoice: invoice.id,
    ...(kind === 'update' ? { pending_update: shownUpdate(changes, expires) } : {}),
    hidden: {
      ...free.hidden,
      awaited: { ...terms, invoice: invoice.id, expires },
    },
  });
}

/** The invoice is paid: what waited for it comes true. */
export function applyAwaited(work: Work, subscription: Subscription): Subscription {
  const { awaited } = subscription.hidden;
  if (!awaited) return subscription;
  retireFormer(work, subscription.discounts, awaited.changes.discounts);
  const next = transition(work, subscriptionMachine, subscription, {
    ...awaited.changes,
    pending_update: null,
    hidden: { ...subscription.hidden, ...awaited.changes.hidden, awaited: null },
  });
  if (awaited.kind === 'update') work.emit('customer.subscription.pending_update_applied', next);
  return next;
}

/** An attempt was made and failed: a resumption that asked for no more is done, the money is owed. */
export function resumeOnAttempt(work: Work, invoice: Invoice): void {
  const subscription = work.find('subscription', subscriptionIdOf(invoice));
  const awaited = subscription?.hidden.awaited;
  if (!subscription || awaited?.invoice !== invoice.id || !awaited.onAttempt) return;
  const known = { ...subscription, hidden: { ...subscription.hidden, owes: 'renewal' as const } };
  applyAwaited(work, known);
}

/** The invoice was closed by hand: written off, the change comes true all the same; void, it is forgotten. */
export function settleAwaited(work: Work, invoice: Invoice): void {
  const subscription = work.find('subscription', subscriptionIdOf(invoice));
  if (!subscription || subscription.hidden.awaited?.invoice !== invoice.id) return;
  if (invoice.status === 'uncollectible') applyAwaited(work, subscription);
  else discardAwaited(work, subscription);
}

/** The payment never came: the invoice is void, the change is forgotten, older lines wait for the next invoice again. */
export function discardAwaited(work: Work, subscription: Subscription): Subscription {
  const { awaited, ...hidden } = subscription.hidden;
  if (!awaited) return subscription;
  const invoice = work.find('invoice', awaited.invoice);
  if (invoice?.status === 'open') voidInvoice(work, invoice);
  waitAgain(work, awaited.givesBack);
  const next = transition(work, subscriptionMachine, subscription, {
    pending_update: null,
    hidden: { ...hidden, awaited: null },
  });
  if (awaited.kind === 'update') work.emit('customer.subscription.pending_update_expired', next);
  return next;
}
