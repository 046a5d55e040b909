import { randomBytes } from 'node:crypto';
import type Stripe from 'stripe';
import { onlyInSandbox, seconds, startSide, type Side, type SideClock } from '../testing/either-side.ts';
import { payOnPage } from '../testing/scenario.ts';

jest.setTimeout(180_000);

/** Nothing but the SDK: `STRIPE_TEST_KEY=sk_test_… npx jest …` runs the same lines against Stripe itself. */
describe('the same at Stripe and in the sandbox', () => {
  let side: Side;
  let stripe: Stripe;
  let price: string;
  const mark = randomBytes(6).toString('hex');
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    price = await monthly(500);
  });
  afterAll(() => side.close());

  const monthly = async (amount: number): Promise<string> => {
    const product = await stripe.products.create({ name: `応援会員 ${mark}` });
    const terms = { currency: 'jpy', unit_amount: amount, recurring: { interval: 'month' } } as const;
    return (await stripe.prices.create({ product: product.id, ...terms })).id;
  };
  const join = async (clock: SideClock): Promise<Stripe.Subscription> => {
    const customer = await stripe.customers.create({
      test_clock: clock.id,
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    return stripe.subscriptions.create({ customer: customer.id, items: [{ price }] });
  };
  const endOf = ({ items }: Stripe.Subscription): number | undefined => items.data[0]?.current_period_end;
  const latest = async (id: string): Promise<[Stripe.Subscription, Stripe.Invoice]> => {
    const subscription = await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] });
    return [subscription, subscription.latest_invoice as Stripe.Invoice];
  };
  const pay = (method: string, amount = 1000): Promise<Stripe.PaymentIntent> =>
    stripe.paymentIntents.create({
      amount,
      currency: 'jpy',
      payment_method: method,
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    });

  it('refuses what the contract does not allow, and says which parameter', async () => {
    const unknown = { nickname: 'x' } as Stripe.CustomerCreateParams;
    await expect(stripe.customers.create(unknown)).rejects.toMatchObject({
      statusCode: 400,
      code: 'parameter_unknown',
      param: 'nickname',
    });
    await expect(stripe.customers.retrieve('cus_nobody')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    });
  });

  it('replays an answer for its idempotency key, and refuses the key with other parameters', async () => {
    const options = { idempotencyKey: `enishi-${mark}` };
    const first = await stripe.customers.create({ name: 'a' }, options);
    expect((await stripe.customers.create({ name: 'a' }, options)).id).toBe(first.id);
    await expect(stripe.customers.create({ name: 'b' }, options)).rejects.toMatchObject({
      statusCode: 400,
      type: 'StripeIdempotencyError',
    });
    expect(await stripe.customers.del(first.id)).toMatchObject({ deleted: true });
  });

  it('moves a lookup key from one price to another', async () => {
    const keyed = { currency: 'jpy', unit_amount: 500, lookup_key: `enishi_${mark}` };
    const { product } = await stripe.prices.retrieve(price);
    await stripe.prices.create({ product: product as string, ...keyed });
    const second = await stripe.prices.create({
      product: product as string,
      ...keyed,
      transfer_lookup_key: true,
    });
    const found = await stripe.prices.list({ lookup_keys: [keyed.lookup_key] });
    expect(found.data.map(({ id }) => id)).toEqual([second.id]);
  });

  it('declines a card with its reason and keeps the intent open', async () => {
    await expect(pay('pm_card_visa_chargeDeclined')).rejects.toMatchObject({
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'generic_decline',
      payment_intent: { status: 'requires_payment_method' },
    });
  });

  it('refunds in part and then the rest, never more', async () => {
    const { id, latest_charge: charge } = await pay('pm_card_visa');
    expect((await stripe.refunds.create({ payment_intent: id, amount: 300 })).amount).toBe(300);
    await expect(stripe.refunds.create({ payment_intent: id, amount: 701 })).rejects.toMatchObject({
      statusCode: 400,
    });
    await stripe.refunds.create({ payment_intent: id });
    expect(await stripe.charges.retrieve(charge as string)).toMatchObject({
      refunded: true,
      amount_refunded: 1000,
    });
    await expect(stripe.refunds.create({ payment_intent: id })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
  });

  it('keeps the 31st as the anchor and charges an hour after the period ends', async () => {
    const clock = await side.clockAt('2027-01-31T03:00:00Z');
    const { id } = await join(clock);
    const ends: (number | undefined)[] = [];
    for (const to of ['2027-02-28T06:00:00Z', '2027-03-31T06:00:00Z']) {
      await clock.moveTo(to);
      const [subscription, invoice] = await latest(id);
      expect(subscription.status).toBe('active');
      expect(invoice).toMatchObject({
        status: 'paid',
        amount_paid: 500,
        billing_reason: 'subscription_cycle',
      });
      ends.push(endOf(subscription));
    }
    expect(ends).toEqual([seconds('2027-03-31T03:00:00Z'), seconds('2027-04-30T03:00:00Z')]);
  });

  it('goes past due when the card fails at renewal, and recovers with another', async () => {
    const clock = await side.clockAt('2027-01-10T03:00:00Z');
    const { id, customer } = await join(clock);
    const use = async (card: string): Promise<void> => {
      const method = await stripe.paymentMethods.attach(card, { customer: customer as string });
      await stripe.subscriptions.update(id, { default_payment_method: method.id });
    };
    await use('pm_card_chargeCustomerFail');
    await clock.moveTo('2027-02-10T06:00:00Z');
    const [failed, open] = await latest(id);
    expect([failed.status, open.status, open.attempt_count]).toEqual(['past_due', 'open', 1]);
    await use('pm_card_jcb');
    await stripe.invoices.pay(open.id ?? '');
    expect((await latest(id))[0].status).toBe('active');
  });

  it('bills a change to the yen as the preview said', async () => {
    const clock = await side.clockAt('2027-02-01T00:00:00Z');
    const joined = await join(clock);
    await clock.moveTo('2027-02-15T00:00:00Z');
    const items = [{ id: joined.items.data[0]?.id ?? '', price: await monthly(3000) }];
    const terms = {
      items,
      proration_behavior: 'always_invoice',
      proration_date: seconds('2027-02-15T00:00:00Z'),
    } as const;
    const preview = await stripe.invoices.createPreview({
      subscription: joined.id,
      subscription_details: terms,
    });
    await stripe.subscriptions.update(joined.id, terms);
    const [, invoice] = await latest(joined.id);
    expect([preview.total, invoice.total, invoice.status]).toEqual([1250, 1250, 'paid']);
  });

  it('leaves at the end of the period', async () => {
    const clock = await side.clockAt('2027-01-10T03:00:00Z');
    const { id } = await join(clock);
    await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    await clock.moveTo('2027-02-10T06:00:00Z');
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({
      status: 'canceled',
      ended_at: seconds('2027-02-10T03:00:00Z'),
    });
  });

  onlyInSandbox(
    'its payment page is for people',
    'turns a paid Checkout page into a subscription',
    async () => {
      const session = await stripe.checkout.sessions.create({
        mode: 'subscription',
        line_items: [{ price, quantity: 1 }],
        success_url: 'http://localhost/done',
      });
      expect((await payOnPage(session.url ?? '')).status).toBe(303);
      expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('complete');
    },
  );

  onlyInSandbox(
    'a decline cannot be ordered there, only a card that declines',
    'declines when told to',
    async () => {
      await side.sandbox().control('/declines', { decline_code: 'insufficient_funds' });
      await expect(pay('pm_card_visa')).rejects.toMatchObject({ decline_code: 'insufficient_funds' });
    },
  );

  onlyInSandbox('its search is a minute behind', 'finds a customer at once', async () => {
    const { id } = await stripe.customers.create({ metadata: { mark } });
    const { data } = await stripe.customers.search({ query: `metadata['mark']:'${mark}'` });
    expect(data.map((customer) => customer.id)).toEqual([id]);
  });
});
