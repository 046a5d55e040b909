import { invalidRequest } from '../api-error.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { refuseNested } from '../operation.ts';
import type { Work } from '../work.ts';
import { cancelSubscription } from './cancel-subscription.ts';
import { createSubscription } from './create-subscription.ts';
import { pauseSubscription, type PauseTerms } from './pause-subscription.ts';
import type { ChangeTerms } from './plan-change.ts';
import { previewOf, previewRenewal } from './preview-invoice.ts';
import { readSubscription, type CreateParams } from './read-subscription.ts';
import { resumeSubscription, type ResumeTerms } from './resume-subscription.ts';
import { ended, type Subscription } from './subscription.ts';
import { updateSubscription } from './update-subscription.ts';

/** A change that somebody is thinking about, as `createPreview` takes it. */
export interface PreviewedChange extends Omit<ChangeTerms, 'billing_cycle_anchor'> {
  billing_cycle_anchor?: { type: 'now' | 'timestamp' | 'unchanged'; timestamp?: number };
  cancel_now?: boolean;
  pause?: PauseTerms;
  resume_at?: 'now';
}

const known = [
  'billing_cycle_anchor',
  'cancel_at',
  'cancel_at_period_end',
  'cancel_now',
  'items',
  'pause',
  'proration_behavior',
  'proration_date',
  'resume_at',
  'trial_end',
];

/**
 * The invoice that a change would make, or else the next renewal after it. The change is really made, so it has to be
 * called inside a rehearsal; then preview and invoice cannot differ.
 */
export function previewChange(
  work: Work,
  subscription: Subscription,
  planned: PreviewedChange,
  mode: 'next' | 'recurring' = 'next',
): Invoice {
  refuseNested(planned, known, 'subscription_details');
  if (Object.keys(planned).length > 0) makeChange(work, subscription, planned);
  return invoiceAfter(work, subscription.id, subscription.latest_invoice, mode);
}

/** What is billed next: an invoice that came into being since, or the next period. */
export function invoiceAfter(
  work: Work,
  id: string,
  latest: string | null,
  mode: 'next' | 'recurring' = 'next',
): Invoice {
  const after = work.get('subscription', id);
  const billed = after.latest_invoice !== null && after.latest_invoice !== latest;
  return billed ? previewOf(work, after.latest_invoice ?? '') : previewRenewal(work, after, mode);
}

function makeChange(work: Work, subscription: Subscription, planned: PreviewedChange): void {
  const { billing_cycle_anchor: anchor, cancel_now, pause, resume_at, ...change } = planned;
  if (ended(subscription))
    throw invalidRequest('You cannot preview the change of a subscription that has ended.', 'subscription');
  if (pause) pauseSubscription(work, subscription, pause);
  else if (resume_at) resumeSubscription(work, subscription, resumption(planned));
  else if (cancel_now)
    cancelSubscription(
      work,
      subscription,
      {},
      { prorate: change.proration_behavior !== 'none', invoice_now: true },
    );
  else {
    updateSubscription(work, subscription, {
      ...change,
      ...(anchor ? { billing_cycle_anchor: { type: anchorOf(anchor) } } : {}),
      payment_behavior: 'default_incomplete',
    });
  }
}

function anchorOf(anchor: NonNullable<PreviewedChange['billing_cycle_anchor']>): 'now' | 'unchanged' {
  if (anchor.type !== 'timestamp') return anchor.type;
  throw invalidRequest(
    'A billing_cycle_anchor of type `timestamp` is for new subscriptions only.',
    'subscription_details[billing_cycle_anchor][type]',
  );
}

function resumption({ billing_cycle_anchor: anchor, ...planned }: PreviewedChange): ResumeTerms {
  const terms: ResumeTerms = {};
  if (anchor) terms.billing_cycle_anchor = { type: anchorOf(anchor) };
  if (planned.proration_behavior) terms.proration_behavior = planned.proration_behavior;
  if (planned.proration_date !== undefined) terms.proration_date = planned.proration_date;
  return terms;
}

/** The first invoice of a subscription that does not exist yet; inside a rehearsal as well. */
export function previewNew(work: Work, customer: string, planned: PreviewedChange): Invoice {
  refuseNested(planned, known, 'subscription_details');
  const {
    items,
    billing_cycle_anchor: anchor,
    cancel_at,
    cancel_at_period_end,
    proration_behavior,
  } = planned;
  const params: CreateParams = { customer, payment_behavior: 'default_incomplete' };
  if (items) params.items = items;
  if (anchor?.timestamp !== undefined) params.billing_cycle_anchor = anchor.timestamp;
  if (cancel_at !== undefined) params.cancel_at = cancel_at;
  if (cancel_at_period_end !== undefined) params.cancel_at_period_end = cancel_at_period_end;
  if (planned.trial_end !== undefined) params.trial_end = planned.trial_end;
  if (proration_behavior) params.proration_behavior = proration_behavior;
  const { customer: owner, terms, first } = readSubscription(work, params);
  return invoiceAfter(work, createSubscription(work, owner, terms, first).id, null);
}
