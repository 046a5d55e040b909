import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { operation, type Operations } from '../operation.ts';
import { newId } from '../work.ts';

/** A short-lived door to the customer's own page. */
export interface PortalSession {
  id: string;
  object: 'billing_portal.session';
  configuration: string;
  created: number;
  customer: string;
  livemode: false;
  locale: string | null;
  return_url: string | null;
  url: string;
}

interface PortalParams {
  customer?: string;
  return_url?: string;
  locale?: string;
}

export const portalOperations: Operations = {
  'BillingPortal.Sessions.create': operation<PortalParams>(
    ['customer', 'return_url', 'locale'],
    ({ work, params }) => {
      if (!params.customer)
        throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
      const customer = livingCustomer(work, params.customer, 'customer');
      const id = newId('bps');
      const session = complete<PortalSession>('billing_portal.session', {
        id,
        object: 'billing_portal.session',
        configuration: 'bpc_sandbox',
        created: work.now,
        customer: customer.id,
        livemode: false,
        locale: params.locale ?? null,
        return_url: params.return_url ?? null,
        url: `${work.settings.publicUrl}/p/session/${id}`,
      });
      return work.create(session, 'billing_portal.session.created');
    },
  ),
};
