import { complete } from '../../contract/complete.ts';
import { contract } from '../../contract/contract.ts';
import { invalidRequest } from '../api-error.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { operation, paging, type Operations } from '../operation.ts';
import { newId, type Work } from '../work.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

interface EndpointParams {
  url?: string;
  enabled_events?: string[];
  description?: string | null;
  disabled?: boolean;
  metadata?: MetadataParam;
}

/** Where an endpoint's signing secret comes from: given (environment) or made. */
export interface EndpointTerms {
  id?: string;
  url: string;
  enabledEvents: string[];
  secret?: string;
  description?: string | null;
  pinned?: boolean;
}

export function newEndpoint(work: Work, terms: EndpointTerms): WebhookEndpoint {
  const endpoint = complete<WebhookEndpoint>('webhook_endpoint', {
    id: terms.id ?? newId('we'),
    object: 'webhook_endpoint',
    api_version: null,
    created: work.now,
    description: terms.description ?? null,
    enabled_events: terms.enabledEvents,
    livemode: false,
    metadata: {},
    status: 'enabled',
    url: terms.url,
    hidden: { secret: terms.secret ?? newId('whsec', 32), pinned: terms.pinned ?? false },
  });
  return work.put(endpoint);
}

function checkEvents(types: string[] | undefined): void {
  const wrong = types?.find((type) => type !== '*' && !(type in contract.events));
  if (wrong) throw invalidRequest(`Invalid enabled_events: ${wrong} is not an event type.`, 'enabled_events');
}

export const webhookEndpointOperations: Operations = {
  'WebhookEndpoints.create': operation<EndpointParams & { url: string; enabled_events: string[] }>(
    ['url', 'enabled_events', 'description', 'metadata', 'api_version'],
    ({ work, params }) => {
      checkEvents(params.enabled_events);
      if (!/^https?:\/\//.test(params.url))
        throw invalidRequest(
          'Invalid URL: An explicit scheme (such as https) must be provided.',
          'url',
          'url_invalid',
        );
      const endpoint = newEndpoint(work, {
        url: params.url,
        enabledEvents: params.enabled_events,
        description: params.description ?? null,
      });
      const kept = work.put({ ...endpoint, metadata: mergeMetadata({}, params.metadata) });
      return { ...kept, secret: kept.hidden.secret };
    },
  ),
  'WebhookEndpoints.retrieve': operation([], ({ work, id }) => work.get('webhook_endpoint', id)),
  'WebhookEndpoints.list': operation([...paging], ({ work }) => work.all('webhook_endpoint')),
  'WebhookEndpoints.update': operation<EndpointParams>(
    ['url', 'enabled_events', 'description', 'disabled', 'metadata'],
    ({ work, id, params }) => {
      const endpoint = work.get('webhook_endpoint', id);
      checkEvents(params.enabled_events);
      const disabled = params.disabled ?? endpoint.status === 'disabled';
      return work.put<WebhookEndpoint>({
        ...endpoint,
        url: params.url ?? endpoint.url,
        enabled_events: params.enabled_events ?? endpoint.enabled_events,
        description: params.description === undefined ? endpoint.description : params.description,
        metadata: mergeMetadata(endpoint.metadata, params.metadata),
        status: disabled ? 'disabled' : 'enabled',
      });
    },
  ),
  'WebhookEndpoints.del': operation([], ({ work, id }) => {
    work.drop(work.get('webhook_endpoint', id));
    return { id, object: 'webhook_endpoint', deleted: true };
  }),
};
