import type Stripe from 'stripe';
import { amounts, billingOf, type Billed } from '../../testing/billing.ts';
import { seconds, startSide, type Side, type SideClock } from '../../testing/either-side.ts';

describe('pausing and resuming, on a clock of its own', () => {
  let side: Side;
  let stripe: Stripe;
  let clock: SideClock;
  let price: string;
  let billing: ReturnType<typeof billingOf>;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    billing = billingOf(stripe);
    price = await billing.price(2800);
  });
  beforeEach(async () => {
    clock = await side.clockAt('2026-02-01T00:00:00Z');
  });
  afterAll(() => side.close());

  const join = async (
    extra: Partial<Stripe.SubscriptionCreateParams> = {},
    card: string | null = 'pm_card_visa',
  ): Promise<Stripe.Subscription> => {
    const { id: customer } = await clock.customer(card);
    return stripe.subscriptions.create({ customer, items: [{ price }], ...extra });
  };
  const go = (iso: string): Promise<void> => clock.moveTo(iso);
  const read = (id: string): Promise<Billed> => billing.read(id);
  const pausedOnTheFifteenth = async (): Promise<Stripe.Subscription> => {
    const { id } = await join();
    await go('2026-02-15T00:00:00Z');
    return stripe.subscriptions.pause(id);
  };

  it('pauses: no periods, no invoices, the unused half is credited with the next invoice', async () => {
    const { id } = await join();
    await go('2026-02-15T00:00:00Z');
    const paused = await stripe.subscriptions.pause(id, { type: 'subscription' });
    expect(paused).toMatchObject({
      status: 'paused',
      status_details: {
        paused: {
          type: 'subscription',
          subscription: { type: 'pause_requested' },
          transitioned_at: seconds('2026-02-15T00:00:00Z'),
        },
      },
    });
    await go('2026-06-10T00:00:00Z');
    expect((await stripe.invoices.list({ subscription: id })).data).toHaveLength(1);
    await expect(stripe.invoices.createPreview({ subscription: id })).rejects.toMatchObject({
      code: 'invoice_upcoming_none',
    });
    const resumed = await stripe.subscriptions.resume(id, {
      payment_behavior: 'resume_on_payment_success',
      expand: ['latest_invoice'],
    });
    expect(resumed.status).toBe('active');
    expect(resumed.status_details).toBeUndefined();
    expect(resumed.items.data[0]).toMatchObject({
      current_period_start: seconds('2026-06-10T00:00:00Z'),
      current_period_end: seconds('2026-07-10T00:00:00Z'),
    });
    const invoice = resumed.latest_invoice as Stripe.Invoice;
    expect(amounts(invoice)).toEqual([-1400, 2800]);
    expect(invoice).toMatchObject({ status: 'paid', amount_paid: 1400 });
    const both = ['customer.subscription.paused', 'customer.subscription.resumed'];
    await side.heardAbout(resumed.customer as string, ...both);
  });

  it('credits a pause at once when asked, to the balance of the customer', async () => {
    const { id, customer } = await join();
    await go('2026-02-15T00:00:00Z');
    await stripe.subscriptions.pause(id, {
      invoicing_behavior: 'invoice',
      bill_for: { unused_time_from: { type: 'item_current_period_start' } },
    });
    expect((await read(id)).latest_invoice).toMatchObject({ total: -2800, status: 'paid' });
    expect(await stripe.customers.retrieve(customer as string)).toMatchObject({ balance: -2800 });
    await stripe.subscriptions.resume(id);
    expect(await read(id)).toMatchObject({
      status: 'active',
      latest_invoice: { total: 2800, amount_due: 0, status: 'paid' },
    });
  });

  it('by default waits for a payment of the resumption invoice, and forgets it after 23 hours', async () => {
    const { id } = await pausedOnTheFifteenth();
    await go('2026-03-01T00:00:00Z');
    expect((await stripe.subscriptions.resume(id)).status).toBe('paused');
    await go('2026-03-02T00:00:00Z');
    expect(await read(id)).toMatchObject({ status: 'paused', latest_invoice: { status: 'void' } });
    await stripe.subscriptions.resume(id);
    const open = (await read(id)).latest_invoice;
    expect(open).toMatchObject({ status: 'open', amount_due: 1400 });
    await stripe.invoices.pay(open.id ?? '');
    expect((await read(id)).status).toBe('active');
  });

  it.each<[string, 'resume_on_payment_attempt' | 'resume_on_payment_success', string]>([
    ['a failed attempt resumes it past due', 'resume_on_payment_attempt', 'past_due'],
    ['only success resumes it', 'resume_on_payment_success', 'paused'],
  ])('%s', async (_what, payment_behavior, status) => {
    const paused = await pausedOnTheFifteenth();
    const { id } = paused;
    await billing.useCard(paused, 'pm_card_chargeCustomerFail');
    await stripe.subscriptions.resume(id, { payment_behavior });
    const { latest_invoice: open } = await read(id);
    await expect(stripe.invoices.pay(open.id ?? '')).rejects.toMatchObject({ code: 'card_declined' });
    expect((await read(id)).status).toBe(status);
    const customer = paused.customer as string;
    const { id: good } = await stripe.paymentMethods.attach('pm_card_jcb', { customer });
    await stripe.invoices.pay(open.id ?? '', { payment_method: good });
    expect((await read(id)).status).toBe('active');
  });

  it.each([
    ['markUncollectible', 'active'],
    ['voidInvoice', 'paused'],
  ] as const)('after %s of its resumption invoice it is %s', async (close, status) => {
    const { id } = await pausedOnTheFifteenth();
    await stripe.subscriptions.resume(id);
    await stripe.invoices[close]((await read(id)).latest_invoice.id ?? '');
    expect((await read(id)).status).toBe(status);
  });

  it.each([
    ['create_prorations', 'active', 0],
    ['always_invoice', 'active', 700],
    ['none', 'active', 0],
  ] as const)('keeps the anchor when asked and prorates the rest: %s', async (behaviour, status, billed) => {
    const { id } = await pausedOnTheFifteenth();
    await go('2026-02-22T00:00:00Z');
    const resumed = await stripe.subscriptions.resume(id, {
      billing_cycle_anchor: { type: 'unchanged' },
      proration_behavior: behaviour,
      payment_behavior: 'resume_on_payment_success',
    });
    expect(resumed.status).toBe(status);
    expect(resumed.items.data[0]?.current_period_end).toBe(seconds('2026-03-01T00:00:00Z'));
    const total = (await read(id)).latest_invoice.total;
    // The pause credits 1,400 yen; a week of February costs 700.
    expect(total).toBe(behaviour === 'always_invoice' ? billed - 1400 : 2800);
    await go('2026-03-01T02:00:00Z');
    const renewal = { create_prorations: 2800 - 700, always_invoice: 2800, none: 1400 }[behaviour];
    expect((await read(id)).latest_invoice.total).toBe(renewal);
  });

  it('refuses what cannot be paused or resumed', async () => {
    const { id } = await join();
    await expect(stripe.subscriptions.resume(id)).rejects.toMatchObject({ statusCode: 400 });
    await stripe.subscriptionSchedules.create({ from_subscription: id });
    await expect(stripe.subscriptions.pause(id)).rejects.toMatchObject({
      message: expect.stringContaining('schedule') as string,
    });
  });

  it.each(['cancel', 'pause', 'create_invoice'] as const)(
    'a trial that ends without a card: %s',
    async (missing_payment_method) => {
      const { id, customer } = await join(
        { trial_period_days: 7, trial_settings: { end_behavior: { missing_payment_method } } },
        null,
      );
      await go('2026-02-08T02:00:00Z');
      const status = { cancel: 'canceled', pause: 'paused', create_invoice: 'past_due' }[
        missing_payment_method
      ];
      const over = await read(id);
      expect(over.status).toBe(status);
      if (missing_payment_method !== 'pause') return;
      expect(over.status_details?.paused.subscription.type).toBe('trial_end_without_payment_method');
      const card = await stripe.paymentMethods.attach('pm_card_jcb', { customer: customer as string });
      await stripe.subscriptions.update(id, { default_payment_method: card.id });
      await stripe.subscriptions.resume(id, { payment_behavior: 'resume_on_payment_success' });
      expect(await read(id)).toMatchObject({
        status: 'active',
        latest_invoice: { status: 'paid', total: 2800 },
      });
    },
  );

  it.each([
    ['void', 'void'],
    ['mark_uncollectible', 'uncollectible'],
    ['keep_as_draft', 'draft'],
  ] as const)(
    'collection paused with %s: the renewal becomes %s, then collection goes on',
    async (behavior, status) => {
      const { id, customer } = await join();
      const resumes_at = seconds('2026-03-20T00:00:00Z');
      await stripe.subscriptions.update(id, { pause_collection: { behavior, resumes_at } });
      await go('2026-03-01T02:00:00Z');
      expect(await read(id)).toMatchObject({
        status: 'active',
        pause_collection: { behavior, resumes_at },
        latest_invoice: { status, amount_paid: 0 },
      });
      const upcoming = await side.timesHeard(customer as string, 'invoice.upcoming');
      expect(upcoming).toBe(behavior === 'void' ? 0 : 1);
      await go('2026-04-01T02:00:00Z');
      expect(await read(id)).toMatchObject({
        status: 'active',
        pause_collection: null,
        latest_invoice: { status: 'paid', amount_paid: 2800 },
      });
      expect(await side.timesHeard(customer as string, 'customer.subscription.paused')).toBe(0);
    },
  );
});
