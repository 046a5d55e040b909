import type Stripe from 'stripe';
import { amounts, billingOf, type Billed } from '../../testing/billing.ts';
import { eventually, onlyInSandbox, startSide, type Side } from '../../testing/either-side.ts';
import { payOnPage } from '../../testing/scenario.ts';

/** Signing up by the API alone, and a Checkout session as far as programs can take it; what its page says is told in join.spec.ts. */
describe('signing up', () => {
  let side: Side;
  let stripe: Stripe;
  let price: string;
  let customer: string;
  let billing: ReturnType<typeof billingOf>;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    billing = billingOf(stripe);
    price = await billing.price(1100);
  });
  beforeEach(async () => {
    customer = (await stripe.customers.create({ email: 'hanako@example.jp', name: '北野 花子' })).id;
  });
  afterAll(() => side.close());

  const subscribe = async (terms: Partial<Stripe.SubscriptionCreateParams>): Promise<Billed> => {
    const expand = ['latest_invoice.payments'];
    return (await stripe.subscriptions.create({ customer, items: [{ price }], expand, ...terms })) as Billed;
  };
  const isActive = (id: string): Promise<Billed> =>
    eventually(async () => {
      const subscription = await billing.read(id);
      return subscription.status === 'active' && subscription;
    });
  const attach = async (card: string): Promise<string> =>
    (await stripe.paymentMethods.attach(card, { customer })).id;
  const openSession = (): Promise<Stripe.Checkout.Session> =>
    stripe.checkout.sessions.create({
      mode: 'subscription',
      customer,
      line_items: [{ price, quantity: 1 }],
      success_url: 'https://example.jp/done?session={CHECKOUT_SESSION_ID}',
      client_reference_id: 'attempt-1',
      metadata: { attempt: '1' },
      subscription_data: { metadata: { member: 'D-2026-000001' } },
    });

  it('saves a card by a setup, then charges it: active at once, with invoice, charge and fee', async () => {
    const setup = await stripe.setupIntents.create({
      customer,
      payment_method: 'pm_card_jcb',
      confirm: true,
      usage: 'off_session',
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    });
    expect(setup.status).toBe('succeeded');
    const joined = await subscribe({
      default_payment_method: setup.payment_method as string,
      metadata: { member: 'D-2026-000001' },
    });
    expect(joined).toMatchObject({
      status: 'active',
      metadata: { member: 'D-2026-000001' },
      latest_invoice: { status: 'paid', amount_paid: 1100, billing_reason: 'subscription_create' },
    });
    expect(amounts(joined.latest_invoice)).toEqual([1100]);
    const charges = await stripe.charges.list({ customer, expand: ['data.balance_transaction'] });
    expect(charges.data).toMatchObject([
      {
        amount: 1100,
        status: 'succeeded',
        payment_method_details: { card: { brand: 'jcb' } },
        balance_transaction: { amount: 1100, fee: 39, net: 1061, type: 'charge' },
      },
    ]);
    await side.heardAbout(
      customer,
      'customer.created',
      'customer.subscription.created',
      'invoice.paid',
      'charge.succeeded',
      'payment_intent.succeeded',
    );
  });

  it('waits incomplete until the first payment is confirmed, and is active with it', async () => {
    const waiting = await subscribe({ payment_behavior: 'default_incomplete' });
    expect(waiting).toMatchObject({ status: 'incomplete', latest_invoice: { status: 'open' } });
    const intent = waiting.latest_invoice.payments?.data[0]?.payment.payment_intent as string;
    const confirm = (payment_method: string): Promise<Stripe.PaymentIntent> =>
      stripe.paymentIntents.confirm(intent, { payment_method, return_url: 'https://example.jp/back' });
    await expect(confirm('pm_card_visa_chargeDeclined')).rejects.toMatchObject({ code: 'card_declined' });
    expect((await billing.read(waiting.id)).status).toBe('incomplete');
    expect((await confirm('pm_card_visa')).status).toBe('succeeded');
    expect((await isActive(waiting.id)).latest_invoice).toMatchObject({ status: 'paid', amount_paid: 1100 });
  });

  it('leaves nothing behind when a declined card is to be an error', async () => {
    const default_payment_method = await attach('pm_card_chargeCustomerFail');
    await expect(
      subscribe({ default_payment_method, payment_behavior: 'error_if_incomplete' }),
    ).rejects.toMatchObject({ statusCode: 402, code: 'card_declined' });
    expect((await stripe.subscriptions.list({ customer, status: 'all' })).data).toEqual([]);
  });

  it('takes another card after a declined one, for the same invoice', async () => {
    const default_payment_method = await attach('pm_card_chargeCustomerFail');
    const joined = await subscribe({ default_payment_method });
    expect(joined).toMatchObject({ status: 'incomplete', latest_invoice: { status: 'open' } });
    const payment_method = await attach('pm_card_visa');
    await stripe.invoices.pay(joined.latest_invoice.id ?? '', { payment_method });
    await isActive(joined.id);
    const charges = (await stripe.charges.list({ customer })).data;
    expect(charges.map(({ status }) => status)).toEqual(['succeeded', 'failed']);
  });

  it('opens a Checkout session, and closes it before anybody has paid', async () => {
    const session = await openSession();
    expect(session).toMatchObject({
      status: 'open',
      payment_status: 'unpaid',
      amount_total: 1100,
      client_reference_id: 'attempt-1',
      metadata: { attempt: '1' },
      subscription: null,
      url: expect.stringMatching(/^https?:/) as string,
    });
    const lines = await stripe.checkout.sessions.listLineItems(session.id);
    expect(lines.data).toMatchObject([{ quantity: 1, amount_total: 1100, price: { id: price } }]);
    expect((await stripe.checkout.sessions.expire(session.id)).status).toBe('expired');
    await expect(stripe.checkout.sessions.expire(session.id)).rejects.toMatchObject({ statusCode: 400 });
    await side.heardAbout(customer, 'checkout.session.expired');
    expect((await stripe.charges.list({ customer })).data).toEqual([]);
  });

  onlyInSandbox('its payment page is for people', 'turns a paid page into a subscription', async () => {
    const session = await openSession();
    expect((await payOnPage(session.url ?? '')).status).toBe(303);
    expect(
      await stripe.checkout.sessions.retrieve(session.id, { expand: ['subscription', 'invoice'] }),
    ).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      customer,
      subscription: { status: 'active', metadata: { member: 'D-2026-000001' } },
      invoice: { status: 'paid', amount_paid: 1100, billing_reason: 'subscription_create' },
    });
  });
});
