import { invalidRequest } from '../api-error.ts';
import { operation, type Operations } from '../operation.ts';
import { secondsPerHour } from '../settings.ts';
import { newId } from '../work.ts';
import { livingCustomer } from './customer.ts';

type Component = { enabled: boolean; features?: Record<string, unknown> };

/** What each component's features are when it is switched on without a word about them. */
const usualFeatures: Record<string, Record<string, unknown>> = {
  customer_sheet: { payment_method_allow_redisplay_filters: ['always'], payment_method_remove: 'disabled' },
  mobile_payment_element: {
    payment_method_allow_redisplay_filters: ['always'],
    payment_method_redisplay: 'disabled',
    payment_method_remove: 'disabled',
    payment_method_save: 'disabled',
    payment_method_save_allow_redisplay_override: null,
  },
  payment_element: {
    payment_method_allow_redisplay_filters: ['always'],
    payment_method_redisplay: 'disabled',
    payment_method_redisplay_limit: 3,
    payment_method_remove: 'disabled',
    payment_method_save: 'disabled',
    payment_method_save_usage: null,
  },
};
const plain = ['active_entitlements', 'buy_button', 'customer_portal', 'pricing_table'];

/** A short-lived secret that lets a page act for one customer. Kept nowhere: the sandbox has no such page. */
export const customerSessionOperations: Operations = {
  'CustomerSessions.create': operation<{ components: Record<string, Component>; customer?: string }>(
    ['components', 'customer'],
    ({ work, params }) => {
      if (!params.customer)
        throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
      const customer = livingCustomer(work, params.customer, 'customer');
      const { components } = params;
      const isOn = (name: string): boolean => components[name]?.enabled ?? false;
      const featured = Object.entries(usualFeatures).map(([name, usual]) => {
        const features = isOn(name) ? { ...usual, ...components[name]?.features } : null;
        return [name, { enabled: isOn(name), features }] as const;
      });
      return {
        object: 'customer_session',
        client_secret: newId('cuss_secret'),
        components: Object.fromEntries([
          ...plain.map((name) => [name, { enabled: isOn(name) }] as const),
          ...featured,
        ]),
        created: work.now,
        customer: customer.id,
        customer_account: null,
        expires_at: work.now + secondsPerHour / 2,
        livemode: false,
      };
    },
  ),
};
