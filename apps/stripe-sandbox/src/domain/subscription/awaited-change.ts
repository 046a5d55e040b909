import { voidInvoice } from '../invoice/close-invoice.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { transition } from '../machine.ts';
import { incompleteSeconds } from '../settings.ts';
import type { Work } from '../work.ts';
import {
  periodOf,
  subscriptionMachine,
  type AwaitedChange,
  type PendingUpdate,
  type Subscription,
} from './subscription.ts';

/** A change and the open invoice on which it depends. */
export interface AwaitedTerms {
  kind: AwaitedChange['kind'];
  invoice: Invoice;
  changes: Partial<Subscription>;
  givesBack: AwaitedChange['givesBack'];
}

/** What the API shows of an update that is pending. */
function shownUpdate(changes: Partial<Subscription>, expires: number): PendingUpdate {
  return {
    billing_cycle_anchor: changes.billing_cycle_anchor ?? null,
    expires_at: expires,
    subscription_items: changes.items?.data ?? null,
    trial_end: changes.trial_end ?? null,
    trial_from_plan: null,
  };
}

/** Leaves a subscription as it is until the invoice is paid; an earlier change that still waits is discarded. */
export function awaitInvoice(work: Work, subscription: Subscription, terms: AwaitedTerms): Subscription {
  const { kind, invoice, changes, givesBack } = terms;
  const free = subscription.hidden.awaited ? discardAwaited(work, subscription) : subscription;
  const limit = work.now + incompleteSeconds;
  const expires = kind === 'update' ? Math.min(limit, periodOf(subscription).end) : limit;
  return transition(work, subscriptionMachine, free, {
    latest_invoice: invoice.id,
    ...(kind === 'update' ? { pending_update: shownUpdate(changes, expires) } : {}),
    hidden: {
      ...free.hidden,
      pendingLines: [],
      awaited: { kind, invoice: invoice.id, expires, changes, givesBack },
    },
  });
}

/** The invoice is paid: what waited for it comes true. */
export function applyAwaited(work: Work, subscription: Subscription): Subscription {
  const { awaited } = subscription.hidden;
  if (!awaited) return subscription;
  const next = transition(work, subscriptionMachine, subscription, {
    ...awaited.changes,
    pending_update: null,
    hidden: { ...subscription.hidden, ...awaited.changes.hidden, awaited: null },
  });
  if (awaited.kind === 'update') work.emit('customer.subscription.pending_update_applied', next);
  return next;
}

/** The payment never came: the invoice is void, the change is forgotten, older lines wait for the next invoice again. */
export function discardAwaited(work: Work, subscription: Subscription): Subscription {
  const { awaited, ...hidden } = subscription.hidden;
  if (!awaited) return subscription;
  const invoice = work.find('invoice', awaited.invoice);
  if (invoice?.status === 'open') voidInvoice(work, invoice);
  const next = transition(work, subscriptionMachine, subscription, {
    pending_update: null,
    hidden: {
      ...hidden,
      pendingLines: [...awaited.givesBack, ...hidden.pendingLines],
      awaited: null,
    },
  });
  if (awaited.kind === 'update') work.emit('customer.subscription.pending_update_expired', next);
  return next;
}
