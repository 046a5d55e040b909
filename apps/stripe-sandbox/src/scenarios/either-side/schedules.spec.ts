import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

const at = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

describe('subscription schedules, on the sandbox clock', () => {
  let s: Scenario;
  let dear: string;
  let cheap: string;
  let yearly: string;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-01-31T03:00:00Z' });
    const { id: product } = await s.stripe.products.create({ name: '応援会員' });
    const price = async (unit_amount: number, interval: 'month' | 'year'): Promise<string> =>
      (await s.stripe.prices.create({ product, currency: 'jpy', unit_amount, recurring: { interval } })).id;
    dear = await price(3000, 'month');
    cheap = await price(500, 'month');
    yearly = await price(5000, 'year');
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const newCustomer = (): Promise<Stripe.Customer> =>
    s.stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
  const join = async (price: string): Promise<Stripe.Subscription> =>
    s.stripe.subscriptions.create({ customer: (await newCustomer()).id, items: [{ price }] });
  const typesOf = async (): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data.map((event) => event.type).reverse();
  const scheduleEvents = async (): Promise<string[]> =>
    (await typesOf()).filter((type) => type.startsWith('subscription_schedule'));
  /** The member asks on 10 February to pay less from the next period on. */
  const planDowngrade = async (to: string): Promise<Stripe.SubscriptionSchedule> => {
    const subscription = await join(dear);
    await s.control('/clock', { now: '2026-02-10T03:00:00Z' });
    const schedule = await s.stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
    const [now] = schedule.phases;
    return s.stripe.subscriptionSchedules.update(schedule.id, {
      phases: [
        { items: [{ price: dear }], start_date: now?.start_date ?? 0, end_date: now?.end_date ?? 0 },
        { items: [{ price: to }], proration_behavior: 'none', duration: { interval: 'month' } },
      ],
    });
  };
  const latest = async (id: string): Promise<Stripe.Invoice> =>
    (await s.stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }))
      .latest_invoice as Stripe.Invoice;

  it('downgrades at the end of the period: the renewal is the smaller price, without a proration', async () => {
    const schedule = await planDowngrade(cheap);
    const id = schedule.subscription as string;
    expect(schedule).toMatchObject({
      status: 'active',
      end_behavior: 'release',
      current_phase: { start_date: at('2026-01-31T03:00:00Z'), end_date: at('2026-02-28T03:00:00Z') },
    });
    expect(schedule.phases[1]?.end_date).toBe(at('2026-03-31T03:00:00Z'));
    const before = await s.stripe.subscriptions.retrieve(id, { expand: ['schedule'] });
    expect(before.schedule).toMatchObject({ id: schedule.id });
    expect(before.items.data[0]?.price.id).toBe(dear);
    expect((await s.stripe.invoices.createPreview({ subscription: id })).total).toBe(500);

    await s.control('/clock', { now: '2026-02-28T05:00:00Z' });
    const after = await s.stripe.subscriptions.retrieve(id);
    expect(after.items.data).toHaveLength(1);
    expect(after.items.data[0]).toMatchObject({
      id: before.items.data[0]?.id,
      price: { id: cheap },
      current_period_end: at('2026-03-31T03:00:00Z'),
    });
    const invoice = await latest(id);
    expect(invoice).toMatchObject({ status: 'paid', total: 500, billing_reason: 'subscription_cycle' });
    expect(invoice.lines.data).toHaveLength(1);

    await s.control('/clock', { now: '2026-03-31T05:00:00Z' });
    expect(await s.stripe.subscriptionSchedules.retrieve(schedule.id)).toMatchObject({
      status: 'completed',
      completed_at: at('2026-03-31T03:00:00Z'),
      current_phase: null,
    });
    const later = await s.stripe.subscriptions.retrieve(id);
    expect(later).toMatchObject({ status: 'active', schedule: null, cancel_at: null });
    expect((await latest(id)).total).toBe(500);
    expect(await scheduleEvents()).toEqual([
      'subscription_schedule.created',
      'subscription_schedule.updated',
      'subscription_schedule.updated',
      'subscription_schedule.expiring',
      'subscription_schedule.completed',
    ]);
  });

  it('takes a planned downgrade back by releasing the schedule', async () => {
    const schedule = await planDowngrade(cheap);
    const released = await s.stripe.subscriptionSchedules.release(schedule.id);
    expect(released).toMatchObject({
      status: 'released',
      subscription: null,
      released_subscription: schedule.subscription,
      released_at: at('2026-02-10T03:00:00Z'),
    });
    await s.control('/clock', { now: '2026-02-28T05:00:00Z' });
    expect((await latest(schedule.subscription as string)).total).toBe(3000);
    await expect(s.stripe.subscriptionSchedules.release(schedule.id)).rejects.toMatchObject({
      statusCode: 400,
    });
    expect((await scheduleEvents()).at(-1)).toBe('subscription_schedule.released');
  });

  it('changes to a yearly price with the next period, which then is a year', async () => {
    const { subscription: id } = await planDowngrade(yearly);
    await s.control('/clock', { now: '2026-02-28T05:00:00Z' });
    const after = await s.stripe.subscriptions.retrieve(id as string);
    expect(after.items.data[0]?.current_period_end).toBe(at('2027-02-28T03:00:00Z'));
    expect(await latest(id as string)).toMatchObject({ total: 5000, status: 'paid' });
  });

  it('starts a subscription in the future, raises its price, and ends it as it was told to', async () => {
    const customer = await newCustomer();
    const schedule = await s.stripe.subscriptionSchedules.create({
      customer: customer.id,
      start_date: at('2026-02-15T00:00:00Z'),
      end_behavior: 'cancel',
      metadata: { why: 'spring' },
      phases: [
        { items: [{ price: cheap }], duration: { interval: 'month', interval_count: 2 } },
        { items: [{ price: dear, quantity: 2 }], duration: { interval: 'month' } },
      ],
    });
    expect(schedule).toMatchObject({ status: 'not_started', subscription: null, current_phase: null });
    expect((await s.stripe.subscriptionSchedules.list({ scheduled: true })).data).toHaveLength(1);
    await s.control('/clock', { now: '2026-02-15T02:00:00Z' });
    const begun = await s.stripe.subscriptionSchedules.retrieve(schedule.id, { expand: ['subscription'] });
    expect(begun).toMatchObject({
      status: 'active',
      subscription: { status: 'active', schedule: schedule.id, cancel_at: at('2026-05-15T00:00:00Z') },
    });
    const { id } = begun.subscription as Stripe.Subscription;
    await expect(s.stripe.subscriptions.update(id, { cancel_at_period_end: true })).rejects.toMatchObject({
      message: expect.stringContaining('managed by the subscription schedule') as string,
    });
    await expect(s.stripe.subscriptionSchedules.create({ from_subscription: id })).rejects.toMatchObject({
      param: 'from_subscription',
    });
    await s.control('/clock', { now: '2026-06-01T00:00:00Z' });
    const paid = await s.stripe.invoices.list({ subscription: id });
    expect(paid.data.map(({ total }) => total)).toEqual([6000, 500, 500]);
    expect(await s.stripe.subscriptions.retrieve(id)).toMatchObject({
      status: 'canceled',
      ended_at: at('2026-05-15T00:00:00Z'),
    });
    expect((await s.stripe.subscriptionSchedules.retrieve(schedule.id)).status).toBe('completed');
  });

  it('prorates a phase that begins inside a period, to the yen', async () => {
    const subscription = await join(cheap);
    const schedule = await s.stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
    await s.stripe.subscriptionSchedules.update(schedule.id, {
      phases: [
        {
          items: [{ price: cheap }],
          start_date: at('2026-01-31T03:00:00Z'),
          end_date: at('2026-02-14T03:00:00Z'),
        },
        {
          items: [{ price: dear }],
          proration_behavior: 'always_invoice',
          end_date: at('2026-03-31T03:00:00Z'),
        },
      ],
    });
    await s.control('/clock', { now: '2026-02-14T05:00:00Z' });
    const invoice = await latest(subscription.id);
    expect(invoice.lines.data.map(({ amount }) => amount)).toEqual([-250, 1500]);
    expect(invoice).toMatchObject({ status: 'paid', total: 1250 });
  });

  it('ends with its subscription: cancelled by hand, with the unused time in the last invoice', async () => {
    const { id, subscription } = await planDowngrade(cheap);
    await s.control('/clock', { now: '2026-02-14T03:00:00Z' });
    expect((await s.stripe.subscriptionSchedules.cancel(id)).status).toBe('canceled');
    expect((await s.stripe.subscriptions.retrieve(subscription as string)).status).toBe('canceled');
    expect(await latest(subscription as string)).toMatchObject({ total: -1500, amount_due: 0 });
    expect((await scheduleEvents()).at(-1)).toBe('subscription_schedule.canceled');
  });

  it('is aborted when the subscription is given up for want of money', async () => {
    const { id, subscription } = await planDowngrade(cheap);
    const { customer } = await s.stripe.subscriptions.retrieve(subscription as string);
    const bad = await s.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', {
      customer: customer as string,
    });
    await s.stripe.subscriptions.update(subscription as string, { default_payment_method: bad.id });
    await s.control('/settings', { retryDays: [3], afterLast: 'cancel' });
    await s.control('/clock', { now: '2026-03-05T05:00:00Z' });
    expect((await s.stripe.subscriptions.retrieve(subscription as string)).status).toBe('canceled');
    expect((await s.stripe.subscriptionSchedules.retrieve(id)).status).toBe('canceled');
    expect(await scheduleEvents()).toContain('subscription_schedule.aborted');
  });
});
