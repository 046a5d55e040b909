import { invalidRequest } from '../api-error.ts';
import type { MetadataParam } from '../metadata.ts';
import { refuseNested } from '../operation.ts';
import type { Work } from '../work.ts';

/** What a session says of the subscription that it will make, as sent. */
export interface SubscriptionData {
  billing_cycle_anchor?: number;
  default_tax_rates?: string[];
  description?: string;
  metadata?: MetadataParam;
  proration_behavior?: 'create_prorations' | 'none';
  trial_period_days?: number;
}

const known: readonly (keyof SubscriptionData)[] = [
  'billing_cycle_anchor',
  'default_tax_rates',
  'description',
  'metadata',
  'proration_behavior',
  'trial_period_days',
];

/** When the first full period begins; until then nothing recurring is charged, for shares of a period are not emulated here. */
export function anchorOf(work: Work, sent: SubscriptionData): number | null {
  const { billing_cycle_anchor: anchor, proration_behavior: shares, trial_period_days: trial } = sent;
  refuseNested(sent, known, 'subscription_data');
  if (anchor === undefined) return null;
  const at = 'subscription_data[billing_cycle_anchor]';
  if (anchor <= work.now) throw invalidRequest('billing_cycle_anchor must be in the future.', at);
  if (trial)
    throw invalidRequest(
      'You may only specify one of these parameters: billing_cycle_anchor, trial_period_days.',
      at,
    );
  if (shares !== 'none')
    throw invalidRequest(
      'The sandbox emulates an anchor of Checkout with `proration_behavior=none` only.',
      'subscription_data[proration_behavior]',
      'sandbox_not_emulated',
    );
  return anchor;
}
