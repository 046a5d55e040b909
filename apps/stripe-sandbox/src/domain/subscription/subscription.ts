import type { Price } from '../catalogue/catalogue.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
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
  payment_settings: {
    payment_method_options: null;
    payment_method_types: null;
    save_default_payment_method: 'off' | 'on_subscription';
  };
  start_date: number;
  status: SubscriptionStatus;
  test_clock: string | null;
  trial_end: number | null;
  trial_settings: { end_behavior: { billing_cycle_anchor: null; missing_payment_method: 'create_invoice' } };
  trial_start: number | null;
  hidden: Standing;
}

/** The facts from which the status is computed, and lines that wait for the next invoice. */
export interface Standing {
  firstPaymentOpen: boolean;
  expired: boolean;
  onTrial: boolean;
  owes: 'nothing' | 'renewal' | 'given_up';
  pendingLines: NewLine[];
  /** Ends of the periods whose reminder went out already: trial_will_end, invoice.upcoming. */
  reminded: { trial: boolean; upcoming: number };
}

export const subscriptionMachine: Machine<Subscription, SubscriptionStatus> = {
  statusOf({ ended_at, hidden }) {
    if (ended_at) return hidden.expired ? 'incomplete_expired' : 'canceled';
    if (hidden.firstPaymentOpen) return 'incomplete';
    if (hidden.onTrial) return 'trialing';
    if (hidden.owes === 'given_up') return 'unpaid';
    return hidden.owes === 'renewal' ? 'past_due' : 'active';
  },
  moves: {
    incomplete: ['active', 'incomplete_expired', 'canceled'],
    incomplete_expired: [],
    trialing: ['active', 'past_due', 'canceled'],
    active: ['past_due', 'canceled', 'trialing'],
    past_due: ['active', 'unpaid', 'canceled'],
    unpaid: ['active', 'canceled'],
    paused: [],
    canceled: [],
  },
  events(from, to) {
    if (from !== to && to === 'canceled') return ['customer.subscription.deleted'];
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
