import { invalidRequest } from '../api-error.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { retireFormer } from '../discount/end-discount.ts';
import { redeemDiscounts, type DiscountParam } from '../discount/redeem-discount.ts';
import { methodOfCustomer } from '../payment-method/payment-method.ts';
import { taxRatesOf } from '../tax-rate/tax-rate.ts';
import type { Work } from '../work.ts';
import { discardAwaited } from './awaited-change.ts';
import { billChange, type BillingTerms } from './bill-change.ts';
import { planChange, type ChangeTerms } from './plan-change.ts';
import {
  ended,
  subscriptionMachine,
  type PauseCollection,
  type Subscription,
  type TrialSettings,
} from './subscription.ts';
import { keepProrations } from './waiting-prorations.ts';

/** An update as sent. */
export interface SubscriptionUpdate extends ChangeTerms, BillingTerms {
  collection_method?: Subscription['collection_method'];
  days_until_due?: number;
  default_tax_rates?: string[] | null;
  discounts?: DiscountParam[] | null;
  default_payment_method?: string | null;
  description?: string | null;
  metadata?: MetadataParam;
  pause_collection?: { behavior: PauseCollection['behavior']; resumes_at?: number } | null;
  payment_settings?: { save_default_payment_method?: 'off' | 'on_subscription' };
  trial_settings?: { end_behavior: Partial<TrialSettings['end_behavior']> };
}

/**
 * What may accompany `payment_behavior=pending_if_incomplete`. Source: Stripe's guide to pending updates, and its changelogs of
 * 2026-05-27 for `discounts` and of 2026-09-30 for `cancel_at_period_end`. Metadata, which Stripe takes since 2026-05-27, is not
 * emulated, nor are discounts that would be redeemed only when the payment comes.
 */
const pendable = [
  'cancel_at_period_end',
  'discounts',
  'expand',
  'items',
  'off_session',
  'payment_behavior',
  'return_url',
  'proration_behavior',
  'proration_date',
  'billing_cycle_anchor',
  'trial_end',
];

/** Changes a living subscription; what has to be billed follows from the plan of the change. */
export function updateSubscription(
  work: Work,
  current: Subscription,
  sent: SubscriptionUpdate,
): Subscription {
  refuseUpdate(current, sent);
  const subscription = overtakes(current, sent) ? discardAwaited(work, current) : current;
  const facts = plainFacts(work, subscription, sent);
  const plan = planChange(work, subscription, sent, facts.discounts);
  const changes = { ...facts, ...plan.changes };
  if (sent.trial_end === 'now' && subscription.hidden.onTrial)
    work.emit('customer.subscription.trial_will_end', subscription);
  if (plan.billsNow) return billChange(work, subscription, { changes, lines: plan.lines }, sent);
  const { hidden } = subscription;
  keepProrations(work, subscription, plan.lines);
  retireFormer(work, subscription.discounts, changes.discounts);
  return transition(work, subscriptionMachine, subscription, {
    ...changes,
    hidden: { ...hidden, ...changes.hidden },
  });
}

/** An update that is pending gives way to another change of the items, and to the opposite wish about leaving. */
function overtakes({ hidden, pending_update: pending }: Subscription, sent: SubscriptionUpdate): boolean {
  if (hidden.awaited?.kind !== 'update') return false;
  const leaves = sent.cancel_at_period_end;
  const contradicts = leaves !== undefined && leaves !== (pending?.cancel_at_period_end ?? leaves);
  return sent.items !== undefined || contradicts;
}

