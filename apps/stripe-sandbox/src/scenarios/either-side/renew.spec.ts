import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

const at = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

describe('renewals, dunning and leaving, on the sandbox clock', () => {
  let s: Scenario;
  let price: string;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-01-31T03:00:00Z' });
    const product = await s.stripe.products.create({ name: '応援会員' });
    price = (
      await s.stripe.prices.create({
        product: product.id,
        currency: 'jpy',
        unit_amount: 500,
        recurring: { interval: 'month' },
      })
    ).id;
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const join = async (method = 'pm_card_visa'): Promise<Stripe.Subscription> => {
    const customer = await s.stripe.customers.create({ email: 'taro@example.jp', name: '北野 太郎' });
    return s.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price }],
      default_payment_method: method,
    });
  };
  const typesOf = async (): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data.map((event) => event.type).reverse();
  const period = (subscription: Stripe.Subscription): string[] =>
    [subscription.items.data[0]?.current_period_start, subscription.items.data[0]?.current_period_end].map(
      (seconds) => new Date((seconds ?? 0) * 1000).toISOString(),
    );

  it('keeps the 31st as the anchor: 31 Jan, 28 Feb, 31 Mar, 30 Apr', async () => {
    const { id } = await join();
    const ends: string[] = [];
    for (const now of ['2026-02-01', '2026-03-02', '2026-04-02', '2026-05-02']) {
      await s.control('/clock', { now: `${now}T00:00:00Z` });
      ends.push(period(await s.stripe.subscriptions.retrieve(id))[1] ?? '');
    }
    expect(ends.map((end) => end.slice(0, 10))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
    expect(ends.every((end) => end.endsWith('T03:00:00.000Z'))).toBe(true);
  });

  it('drafts at the end of the period, charges an hour later, and says so in events', async () => {
    const { id } = await join();
    await s.control('/clock', { now: '2026-02-28T03:30:00Z' });
    const rolled = await s.stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] });
    expect(rolled.latest_invoice).toMatchObject({
      status: 'draft',
      billing_reason: 'subscription_cycle',
      amount_due: 500,
    });
    await s.control('/clock', { advance: '1h' });
    const renewed = await s.stripe.subscriptions.retrieve(id, { expand: ['latest_invoice.payments'] });
    expect(renewed).toMatchObject({ status: 'active' });
    expect(renewed.latest_invoice).toMatchObject({
      status: 'paid',
      period_start: at('2026-01-31T03:00:00Z'),
      period_end: at('2026-02-28T03:00:00Z'),
    });
    const invoice = renewed.latest_invoice as Stripe.Invoice;
    expect(invoice.lines.data[0]?.period).toEqual({
      start: at('2026-02-28T03:00:00Z'),
      end: at('2026-03-31T03:00:00Z'),
    });
    expect(invoice.payments?.data[0]).toMatchObject({ status: 'paid', amount_paid: 500 });
    expect((await typesOf()).slice(-12)).toEqual(
      expect.arrayContaining([
        'invoice.created',
        'invoice.finalized',
        'charge.succeeded',
        'invoice.paid',
        'customer.subscription.updated',
      ]),
    );
    expect(await typesOf()).toContain('invoice.upcoming');
  });

  it('goes past due when the card fails, tries again after 3, 5 and 7 days, and then ends', async () => {
    const subscription = await join();
    const bad = await s.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', {
      customer: subscription.customer as string,
    });
    await s.stripe.subscriptions.update(subscription.id, { default_payment_method: bad.id });
    const tried: [string, string, number, number | null][] = [];
    for (const now of ['2026-02-28T05:00', '2026-03-03T05:00', '2026-03-08T05:00', '2026-03-15T05:00']) {
      await s.control('/clock', { now: `${now}:00Z` });
      const { status, latest_invoice } = await s.stripe.subscriptions.retrieve(subscription.id, {
        expand: ['latest_invoice'],
      });
      const invoice = latest_invoice as Stripe.Invoice;
      tried.push([status, invoice.status ?? '', invoice.attempt_count, invoice.next_payment_attempt]);
    }
    expect(tried).toEqual([
      ['past_due', 'open', 1, at('2026-03-03T04:00:00Z')],
      ['past_due', 'open', 2, at('2026-03-08T04:00:00Z')],
      ['past_due', 'open', 3, at('2026-03-15T04:00:00Z')],
      ['canceled', 'open', 4, null],
    ]);
    const ended = await s.stripe.subscriptions.retrieve(subscription.id);
    expect(ended.cancellation_details?.reason).toBe('payment_failed');
    expect((await typesOf()).filter((type) => type === 'invoice.payment_failed')).toHaveLength(4);
    expect(await typesOf()).toContain('customer.subscription.deleted');
  });

  it('recovers when the member changes the card before the retries are used up', async () => {
    const subscription = await join();
    const customer = subscription.customer as string;
    const bad = await s.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
    await s.stripe.subscriptions.update(subscription.id, { default_payment_method: bad.id });
    await s.control('/clock', { now: '2026-02-28T05:00:00Z' });
    const good = await s.stripe.paymentMethods.attach('pm_card_jcb', { customer });
    await s.stripe.subscriptions.update(subscription.id, { default_payment_method: good.id });
    await s.control('/clock', { now: '2026-03-03T05:00:00Z' });
    const recovered = await s.stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice'] });
    expect(recovered.status).toBe('active');
    expect(recovered.latest_invoice).toMatchObject({ status: 'paid', attempt_count: 2 });
  });

  it('lets a past due invoice be paid by hand with another card', async () => {
    const subscription = await join();
    const customer = subscription.customer as string;
    await s.control('/declines', { next: 1, decline_code: 'insufficient_funds' });
    await s.control('/clock', { now: '2026-02-28T05:00:00Z' });
    const { latest_invoice: id } = await s.stripe.subscriptions.retrieve(subscription.id);
    const bad = await s.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
    await expect(s.stripe.invoices.pay(id as string, { payment_method: bad.id })).rejects.toMatchObject({
      statusCode: 402,
      code: 'card_declined',
    });
    expect(await s.stripe.invoices.pay(id as string)).toMatchObject({ status: 'paid' });
    expect((await s.stripe.subscriptions.retrieve(subscription.id)).status).toBe('active');
  });

  it('asks an off-session card for authentication instead of charging it', async () => {
    const subscription = await join();
    const card = await s.stripe.paymentMethods.attach('pm_card_authenticationRequired', {
      customer: subscription.customer as string,
    });
    await s.stripe.subscriptions.update(subscription.id, { default_payment_method: card.id });
    await s.control('/clock', { now: '2026-02-28T05:00:00Z' });
    expect((await s.stripe.subscriptions.retrieve(subscription.id)).status).toBe('past_due');
    expect(await typesOf()).toContain('invoice.payment_action_required');
    const [intent] = (
      await s.stripe.paymentIntents.list({ customer: subscription.customer as string, limit: 1 })
    ).data;
    expect(intent?.status).toBe('requires_action');
    await fetch(intent?.next_action?.redirect_to_url?.url ?? '', { method: 'POST', body: 'result=complete' });
    expect((await s.stripe.subscriptions.retrieve(subscription.id)).status).toBe('active');
  });

  it('leaves at the end of the period, or stays after all', async () => {
    const leaving = await join();
    const staying = await join();
    for (const { id } of [leaving, staying]) {
      const told = await s.stripe.subscriptions.update(id, {
        cancel_at_period_end: true,
        cancellation_details: { feedback: 'unused' },
      });
      expect(told).toMatchObject({
        status: 'active',
        cancel_at_period_end: true,
        cancel_at: at('2026-02-28T03:00:00Z'),
        cancellation_details: { reason: 'cancellation_requested', feedback: 'unused' },
      });
    }
    expect(await s.stripe.subscriptions.update(staying.id, { cancel_at_period_end: false })).toMatchObject({
      cancel_at: null,
      canceled_at: null,
    });
    await s.control('/clock', { now: '2026-02-28T05:00:00Z' });
    expect(await s.stripe.subscriptions.retrieve(leaving.id)).toMatchObject({
      status: 'canceled',
      ended_at: at('2026-02-28T03:00:00Z'),
    });
    expect((await s.stripe.subscriptions.retrieve(staying.id)).status).toBe('active');
    expect((await s.stripe.invoices.list({ subscription: leaving.id })).data).toHaveLength(1);
  });

  it('prorates an upgrade to the yen and bills it at once when asked', async () => {
    const subscription = await join();
    const product = await s.stripe.products.create({ name: '特別会員' });
    const dear = await s.stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 3000,
      recurring: { interval: 'month' },
    });
    await s.control('/clock', { now: '2026-02-14T03:00:00Z' });
    const item = subscription.items.data[0]?.id ?? '';
    const upgraded = await s.stripe.subscriptions.update(subscription.id, {
      items: [{ id: item, price: dear.id }],
      proration_behavior: 'always_invoice',
      expand: ['latest_invoice'],
    });
    const invoice = upgraded.latest_invoice as Stripe.Invoice;
    expect(invoice.lines.data.map((line) => line.amount)).toEqual([-250, 1500]);
    expect(invoice).toMatchObject({ status: 'paid', total: 1250, billing_reason: 'subscription_update' });
    expect(upgraded.items.data[0]?.current_period_end).toBe(at('2026-02-28T03:00:00Z'));
  });

  it('starts a new year when a monthly member changes to the yearly price', async () => {
    const subscription = await join();
    const yearly = await s.stripe.prices.create({
      product: (await s.stripe.prices.retrieve(price)).product as string,
      currency: 'jpy',
      unit_amount: 5000,
      recurring: { interval: 'year' },
    });
    await s.control('/clock', { now: '2026-02-14T03:00:00Z' });
    const changed = await s.stripe.subscriptions.update(subscription.id, {
      items: [{ id: subscription.items.data[0]?.id ?? '', price: yearly.id }],
      expand: ['latest_invoice'],
    });
    expect(period(changed)).toEqual(['2026-02-14T03:00:00.000Z', '2027-02-14T03:00:00.000Z']);
    expect(changed.latest_invoice).toMatchObject({ total: 4750, status: 'paid' });
  });

  it('previews exactly the invoice that a change, and the next renewal, will make', async () => {
    const subscription = await join();
    const product = await s.stripe.products.create({ name: '特別会員' });
    const dear = await s.stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 3333,
      recurring: { interval: 'month' },
    });
    await s.control('/clock', { now: '2026-02-11T17:23:45Z' });
    const items = [{ id: subscription.items.data[0]?.id ?? '', price: dear.id }];
    const now = await s.stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: { items, proration_behavior: 'always_invoice' },
    });
    const later = await s.stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: { items },
    });
    await s.stripe.subscriptions.update(subscription.id, { items });
    await s.control('/clock', { now: '2026-02-28T05:00:00Z' });
    const { latest_invoice } = await s.stripe.subscriptions.retrieve(subscription.id, {
      expand: ['latest_invoice'],
    });
    const lines = (invoice: Stripe.Invoice): unknown[] =>
      invoice.lines.data.map(({ amount, description, period: of }) => [amount, description, of]);
    expect(lines(latest_invoice as Stripe.Invoice)).toEqual(lines(later));
    expect(lines(later).slice(0, 2)).toEqual(lines(now));
    // 1,416,975 of 2,419,200 seconds are left: 3,333 → 1,952 and 500 → 293.
    expect(now.total).toBe(1952 - 293);
  });

  it('expires an incomplete subscription after 23 hours and voids its invoice', async () => {
    const customer = await s.stripe.customers.create({});
    const subscription = await s.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price }],
      payment_behavior: 'default_incomplete',
    });
    expect(subscription.status).toBe('incomplete');
    await s.control('/clock', { advance: '24h' });
    expect(
      await s.stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice'] }),
    ).toMatchObject({ status: 'incomplete_expired', latest_invoice: { status: 'void' } });
  });

  it('charges nothing during a trial and the full price after it', async () => {
    const customer = await s.stripe.customers.create({});
    const subscription = await s.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price }],
      default_payment_method: 'pm_card_visa',
      trial_period_days: 14,
    });
    expect(subscription.status).toBe('trialing');
    await s.control('/clock', { now: '2026-02-14T05:00:00Z' });
    const after = await s.stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice'] });
    expect(after).toMatchObject({ status: 'active', latest_invoice: { status: 'paid', amount_paid: 500 } });
    expect(await typesOf()).toContain('customer.subscription.trial_will_end');
  });

  it('moves the customers of a test clock apart from everybody else', async () => {
    const clock = await s.stripe.testHelpers.testClocks.create({ frozen_time: at('2026-05-31T00:00:00Z') });
    const customer = await s.stripe.customers.create({ test_clock: clock.id });
    const subscription = await s.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price }],
      default_payment_method: 'pm_card_visa',
    });
    const others = await join();
    expect(subscription.created).toBe(at('2026-05-31T00:00:00Z'));
    const moving = await s.stripe.testHelpers.testClocks.advance(clock.id, {
      frozen_time: at('2026-07-02T00:00:00Z'),
    });
    expect(moving.status).toBe('advancing');
    for (
      let tries = 0;
      tries < 200 && (await s.stripe.testHelpers.testClocks.retrieve(clock.id)).status !== 'ready';
      tries += 1
    ) {
      await new Promise((resume) => setTimeout(resume, 5));
    }
    expect(period(await s.stripe.subscriptions.retrieve(subscription.id))[1]).toBe(
      '2026-07-31T00:00:00.000Z',
    );
    expect(period(await s.stripe.subscriptions.retrieve(others.id))[1]).toBe('2026-02-28T03:00:00.000Z');
    expect((await s.stripe.invoices.list({ customer: customer.id, status: 'paid' })).data).toHaveLength(2);
    await expect(
      s.stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: at('2026-06-01T00:00:00Z') }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });
});
