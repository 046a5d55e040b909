import type { Metadata } from '../metadata.ts';
import type { Subscription } from '../subscription/subscription.ts';
import type { Work } from '../work.ts';

/** Something a customer may do, named by the seller. */
export interface Feature {
  id: string;
  object: 'entitlements.feature';
  active: boolean;
  livemode: false;
  lookup_key: string;
  metadata: Metadata;
  name: string;
}

/** A feature that comes with a product. */
export interface ProductFeature {
  id: string;
  object: 'product_feature';
  entitlement_feature: Feature;
  livemode: false;
  hidden: { product: string };
}

export interface ActiveEntitlement {
  id: string;
  object: 'entitlements.active_entitlement';
  feature: string;
  livemode: false;
  lookup_key: string;
}

/** Statuses in which a subscription still gives what its products promise (docs.stripe.com/billing/entitlements). */
const giving: readonly Subscription['status'][] = ['active', 'trialing', 'past_due'];

/** What a customer may do now: computed from their subscriptions, so that it can never be out of date. */
export function entitlementsOf(work: Work, customer: string): ActiveEntitlement[] {
  const products = new Set(
    work
      .all('subscription')
      .filter((subscription) => subscription.customer === customer && giving.includes(subscription.status))
      .flatMap((subscription) => subscription.items.data.map((item) => item.price.product)),
  );
  const features = new Map(
    work
      .all('product_feature')
      .filter((entry) => products.has(entry.hidden.product))
      .map(({ entitlement_feature: feature }) => [feature.id, feature]),
  );
  return [...features.values()].map(({ id, lookup_key }) => ({
    id: `ent_${customer.slice(-8)}${id.slice(-12)}`,
    object: 'entitlements.active_entitlement',
    feature: id,
    livemode: false,
    lookup_key,
  }));
}
