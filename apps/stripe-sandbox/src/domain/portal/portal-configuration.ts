import { complete } from '../../contract/complete.ts';
import type { Recurring } from '../catalogue/catalogue.ts';
import type { Metadata } from '../metadata.ts';
import type { ProrationBehaviour } from '../subscription/plan-change.ts';
import type { Work } from '../work.ts';

export const cancelReasons = [
  'too_expensive',
  'missing_features',
  'switched_service',
  'unused',
  'customer_service',
  'too_complex',
  'low_quality',
  'other',
] as const;
export type CancelReason = (typeof cancelReasons)[number];

export interface Duration {
  interval: Recurring['interval'];
  interval_count: number;
}

/** One product that customers may change to, and between which of its prices. */
export interface PortalProduct {
  adjustable_quantity: { enabled: boolean; maximum: number | null; minimum: number };
  prices: string[];
  product: string;
}

export type UpdatableField = 'address' | 'email' | 'name' | 'phone' | 'shipping' | 'tax_id';

/** What customers may do in the portal, each by its own switch. */
export interface PortalFeatures {
  customer_update: { allowed_updates: UpdatableField[]; enabled: boolean };
  invoice_history: { enabled: boolean };
  payment_method_update: { enabled: boolean; payment_method_configuration: null };
  subscription_cancel: {
    cancellation_reason: { enabled: boolean; feedback_options: null; options: CancelReason[] };
    enabled: boolean;
    mode: 'at_period_end' | 'immediately';
    proration_behavior: ProrationBehaviour;
  };
  subscription_pause: {
    duration: { interval_options: Duration[]; type: 'indefinite' | 'interval_options' };
    enabled: boolean;
  };
  subscription_update: {
    billing_cycle_anchor: 'now' | 'unchanged' | null;
    default_allowed_updates: ('price' | 'promotion_code' | 'quantity')[];
    enabled: boolean;
    products: PortalProduct[] | null;
    proration_behavior: ProrationBehaviour;
    schedule_at_period_end: { conditions: { type: 'decreasing_item_amount' | 'shortening_interval' }[] };
    trial_update_behavior: 'continue_trial' | 'end_trial';
  };
}

/** How the portal looks and what it allows. */
export interface PortalConfiguration {
  id: string;
  object: 'billing_portal.configuration';
  active: boolean;
  business_profile: {
    headline: string | null;
    privacy_policy_url: string | null;
    terms_of_service_url: string | null;
  };
  created: number;
  default_return_url: string | null;
  features: PortalFeatures;
  is_default: boolean;
  livemode: false;
  login_page: { enabled: false; url: null };
  metadata: Metadata;
  name: string | null;
  updated: number;
}

/** Everything off but what Stripe's dashboard has switched on at first: card, invoices, leaving with a reason. */
export const defaultFeatures: PortalFeatures = {
  customer_update: { allowed_updates: [], enabled: false },
  invoice_history: { enabled: true },
  payment_method_update: { enabled: true, payment_method_configuration: null },
  subscription_cancel: {
    cancellation_reason: { enabled: true, feedback_options: null, options: [...cancelReasons] },
    enabled: true,
    mode: 'at_period_end',
    proration_behavior: 'none',
  },
  subscription_pause: { duration: { interval_options: [], type: 'indefinite' }, enabled: false },
  subscription_update: {
    billing_cycle_anchor: null,
    default_allowed_updates: [],
    enabled: false,
    products: null,
    proration_behavior: 'none',
    schedule_at_period_end: { conditions: [] },
    trial_update_behavior: 'end_trial',
  },
};

export function newConfiguration(
  work: Work,
  terms: Partial<PortalConfiguration> & { id: string },
): PortalConfiguration {
  const configuration = {
    object: 'billing_portal.configuration',
    active: true,
    business_profile: { headline: null, privacy_policy_url: null, terms_of_service_url: null },
    created: work.now,
    default_return_url: null,
    features: defaultFeatures,
    is_default: false,
    livemode: false,
    login_page: { enabled: false, url: null },
    metadata: {},
    name: null,
    updated: work.now,
    ...terms,
  } satisfies PortalConfiguration;
  return complete<PortalConfiguration>('billing_portal.configuration', configuration);
}

const defaultId = 'bpc_sandbox';

/** The configuration of sessions that name none; it is there without having been made. */
export function defaultConfiguration(work: Work): PortalConfiguration {
  const known = work.find('billing_portal.configuration', defaultId);
  return known ?? work.put(newConfiguration(work, { id: defaultId, is_default: true }));
}
