import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { newId, type Work } from '../work.ts';
import { defaultConfiguration } from './portal-configuration.ts';
import { readFlow, type FlowParams, type PortalFlow } from './portal-flow.ts';

/** A short-lived door to the customer's own page. */
export interface PortalSession {
  id: string;
  object: 'billing_portal.session';
  configuration: string;
  created: number;
  customer: string;
  flow: PortalFlow | null;
  livemode: false;
  locale: string | null;
  return_url: string | null;
  url: string;
  /** System time in milliseconds of the last visit, or of its making; whether its flow was completed. */
  hidden: { seen: number; visited: boolean; flowDone: boolean };
}

export interface PortalParams {
  configuration?: string;
  customer?: string;
  flow_data?: FlowParams;
  locale?: string;
  return_url?: string;
}

/** Opens the door; without a configuration the default one decides what is allowed. */
export function newPortalSession(work: Work, params: PortalParams): PortalSession {
  if (!params.customer)
    throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
  const customer = livingCustomer(work, params.customer, 'customer');
  const standard = defaultConfiguration(work);
  const configuration = params.configuration
    ? work.get('billing_portal.configuration', params.configuration, 'configuration')
    : standard;
  if (!configuration.active) throw invalidRequest('The portal configuration is not active.', 'configuration');
  const id = newId('bps');
  const ground = { customer: customer.id, features: configuration.features };
  const session = {
    id,
    object: 'billing_portal.session',
    configuration: configuration.id,
    created: work.now,
    customer: customer.id,
    flow: params.flow_data ? readFlow(work, params.flow_data, ground) : null,
    livemode: false,
    locale: params.locale ?? null,
    return_url: params.return_url ?? configuration.default_return_url,
    url: `${work.settings.publicUrl}/p/session/${id}`,
    hidden: { seen: Date.now(), visited: false, flowDone: false },
  } satisfies PortalSession;
  return work.create(
    complete<PortalSession>('billing_portal.session', session),
    'billing_portal.session.created',
  );
}

const minute = 60_000;

/** A link that nobody opened lives for five minutes, an open portal for an hour after the last visit. */
export const isOver = ({ hidden }: PortalSession, now: number): boolean =>
  now - hidden.seen > (hidden.visited ? 60 * minute : 5 * minute);
