import { createHash } from 'node:crypto';

import type Stripe from 'stripe';

import { idOf, instant } from './stripe-translation.ts';

/** What an event says about itself. Its content is a hint where to look, never data to act on. */
export type StripeEnvelope = {
  readonly stripeEventId: string;
  readonly type: string;
  readonly apiVersion: string | null;
  readonly livemode: boolean;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly stripeCustomerId: string | null;
  readonly stripeCreatedAt: Date;
  readonly payload: Record<string, unknown>;
  readonly payloadSha256: string;
};

const plainWord = /^[\w.-]{1,255}$/;

/** Whether a signed body has what an envelope is made of. A signature says who wrote it, not that it is whole. */
export function isEvent(body: unknown): body is Stripe.Event {
  const { id, type, created, data } = (body ?? {}) as Partial<Stripe.Event>;
  const named = [id, type].every((word) => typeof word === 'string' && plainWord.test(word));
  return named && Number.isSafeInteger(created) && typeof data?.object === 'object' && data.object !== null;
}

/** The envelope of an event. `raw` is the body as it came, for the hash. */
export function envelopeFrom(event: Stripe.Event, raw: string | Buffer): StripeEnvelope {
  const object = event.data.object as unknown as {
    id?: string;
    object?: string;
    customer?: string | { id: string } | null;
  };
  return {
    stripeEventId: event.id,
    type: event.type,
    apiVersion: event.api_version,
    livemode: event.livemode,
    objectType: object.object ?? 'unknown',
    objectId: object.id ?? null,
    stripeCustomerId: object.object === 'customer' ? (object.id ?? null) : idOf(object.customer),
    stripeCreatedAt: instant(event.created),
    payload: object as Record<string, unknown>,
    payloadSha256: createHash('sha256').update(raw).digest('hex'),
  };
}