function refuseUpdate(subscription: Subscription, sent: SubscriptionUpdate): void {
  if (ended(subscription)) {
    throw invalidRequest(
      'A canceled subscription can only update its cancellation_details and metadata.',
      undefined,
      'resource_missing',
    );
  }
  if (subscription.status === 'incomplete' && (sent.items ?? sent.trial_end) !== undefined) {
    throw invalidRequest(
      'A subscription whose first payment is still open can only be updated in its metadata and payment method. Pay or void its invoice first.',
    );
  }
  const leaves = sent.cancel_at !== undefined || sent.cancel_at_period_end !== undefined;
  if (subscription.schedule && leaves) {
    throw invalidRequest(
      `The subscription is managed by the subscription schedule \`${subscription.schedule}\`, and updating any cancelation behavior directly is not allowed. Please update the schedule instead.`,
    );
  }
  const method = sent.collection_method ?? subscription.collection_method;
  if (
    method === 'send_invoice' &&
    sent.collection_method &&
    (sent.days_until_due ?? subscription.days_until_due) === null
  ) {
    throw invalidRequest(
      'If you are using collection_method=send_invoice, you must also pass days_until_due.',
      'days_until_due',
      'parameter_missing',
    );
  }
  if (sent.days_until_due !== undefined && method !== 'send_invoice') {
    throw invalidRequest(
      'days_until_due can only be set when collection_method is send_invoice.',
      'days_until_due',
    );
  }
  const odd = Object.keys(sent).find((name) => !pendable.includes(name));
  if (sent.payment_behavior === 'pending_if_incomplete' && odd) {
    throw invalidRequest(
      `You cannot pass \`${odd}\` when \`payment_behavior=pending_if_incomplete\`: only changes that a payment decides can be pending.`,
      odd,
    );
  }
  if (sent.payment_behavior === 'pending_if_incomplete' && sent.discounts?.some(({ discount }) => !discount))
    throw invalidRequest(
      'The sandbox does not emulate a new discount together with `payment_behavior=pending_if_incomplete`.',
      'discounts',
      'sandbox_not_emulated',
    );
}

/** The facts that are taken over as sent. */
function plainFacts(work: Work, subscription: Subscription, sent: SubscriptionUpdate): Partial<Subscription> {
  const changes: Partial<Subscription> = {};
  if (sent.metadata !== undefined) changes.metadata = mergeMetadata(subscription.metadata, sent.metadata);
  if (sent.description !== undefined) changes.description = sent.description;
  if (sent.collection_method) changes.collection_method = sent.collection_method;
  if (sent.collection_method === 'charge_automatically') changes.days_until_due = null;
  if (sent.days_until_due !== undefined) changes.days_until_due = sent.days_until_due;
  if (sent.default_payment_method === null) changes.default_payment_method = null;
  if (sent.default_payment_method) {
    const { customer } = subscription;
    const param = 'default_payment_method';
    changes.default_payment_method = methodOfCustomer(work, sent.default_payment_method, customer, param).id;
  }
  if (sent.default_tax_rates !== undefined)
    changes.default_tax_rates = taxRatesOf(work, sent.default_tax_rates ?? [], 'default_tax_rates');
  if (sent.discounts !== undefined) changes.discounts = otherDiscounts(work, subscription, sent.discounts);
  if (sent.pause_collection !== undefined)
    changes.pause_collection = pauseCollection(work, sent.pause_collection);
  if (sent.payment_settings?.save_default_payment_method) {
    const { save_default_payment_method } = sent.payment_settings;
    changes.payment_settings = { ...subscription.payment_settings, save_default_payment_method };
  }
  if (sent.trial_settings) {
    const { end_behavior } = subscription.trial_settings;
    changes.trial_settings = { end_behavior: { ...end_behavior, ...sent.trial_settings.end_behavior } };
  }
  return changes;
}

/** The discounts of a subscription once the update is made; those that are not named again end with that. */
function otherDiscounts(work: Work, subscription: Subscription, sent: DiscountParam[] | null): string[] {
  const { id, customer, currency } = subscription;
  return redeemDiscounts(work, sent, { customer, currency, subscription: id });
}

function pauseCollection(work: Work, sent: SubscriptionUpdate['pause_collection']): PauseCollection | null {
  if (!sent) return null;
  if (sent.resumes_at !== undefined && sent.resumes_at <= work.now)
    throw invalidRequest('resumes_at must be in the future.', 'pause_collection[resumes_at]');
  return { behavior: sent.behavior, resumes_at: sent.resumes_at ?? null };
}
