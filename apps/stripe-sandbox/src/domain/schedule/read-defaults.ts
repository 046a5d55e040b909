import { refuseNested } from '../operation.ts';
import { periodOf, type Subscription } from '../subscription/subscription.ts';
import { phaseDiscount } from './phase-discounts.ts';
import type { Phase, ScheduleDefaults } from './subscription-schedule.ts';

/** What holds for every phase that does not say otherwise, as sent. */
export interface DefaultsParams {
  billing_cycle_anchor?: ScheduleDefaults['billing_cycle_anchor'];
  collection_method?: ScheduleDefaults['collection_method'];
  default_payment_method?: string;
  description?: string | null;
  invoice_settings?: { days_until_due?: number };
}

const blank: ScheduleDefaults = {
  application_fee_percent: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null },
  billing_cycle_anchor: 'automatic',
  billing_thresholds: null,
  collection_method: 'charge_automatically',
  default_payment_method: null,
  description: null,
  invoice_settings: {
    account_tax_ids: null,
    custom_fields: null,
    days_until_due: null,
    description: null,
    footer: null,
    issuer: { type: 'self' },
  },
  on_behalf_of: null,
  transfer_data: null,
};

/** Reads the defaults, on top of those that hold already. */
export function readDefaults(sent: DefaultsParams | undefined, now = blank): ScheduleDefaults {
  if (!sent) return now;
  refuseNested(
    sent,
    [
      'billing_cycle_anchor',
      'collection_method',
      'default_payment_method',
      'description',
      'invoice_settings',
    ],
    'default_settings',
  );
  const { invoice_settings: settings, ...rest } = sent;
  return {
    ...now,
    ...rest,
    invoice_settings: {
      ...now.invoice_settings,
      days_until_due: settings?.days_until_due ?? now.invoice_settings.days_until_due,
    },
  };
}

/** The running period of a subscription as the first phase of a schedule made from it. */
export function phaseOfSubscription(subscription: Subscription): Phase {
  const { start, end } = periodOf(subscription);
  return {
    add_invoice_items: [],
    application_fee_percent: null,
    billing_cycle_anchor: null,
    billing_thresholds: null,
    collection_method: subscription.collection_method,
    currency: subscription.currency,
    default_payment_method: subscription.default_payment_method,
    default_tax_rates: [],
    description: subscription.description,
    discounts: subscription.discounts.map(phaseDiscount),
    end_date: end,
    invoice_settings: null,
    items: subscription.items.data.map(({ price, quantity, metadata }) => ({
      billing_thresholds: null,
      discounts: [],
      metadata,
      plan: price.id,
      price: price.id,
      quantity,
      tax_rates: [],
    })),
    metadata: {},
    on_behalf_of: null,
    proration_behavior: 'create_prorations',
    start_date: start,
    transfer_data: null,
    trial_end: subscription.hidden.onTrial ? subscription.trial_end : null,
  };
}
