import { apiVersion } from '../../contract/contract.ts';
import { subscribes } from '../webhook-endpoint/webhook-endpoint.ts';
import { newId, type Work } from '../work.ts';

/** A Stripe event: an immutable snapshot of an object at the moment something happened to it. */
export interface StripeEvent {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  data: { object: Record<string, unknown>; previous_attributes?: Record<string, unknown> };
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: string;
}

/** An object as Stripe would send it: without the sandbox's own `hidden` facts. */
export function shown(object: object): Record<string, unknown> {
  if (!('hidden' in object)) return object as Record<string, unknown>;
  const { hidden: _hidden, ...rest } = object as Record<string, unknown>;
  return rest;
}

/** Builds the event; `previous` is given for updates only. */
export function buildEvent(
  work: Work,
  type: string,
  object: { object: string },
  previous?: Record<string, unknown>,
): StripeEvent {
  const waiting = work.all('webhook_endpoint').filter((endpoint) => subscribes(endpoint, type)).length;
  return {
    id: newId('evt'),
    object: 'event',
    api_version: apiVersion,
    created: work.now,
    data: { object: shown(object), ...(previous ? { previous_attributes: previous } : {}) },
    livemode: false,
    pending_webhooks: work.eventsDiscarded ? 0 : waiting,
    request: { id: work.origin.requestId, idempotency_key: work.origin.idempotencyKey },
    type,
  };
}
