import Stripe from 'stripe';

import { envelopeFrom, isEvent } from './stripe-envelope.ts';
import type { StripeEnvelope } from './stripe-envelope.ts';

/** A signature older than this is a replay (docs.stripe.com/webhooks#verify-events). */
const tolerance = 300;

/**
 * The envelope of a body that Stripe signed with one of the secrets; null where none fits, the signature is
 * too old, or what was signed is no event.
 * An empty secret never counts: anybody could sign with it.
 */
export function verifiedEnvelope(
  body: Buffer,
  signature: string,
  secrets: readonly string[],
  now: Date,
): StripeEnvelope | null {
  for (const secret of secrets.filter((candidate) => candidate !== '')) {
    try {
      const event = Stripe.webhooks.constructEvent(
        body,
        signature,
        secret,
        tolerance,
        undefined,
        now.getTime(),
      );
      return isEvent(event) ? envelopeFrom(event, body) : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error;
    }
  }
  return null;
}
