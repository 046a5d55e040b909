import Stripe from 'stripe';

import { verifiedEnvelope } from './webhook-signature.ts';

const secret = 'whsec_spec';
const now = new Date('2026-11-23T03:00:00Z');
const event = {
  id: 'evt_1',
  type: 'invoice.paid',
  created: 1_795_000_000,
  livemode: false,
  api_version: null,
};
const whole = { ...event, data: { object: { id: 'in_1', object: 'invoice', customer: 'cus_1' } } };

function received(payload: string, signedWith = secret) {
  const timestamp = Math.floor(now.getTime() / 1_000);
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: signedWith, timestamp });
  return verifiedEnvelope(Buffer.from(payload), signature, [secret], now);
}

describe('a body that claims to come from Stripe', () => {
  it('is an event when it is signed and whole', () => {
    expect(received(JSON.stringify(whole))).toMatchObject({
      stripeEventId: 'evt_1',
      stripeCustomerId: 'cus_1',
    });
  });

  it('is nothing when somebody else signed it', () => {
    expect(received(JSON.stringify(whole), 'whsec_other')).toBeNull();
  });

  it.each([
    '[]',
    'null',
    '{',
    JSON.stringify({ ...event, data: null }),
    JSON.stringify({ ...whole, id: 'evt\0' }),
  ])('is nothing when it is rightly signed but no event: %s', (payload) =>
    expect(received(payload)).toBeNull(),
  );
});
