import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

const at = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

describe('pausing and resuming, on the sandbox clock', () => {
  let s: Scenario;
  let price: string;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-02-01T00:00:00Z' });
    const { id: product } = await s.stripe.products.create({ name: '応援会員' });
    const terms = { product, currency: 'jpy', unit_amount: 2800, recurring: { interval: 'month' } } as const;
    price = (await s.stripe.prices.create(terms)).id;
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const join = async (extra: object = {}, card = 'pm_card_visa'): Promise<Stripe.Subscription> => {
    const customer = await s.stripe.customers.create({ email: 'taro@example.jp' });
    return s.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price }],
      ...(card ? { default_payment_method: card } : {}),
      ...extra,
    });
  };
  const go = (now: string): Promise<object> => s.control('/clock', { now });
  const read = (id: string): Promise<Stripe.Subscription & { latest_invoice: Stripe.Invoice }> =>
    s.stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }) as never;
  const typesOf = async (): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data.map((event) => event.type).reverse();
  const pausedOnTheFifteenth = async (card = 'pm_card_visa'): Promise<string> => {
    const { id } = await join({}, card);
    await go('2026-02-15T00:00:00Z');
    await s.stripe.subscriptions.pause(id);
    return id;
  };

  it('pauses: no periods, no invoices, the unused half is credited with the next invoice', async () => {
    const { id } = await join();
    await go('2026-02-15T00:00:00Z');
    const paused = await s.stripe.subscriptions.pause(id, { type: 'subscription' });
    expect(paused).toMatchObject({
      status: 'paused',
      status_details: {
        paused: {
          type: 'subscription',
          subscription: { type: 'pause_requested' },
          transitioned_at: at('2026-02-15T00:00:00Z'),
        },
      },
    });
    await go('2026-06-10T00:00:00Z');
    expect((await s.stripe.invoices.list({ subscription: id })).data).toHaveLength(1);
    await expect(s.stripe.invoices.createPreview({ subscription: id })).rejects.toMatchObject({
      code: 'invoice_upcoming_none',
    });
    const resumed = await s.stripe.subscriptions.resume(id, {
      payment_behavior: 'resume_on_payment_success',
      expand: ['latest_invoice'],
    });
    expect(resumed.status).toBe('active');
    expect(resumed.status_details).toBeUndefined();
    expect(resumed.items.data[0]).toMatchObject({
      current_period_start: at('2026-06-10T00:00:00Z'),
      current_period_end: at('2026-07-10T00:00:00Z'),
    });
    const invoice = resumed.latest_invoice as Stripe.Invoice;
    expect(invoice.lines.data.map(({ amount }) => amount)).toEqual([-1400, 2800]);
    expect(invoice).toMatchObject({ status: 'paid', amount_paid: 1400 });
    const events = await typesOf();
    expect(events).toContain('customer.subscription.paused');
    expect(events).toContain('customer.subscription.resumed');
  });

  it('credits a pause at once when asked, to the balance of the customer', async () => {
    const { id, customer } = await join();
    await go('2026-02-15T00:00:00Z');
    await s.stripe.subscriptions.pause(id, {
      invoicing_behavior: 'invoice',
      bill_for: { unused_time_from: { type: 'item_current_period_start' } },
    });
    expect((await read(id)).latest_invoice).toMatchObject({ total: -2800, status: 'paid' });
    expect(await s.stripe.customers.retrieve(customer as string)).toMatchObject({ balance: -2800 });
    await s.stripe.subscriptions.resume(id);
    expect(await read(id)).toMatchObject({
      status: 'active',
      latest_invoice: { total: 2800, amount_due: 0, status: 'paid' },
    });
  });

  it('by default waits for a payment of the resumption invoice, and forgets it after 23 hours', async () => {
    const id = await pausedOnTheFifteenth();
    await go('2026-03-01T00:00:00Z');
    expect((await s.stripe.subscriptions.resume(id)).status).toBe('paused');
    await go('2026-03-02T00:00:00Z');
    expect(await read(id)).toMatchObject({ status: 'paused', latest_invoice: { status: 'void' } });
    await s.stripe.subscriptions.resume(id);
    const open = (await read(id)).latest_invoice;
    expect(open).toMatchObject({ status: 'open', amount_due: 1400 });
    await s.stripe.invoices.pay(open.id ?? '');
    expect((await read(id)).status).toBe('active');
  });

  it.each<[string, 'resume_on_payment_attempt' | 'resume_on_payment_success', string]>([
    ['a failed attempt resumes it past due', 'resume_on_payment_attempt', 'past_due'],
    ['only success resumes it', 'resume_on_payment_success', 'paused'],
  ])('%s', async (_what, payment_behavior, status) => {
    const id = await pausedOnTheFifteenth();
    await s.control('/declines', { next: payment_behavior === 'resume_on_payment_success' ? 2 : 1 });
    await s.stripe.subscriptions.resume(id, { payment_behavior });
    const { latest_invoice: open } = await read(id);
    await expect(s.stripe.invoices.pay(open.id ?? '')).rejects.toMatchObject({ code: 'card_declined' });
    expect((await read(id)).status).toBe(status);
    await s.stripe.invoices.pay(open.id ?? '');
    expect((await read(id)).status).toBe('active');
  });

  it.each([
    ['markUncollectible', 'active'],
    ['voidInvoice', 'paused'],
  ] as const)('after %s of its resumption invoice it is %s', async (close, status) => {
    const id = await pausedOnTheFifteenth();
    await s.stripe.subscriptions.resume(id);
    await s.stripe.invoices[close]((await read(id)).latest_invoice.id ?? '');
    expect((await read(id)).status).toBe(status);
  });

  it.each([
    ['create_prorations', 'active', 0],
    ['always_invoice', 'active', 700],
    ['none', 'active', 0],
  ] as const)('keeps the anchor when asked and prorates the rest: %s', async (behaviour, status, billed) => {
    const id = await pausedOnTheFifteenth();
    await go('2026-02-22T00:00:00Z');
    const resumed = await s.stripe.subscriptions.resume(id, {
      billing_cycle_anchor: { type: 'unchanged' },
      proration_behavior: behaviour,
      payment_behavior: 'resume_on_payment_success',
    });
    expect(resumed.status).toBe(status);
    expect(resumed.items.data[0]?.current_period_end).toBe(at('2026-03-01T00:00:00Z'));
    const total = (await read(id)).latest_invoice.total;
    // The pause credits 1,400 yen; a week of February costs 700.
    expect(total).toBe(behaviour === 'always_invoice' ? billed - 1400 : 2800);
    await go('2026-03-01T02:00:00Z');
    const renewal = { create_prorations: 2800 - 700, always_invoice: 2800, none: 1400 }[behaviour];
    expect((await read(id)).latest_invoice.total).toBe(renewal);
  });

  it('refuses what cannot be paused or resumed', async () => {
    const { id } = await join();
    await expect(s.stripe.subscriptions.resume(id)).rejects.toMatchObject({ statusCode: 400 });
    await s.stripe.subscriptionSchedules.create({ from_subscription: id });
    await expect(s.stripe.subscriptions.pause(id)).rejects.toMatchObject({
      message: expect.stringContaining('schedule') as string,
    });
  });

  it.each(['cancel', 'pause', 'create_invoice'] as const)(
    'a trial that ends without a card: %s',
    async (missing_payment_method) => {
      const { id, customer } = await join(
        { trial_period_days: 7, trial_settings: { end_behavior: { missing_payment_method } } },
        '',
      );
      await go('2026-02-08T02:00:00Z');
      const status = { cancel: 'canceled', pause: 'paused', create_invoice: 'past_due' }[
        missing_payment_method
      ];
      const over = await read(id);
      expect(over.status).toBe(status);
      if (missing_payment_method !== 'pause') return;
      expect(over.status_details?.paused.subscription.type).toBe('trial_end_without_payment_method');
      const card = await s.stripe.paymentMethods.attach('pm_card_jcb', { customer: customer as string });
      await s.stripe.subscriptions.update(id, { default_payment_method: card.id });
      await s.stripe.subscriptions.resume(id, { payment_behavior: 'resume_on_payment_success' });
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
      const { id } = await join();
      const resumes_at = at('2026-03-20T00:00:00Z');
      await s.stripe.subscriptions.update(id, { pause_collection: { behavior, resumes_at } });
      await go('2026-03-01T02:00:00Z');
      expect(await read(id)).toMatchObject({
        status: 'active',
        pause_collection: { behavior, resumes_at },
        latest_invoice: { status, amount_paid: 0 },
      });
      const upcoming = (await typesOf()).filter((type) => type === 'invoice.upcoming');
      expect(upcoming).toHaveLength(behavior === 'void' ? 0 : 1);
      await go('2026-04-01T02:00:00Z');
      expect(await read(id)).toMatchObject({
        status: 'active',
        pause_collection: null,
        latest_invoice: { status: 'paid', amount_paid: 2800 },
      });
      expect(await typesOf()).not.toContain('customer.subscription.paused');
    },
  );
});
