import type { Price } from '../catalogue/catalogue.ts';
import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';
import type { TaxRate } from '../tax-rate/tax-rate.ts';

export type SubscriptionStatus =
  'incomplete' | 'incomplete_expired' | 'trialing' | 'active' | 'past_due' | 'unpaid' | 'paused' | 'canceled';

/** One price of a subscription. The billing period stands here, not on the subscription. */
export interface SubscriptionItem {
  id: string;
  object: 'subscription_item';
  created: number;
  current_period_end: number;
  current_period_start: number;
  discounts: string[];
  metadata: Metadata;
  plan: object;
  price: Price;
  quantity: number;
  subscription: string;
  tax_rates: TaxRate[];
}

export interface CancellationDetails {
  comment: string | null;
  feedback: string | null;
  feedback_option: null;
  reason: 'cancellation_requested' | 'payment_failed' | null;
}

export interface Subscription {
  id: string;
  object: 'subscription';
  automatic_tax: { disabled_reason: null; enabled: false; liability: null };
  billing_cycle_anchor: number;
  billing_mode: { type: 'flexible'; flexible: null };
  billing_schedules: object[];
  cancel_at: number | null;
  cancel_at_period_end: boolean;
  canceled_at: number | null;
  cancellation_details: CancellationDetails;
  collection_method: 'charge_automatically' | 'send_invoice';
  created: number;
  currency: string;
  customer: string;
  days_until_due: number | null;
  default_payment_method: string | null;
  default_tax_rates: TaxRate[];
  description: string | null;
  discounts: string[];
  ended_at: number | null;
  invoice_settings: {
    account_tax_ids: null;
    custom_fields: null;
    description: null;
    footer: null;
    issuer: { type: 'self' };
  };
  items: { object: 'list'; data: SubscriptionItem[]; has_more: false; total_count: number; url: string };
  latest_invoice: string | null;
  livemode: false;
  metadata: Metadata;
  pause_collection: PauseCollection | null;
  payment_settings: {
    payment_method_options: null;
    payment_method_types: null;
    save_default_payment_method: 'off' | 'on_subscription';
  };
  pending_update: PendingUpdate | null;
  schedule: string | null;
  start_date: number;
  status: SubscriptionStatus;
  /** Present only while paused. */
  status_details?: {
    paused: { subscription: { type: PauseReason }; transitioned_at: number; type: 'subscription' };
  };
  test_clock: string | null;
  trial_end: number | null;
  trial_settings: TrialSettings;
  trial_start: number | null;
  hidden: Standing;
}

/** Renewals are still drafted but not collected; the status stays as it is. */
export interface PauseCollection {
  behavior: 'keep_as_draft' | 'mark_uncollectible' | 'void';
  resumes_at: number | null;
}

export type PauseReason = 'pause_requested' | 'trial_end_without_payment_method';

/** An update that takes effect only when its invoice is paid (`pending_if_incomplete`). */
export interface PendingUpdate {
  billing_cycle_anchor: number | null;
  cancel_at_period_end: boolean | null;
  discount: null;
  discounts: string[] | null;
  expires_at: number;
  metadata: null;
  subscription_items: SubscriptionItem[] | null;
  trial_end: number | null;
  trial_from_plan: null;
}

export interface TrialSettings {
  end_behavior: {
    billing_cycle_anchor: 'now' | 'unchanged' | null;
    missing_payment_method: 'cancel' | 'create_invoice' | 'pause';
  };
}

/** Facts of a subscription that change together. */
export type ChangedFacts = Partial<Omit<Subscription, 'hidden'>> & { hidden?: Partial<Standing> };

/** A change that waits for an invoice: what will be true then, and what waits again if that never comes. */
export interface AwaitedChange {
  kind: 'update' | 'resume';
  invoice: string;
  /** Seconds since 1970 when the invoice is voided; null once Stripe itself keeps trying. */
  expires: number | null;
  changes: ChangedFacts;
  /** Ids of the waiting prorations that its invoice took along. */
  givesBack: string[];
  /** A resumption that an attempt completes even when the payment fails. */
  onAttempt: boolean;
}

/** The facts from which the status is computed. */
export interface Standing {
  firstPaymentOpen: boolean;
  expired: boolean;
  onTrial: boolean;
  owes: 'nothing' | 'renewal' | 'given_up';
  /** Until when time is paid for, and when it resumes by itself; null while it is not paused. */
  paused: { paidUntil: number; resumesAt?: number } | null;
  awaited: AwaitedChange | null;
  /** Ends of the periods whose reminder went out already: trial_will_end, invoice.upcoming. */
  reminded: { trial: boolean; upcoming: number };
}

export const subscriptionMachine: Machine<Subscription, SubscriptionStatus> = {
  statusOf({ ended_at, hidden }) {
    if (ended_at) return hidden.expired ? 'incomplete_expired' : 'canceled';
    if (hidden.firstPaymentOpen) return 'incomplete';
    if (hidden.paused) return 'paused';
    if (hidden.onTrial) return 'trialing';
    if (hidden.owes === 'given_up') return 'unpaid';
    return hidden.owes === 'renewal' ? 'past_due' : 'active';
  },
  moves: {
    incomplete: ['active', 'incomplete_expired', 'canceled'],
    incomplete_expired: [],
    trialing: ['active', 'past_due', 'unpaid', 'paused', 'canceled'],
    active: ['past_due', 'paused', 'trialing', 'canceled'],
    past_due: ['active', 'unpaid', 'paused', 'trialing', 'canceled'],
    unpaid: ['active', 'trialing', 'canceled'],
    paused: ['active', 'past_due', 'unpaid', 'trialing', 'canceled'],
    canceled: [],
  },
  events(from, to) {
    if (from === to) return ['customer.subscription.updated'];
    if (to === 'canceled') return ['customer.subscription.deleted'];
    if (to === 'paused') return ['customer.subscription.paused', 'customer.subscription.updated'];
    if (from === 'paused') return ['customer.subscription.resumed', 'customer.subscription.updated'];
    return ['customer.subscription.updated'];
  },
};

/** The period of a subscription: all items of one subscription share it. */
export function periodOf(subscription: Subscription): { start: number; end: number } {
  const item = subscription.items.data[0];
  return { start: item?.current_period_start ?? 0, end: item?.current_period_end ?? 0 };
}

/** The list object with these items. */
export function itemList(id: string, data: SubscriptionItem[]): Subscription['items'] {
  return {
    object: 'list',
    data,
    has_more: false,
    total_count: data.length,
    url: `/v1/subscription_items?subscription=${id}`,
  };
}

export const ended = (subscription: Subscription): boolean => subscription.ended_at !== null;

/** The subscription with these facts; nothing is kept. */
export const changed = (subscription: Subscription, { hidden, ...facts }: ChangedFacts): Subscription => ({
  ...subscription,
  ...facts,
  hidden: { ...subscription.hidden, ...hidden },
});
