import { invalidRequest } from '../api-error.ts';
import { collectInvoice } from '../invoice/collect-invoice.ts';
import { finalizeInvoice } from '../invoice/finalize-invoice.ts';
import { transition } from '../machine.ts';
import type { Work } from '../work.ts';
import { awaitInvoice } from './awaited-change.ts';
import { cycleAround, periodFrom } from './billing-period.ts';
import { changeInvoice } from './change-invoice.ts';
import { methodOf } from './charged-method.ts';
import { paidUntil, type PlannedChange, type ProrationBehaviour } from './plan-change.ts';
import { periodLines, prorations } from './prorate.ts';
import { changed, itemList, subscriptionMachine, type Subscription } from './subscription.ts';
import { lineOfItem } from '../invoice/invoice-item.ts';
import { keepProrations, waitingProrations } from './waiting-prorations.ts';

/** A resumption as sent. */
export interface ResumeTerms {
  billing_cycle_anchor?: { type: 'now' | 'unchanged' };
  payment_behavior?: 'resume_on_payment_attempt' | 'resume_on_payment_success';
  proration_behavior?: ProrationBehaviour;
  /** Seconds since 1970; only with an unchanged anchor. */
  proration_date?: number;
}

/** Works out a resumption without keeping anything: a new period from now, or the rest of the one that runs. */
export function planResume(work: Work, subscription: Subscription, sent: ResumeTerms): PlannedChange {
  const recurring = subscription.items.data[0]?.price.recurring;
  if (!recurring) throw invalidRequest('A subscription must have at least one active item.', 'items');
  const anew = (sent.billing_cycle_anchor?.type ?? 'now') === 'now';
  const anchor = anew ? work.now : subscription.billing_cycle_anchor;
  const period = anew ? periodFrom(anchor, recurring, work.now) : cycleAround(anchor, recurring, work.now);
  const items = itemList(
    subscription.id,
    subscription.items.data.map((item) => ({
      ...item,
      current_period_start: period.start,
      current_period_end: period.end,
    })),
  );
  const changes = {
    items,
    billing_cycle_anchor: anchor,
    status_details: undefined,
    ...(subscription.cancel_at_period_end ? { cancel_at: period.end } : {}),
    hidden: { paused: null },
  };
  const until = paidUntil(changed(subscription, changes));
  if (anew) return { changes, lines: periodLines(work, items.data, anchor, until), billsNow: true };
  const behaviour = sent.proration_behavior ?? 'create_prorations';
  const covered = subscription.hidden.paused?.paidUntil ?? work.now;
  const start = Math.max(sent.proration_date ?? work.now, covered);
  const rest = { anchor, start, end: until };
  const lines = behaviour === 'none' ? [] : prorations(work, items.data, rest, 'charge');
  return { changes, lines, billsNow: behaviour === 'always_invoice' && lines.length > 0 };
}

/**
 * Resumes a paused subscription. Without a resumption invoice it is active at once; with one it stays paused until
 * that is paid (or, by default, until a payment was tried), at most 23 hours.
 * Source: https://docs.stripe.com/api/subscriptions/resume.
 */
export function resumeSubscription(work: Work, subscription: Subscription, sent: ResumeTerms): Subscription {
  if (subscription.status !== 'paused')
    throw invalidRequest('You cannot resume this subscription because it is not paused.');
  if (subscription.collection_method !== 'charge_automatically')
    throw invalidRequest('Only subscriptions with `collection_method=charge_automatically` can be resumed.');
  const { hidden } = subscription;
  const { changes, lines, billsNow } = planResume(work, subscription, sent);
  const resumed = (latest_invoice = subscription.latest_invoice): Subscription =>
    transition(work, subscriptionMachine, subscription, {
      ...changes,
      latest_invoice,
      hidden: { ...hidden, ...changes.hidden },
    });
  if (!billsNow) {
    keepProrations(work, subscription, lines);
    return resumed();
  }
  const waiting = waitingProrations(work, subscription);
  const bill = [...waiting.map(lineOfItem), ...lines];
  const open = finalizeInvoice(work, changeInvoice(work, changed(subscription, changes), bill));
  const onSuccess = sent.payment_behavior === 'resume_on_payment_success';
  const attempt = { offSession: true, returnUrl: null, scheduled: true };
  const paid =
    open.status === 'paid' ||
    (onSuccess && collectInvoice(work, open, methodOf(work, subscription), attempt).outcome === 'paid');
  if (paid) return resumed(open.id);
  const awaiting = awaitInvoice(work, subscription, {
    kind: 'resume',
    invoice: open,
    changes,
    givesBack: waiting.map(({ id }) => id),
    onAttempt: !onSuccess,
  });
  return onSuccess ? keepTrying(work, awaiting) : awaiting;
}

/** The pause had a last day: one attempt is made to go on, with payments tried again as usual. */
export function resumeByItself(work: Work, subscription: Subscription): Subscription {
  const { paused, ...hidden } = subscription.hidden;
  const known = { ...subscription, hidden: { ...hidden, paused: paused && { paidUntil: paused.paidUntil } } };
  return resumeSubscription(work, work.put<Subscription>(known), {
    payment_behavior: 'resume_on_payment_success',
  });
}

/** From a first attempt on the retries decide, not the 23 hours. */
function keepTrying(work: Work, subscription: Subscription): Subscription {
  const { awaited, ...hidden } = subscription.hidden;
  return work.put<Subscription>({
    ...subscription,
    hidden: { ...hidden, awaited: awaited && { ...awaited, expires: null } },
  });
}
