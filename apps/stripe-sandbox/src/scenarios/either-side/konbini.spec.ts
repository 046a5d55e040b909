import type Stripe from 'stripe';
import { seconds, startSide, type Side } from '../../testing/either-side.ts';
import { payingOf } from '../../testing/paying.ts';

/** Vouchers have no test clock: Stripe's documented addresses and numbers play the buyer, its pages and real days stay outside. */
describe('cash at a convenience store', () => {
  let side: Side;
  let stripe: Stripe;
  let paying: ReturnType<typeof payingOf>;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    paying = payingOf(stripe);
  });
  afterAll(() => side.close());

  /** The last second of the day in Japan that is so many days after this moment. */
  const endOfDay = (moment: number, days: number): number => {
    const there = new Date((moment + 9 * 3600 + days * 86_400) * 1000).toISOString().slice(0, 10);
    return seconds(`${there}T23:59:59+09:00`);
  };

  it('issues a voucher for four chains, which is paid late but in time', async () => {
    const intent = await paying.byKonbini(
      {},
      {
        payment_method_options: {
          konbini: {
            expires_after_days: 2,
            confirmation_number: '11111111110',
            product_description: '前売券',
          },
        },
      },
    );
    const details = intent.next_action?.konbini_display_details;
    expect(intent.status).toBe('requires_action');
    expect(details?.expires_at).toBe(endOfDay(intent.created, 2));
    expect(Object.keys(details?.stores ?? {}).sort()).toEqual([
      'familymart',
      'lawson',
      'ministop',
      'seicomart',
    ]);
    expect(details?.stores.seicomart?.confirmation_number).toBe('11111111110');
    await side.passes('3m');
    expect(await paying.inStatus(intent, 'succeeded')).toMatchObject({
      next_action: null,
      amount_received: 3300,
      latest_charge: {
        payment_method_details: { type: 'konbini' },
        balance_transaction: { type: 'payment', reporting_category: 'charge', fee: 120, net: 3180 },
      },
    });
    expect((await stripe.charges.list({ payment_intent: intent.id })).data).toHaveLength(1);
  });

  it('expires, and another way of paying can follow', async () => {
    const customer = (await stripe.customers.create({})).id;
    const { id } = await paying.byKonbini(
      { email: 'expire_immediately@example.jp' },
      { customer, allowed_payment_method_types: ['card', 'konbini'] },
    );
    expect(await paying.inStatus({ id }, 'requires_payment_method')).toMatchObject({
      payment_method: null,
      amount_received: 0,
      last_payment_error: { code: 'payment_intent_payment_attempt_expired' },
    });
    await side.heardAbout(customer, 'payment_intent.requires_action', 'payment_intent.payment_failed');
    const card = { payment_method: 'pm_card_visa', return_url: 'https://example.jp/back' };
    expect((await stripe.paymentIntents.confirm(id, card)).status).toBe('succeeded');
  });

  it('plays the test addresses and numbers of Stripe’s documentation', async () => {
    const quick = await paying.byKonbini({ email: 'hanako+succeed_immediately@example.jp' });
    expect(quick.status).toBe('requires_action');
    const late = await paying.byKonbini({ email: 'expire_with_delay@example.jp' });
    await paying.inStatus(quick, 'succeeded');
    await side.passes('3m');
    await paying.inStatus(late, 'requires_payment_method');
  });

  it('takes 120 to 300,000 yen, from somebody with a name, not for subscriptions', async () => {
    const pay = (terms: Partial<Stripe.PaymentIntentCreateParams>) => paying.byKonbini({}, terms);
    await expect(pay({ amount: 119 })).rejects.toMatchObject({ code: 'amount_too_small' });
    await expect(pay({ amount: 300_001 })).rejects.toMatchObject({ code: 'amount_too_large' });
    expect((await pay({ amount: 300_000 })).status).toBe('requires_action');
    const nameless = { type: 'konbini', billing_details: { email: 'x@example.jp' } } as const;
    await expect(pay({ payment_method_data: nameless })).rejects.toMatchObject({ code: 'parameter_missing' });
    await expect(paying.byKonbini({ confirmation_number: '00000000000' })).rejects.toMatchObject({
      code: 'payment_intent_konbini_rejected_confirmation_number',
    });
    const price_data = {
      currency: 'jpy',
      unit_amount: 500,
      product_data: { name: 'x' },
      recurring: { interval: 'month' },
    } as const;
    await expect(
      stripe.checkout.sessions.create({
        mode: 'subscription',
        line_items: [{ price_data, quantity: 1 }],
        allowed_payment_method_types: ['konbini'],
        success_url: 'https://example.jp/done',
      }),
    ).rejects.toMatchObject({ param: 'allowed_payment_method_types' });
  });
});
