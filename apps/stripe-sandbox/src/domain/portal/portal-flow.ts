import { invalidRequest } from '../api-error.ts';
import { refuseNested } from '../operation.ts';
import { ended } from '../subscription/subscription.ts';
import type { Work } from '../work.ts';
import type { PortalFeatures } from './portal-configuration.ts';

export type FlowType =
  | 'payment_method_update'
  | 'subscription_cancel'
  | 'subscription_pause'
  | 'subscription_update'
  | 'subscription_update_confirm';

/** A flow as sent: one thing to do, and what follows when it is done. */
export interface FlowParams {
  after_completion?: {
    hosted_confirmation?: { custom_message?: string };
    redirect?: { return_url: string };
    type: AfterFlow['type'];
  };
  subscription_cancel?: { subscription: string };
  subscription_pause?: { subscription: string };
  subscription_update?: { subscription: string };
  subscription_update_confirm?: { subscription: string; items: FlowItem[] };
  type: FlowType | 'customer_update';
}

export interface FlowItem {
  id: string;
  price?: string;
  quantity?: number;
}

export interface AfterFlow {
  hosted_confirmation: { custom_message: string | null } | null;
  redirect: { return_url: string } | null;
  type: 'hosted_confirmation' | 'portal_homepage' | 'redirect';
}

/** The one thing for which a session was made. */
export interface PortalFlow {
  after_completion: AfterFlow;
  customer_update: null;
  subscription_cancel: { retention: null; subscription: string } | null;
  subscription_pause: { subscription: string } | null;
  subscription_update: { subscription: string } | null;
  subscription_update_confirm: {
    discounts: null;
    items: { id: string; price: string | null; quantity?: number }[];
    subscription: string;
  } | null;
  type: FlowType;
}

/** The switch that a flow needs. */
const featureOf: Record<FlowType, keyof PortalFeatures> = {
  payment_method_update: 'payment_method_update',
  subscription_cancel: 'subscription_cancel',
  subscription_pause: 'subscription_pause',
  subscription_update: 'subscription_update',
  subscription_update_confirm: 'subscription_update',
};

/** Reads a flow: its feature must be on, and its subscription a living one of this customer. */
export function readFlow(
  work: Work,
  sent: FlowParams,
  ground: { customer: string; features: PortalFeatures },
): PortalFlow {
  const { type, after_completion: after } = sent;
  if (type === 'customer_update') {
    throw invalidRequest(
      'The sandbox does not emulate the flow customer_update.',
      'flow_data[type]',
      'sandbox_not_emulated',
    );
  }
  refuseNested(sent, ['type', 'after_completion', type], 'flow_data');
  if (!ground.features[featureOf[type]].enabled) {
    throw invalidRequest(
      `This flow cannot be used because the ${featureOf[type]} feature in the portal configuration is disabled.`,
      'flow_data[type]',
    );
  }
  const target = type === 'payment_method_update' ? null : sent[type];
  const where = `flow_data[${type}]`;
  if (type !== 'payment_method_update') {
    if (!target) throw invalidRequest(`Missing required param: ${where}.`, where, 'parameter_missing');
    refuseNested(target, ['subscription', 'items'], where);
    const subscription = work.get('subscription', target.subscription, `${where}[subscription]`);
    if (subscription.customer !== ground.customer || ended(subscription))
      throw invalidRequest('The subscription is no living one of this customer.', `${where}[subscription]`);
  }
  const of = (name: FlowType): { subscription: string } | null =>
    target && type === name ? { subscription: target.subscription } : null;
  const cancel = of('subscription_cancel');
  const confirm = type === 'subscription_update_confirm' ? sent.subscription_update_confirm : undefined;
  return {
    after_completion: {
      type: after?.type ?? 'portal_homepage',
      redirect: after?.redirect ?? null,
      hosted_confirmation: after?.hosted_confirmation
        ? { custom_message: after.hosted_confirmation.custom_message ?? null }
        : null,
    },
    customer_update: null,
    subscription_cancel: cancel && { ...cancel, retention: null },
    subscription_pause: of('subscription_pause'),
    subscription_update: of('subscription_update'),
    subscription_update_confirm: confirm
      ? {
          discounts: null,
          items: confirm.items.map((item) => ({ ...item, price: item.price ?? null })),
          subscription: confirm.subscription,
        }
      : null,
    type,
  };
}

/** The subscription a flow is about. */
export const flowSubscription = (flow: PortalFlow): string | null =>
  (
    flow.subscription_cancel ??
    flow.subscription_pause ??
    flow.subscription_update ??
    flow.subscription_update_confirm
  )?.subscription ?? null;
