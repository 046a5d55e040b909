import { invalidRequest } from '../api-error.ts';
import { refuseNested } from '../operation.ts';
import type { Work } from '../work.ts';
import {
  cancelReasons,
  type CancelReason,
  type Duration,
  type PortalFeatures,
  type PortalProduct,
  type UpdatableField,
} from './portal-configuration.ts';

interface SentProduct {
  adjustable_quantity?: { enabled: boolean; maximum?: number; minimum?: number };
  prices: string[];
  product: string;
}

/** Features as sent; what is not sent stays as it was. */
export interface FeaturesParams {
  customer_update?: { allowed_updates?: UpdatableField[] | null; enabled?: boolean };
  invoice_history?: { enabled: boolean };
  payment_method_update?: { enabled: boolean };
  subscription_cancel?: {
    cancellation_reason?: { enabled: boolean; options?: CancelReason[] | null };
    enabled?: boolean;
    mode?: PortalFeatures['subscription_cancel']['mode'];
    proration_behavior?: PortalFeatures['subscription_cancel']['proration_behavior'];
  };
  subscription_pause?: {
    duration?: {
      interval_options?: { interval: Duration['interval']; interval_count?: number }[] | null;
      type: PortalFeatures['subscription_pause']['duration']['type'];
    };
    enabled?: boolean;
  };
  subscription_update?: Partial<
    Pick<
      PortalFeatures['subscription_update'],
      'billing_cycle_anchor' | 'enabled' | 'proration_behavior' | 'trial_update_behavior'
    >
  > & {
    default_allowed_updates?: PortalFeatures['subscription_update']['default_allowed_updates'] | null;
    products?: SentProduct[] | null;
    schedule_at_period_end?: {
      conditions?: PortalFeatures['subscription_update']['schedule_at_period_end']['conditions'] | null;
    };
  };
}

/** Reads the features of a configuration on top of those it has; prices must be recurring ones of their product. */
export function readFeatures(work: Work, sent: FeaturesParams, now: PortalFeatures): PortalFeatures {
  const update = { ...now.subscription_update, ...readUpdate(work, sent.subscription_update) };
  if (update.enabled && !update.products?.length) {
    throw invalidRequest(
      'You must specify at least one product when the subscription update feature is enabled.',
      'features[subscription_update][products]',
    );
  }
  return {
    customer_update: {
      allowed_updates: sent.customer_update?.allowed_updates ?? now.customer_update.allowed_updates,
      enabled: sent.customer_update?.enabled ?? now.customer_update.enabled,
    },
    invoice_history: { enabled: sent.invoice_history?.enabled ?? now.invoice_history.enabled },
    payment_method_update: {
      ...now.payment_method_update,
      enabled: sent.payment_method_update?.enabled ?? now.payment_method_update.enabled,
    },
    subscription_cancel: readCancel(sent.subscription_cancel, now.subscription_cancel),
    subscription_pause: readPause(sent.subscription_pause, now.subscription_pause),
    subscription_update: update,
  };
}

function readCancel(
  sent: FeaturesParams['subscription_cancel'],
  now: PortalFeatures['subscription_cancel'],
): PortalFeatures['subscription_cancel'] {
  if (!sent) return now;
  const { cancellation_reason: reason, ...rest } = sent;
  if (reason)
    refuseNested(reason, ['enabled', 'options'], 'features[subscription_cancel][cancellation_reason]');
  return {
    ...now,
    ...rest,
    cancellation_reason: {
      enabled: reason?.enabled ?? now.cancellation_reason.enabled,
      feedback_options: null,
      options: reason?.options ?? (reason ? [...cancelReasons] : now.cancellation_reason.options),
    },
  };
}

function readPause(
  sent: FeaturesParams['subscription_pause'],
  now: PortalFeatures['subscription_pause'],
): PortalFeatures['subscription_pause'] {
  if (!sent) return now;
  const options = (sent.duration?.interval_options ?? []).map(({ interval, interval_count }) => ({
    interval,
    interval_count: interval_count ?? 1,
  }));
  if (sent.duration?.type === 'interval_options' && options.length === 0) {
    const param = 'features[subscription_pause][duration][interval_options]';
    throw invalidRequest(`Missing required param: ${param}.`, param, 'parameter_missing');
  }
  return {
    enabled: sent.enabled ?? now.enabled,
    duration: sent.duration ? { interval_options: options, type: sent.duration.type } : now.duration,
  };
}

function readUpdate(
  work: Work,
  sent: FeaturesParams['subscription_update'],
): Partial<PortalFeatures['subscription_update']> {
  if (!sent) return {};
  const { products, default_allowed_updates: allowed, schedule_at_period_end: later, ...rest } = sent;
  return {
    ...rest,
    ...(allowed === undefined ? {} : { default_allowed_updates: allowed ?? [] }),
    ...(later ? { schedule_at_period_end: { conditions: later.conditions ?? [] } } : {}),
    ...(products === undefined ? {} : { products: (products ?? []).map((entry) => product(work, entry)) }),
  };
}

function product(work: Work, sent: SentProduct): PortalProduct {
  const where = 'features[subscription_update][products]';
  work.get('product', sent.product, where);
  for (const id of sent.prices) {
    const price = work.get('price', id, where);
    if (price.product !== sent.product || !price.recurring)
      throw invalidRequest(`The price ${id} is no recurring price of the product ${sent.product}.`, where);
  }
  const { enabled, maximum, minimum } = sent.adjustable_quantity ?? { enabled: false };
  return {
    adjustable_quantity: { enabled, maximum: maximum ?? null, minimum: minimum ?? 1 },
    prices: sent.prices,
    product: sent.product,
  };
}
