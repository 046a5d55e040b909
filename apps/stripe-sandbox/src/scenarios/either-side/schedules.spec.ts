import type Stripe from 'stripe';
import { amounts, billingOf } from '../../testing/billing.ts';
import { seconds, startSide, type Side, type SideClock } from '../../testing/either-side.ts';

describe('subscription schedules, on a clock of its own', () => {
  let side: Side;
  let stripe: Stripe;
  let clock: SideClock;
  let billing: ReturnType<typeof billingOf>;
  let dear: string;
  let cheap: string;
  let yearly: string;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    billing = billingOf(stripe);
    const { id: product } = await stripe.products.create({ name: '応援会員' });
    dear = await billing.price(3000, 'month', product);
    cheap = await billing.price(500, 'month', product);
    yearly = await billing.price(5000, 'year', product);
  });
  beforeEach(async () => {
    clock = await side.clockAt('2026-01-31T03:00:00Z');
  });
  afterAll(() => side.close());

  const join = async (price: string): Promise<Stripe.Subscription> =>
    stripe.subscriptions.create({ customer: (await clock.customer()).id, items: [{ price }] });
  const go = (iso: string): Promise<void> => clock.moveTo(iso);
  const latest = async (id: string): Promise<Stripe.Invoice> => (await billing.read(id)).latest_invoice;
  /** The member asks on 10 February to pay less from the next period on. */
  const planDowngrade = async (to: string): Promise<Stripe.SubscriptionSchedule> => {
    const subscription = await join(dear);
    await go('2026-02-10T03:00:00Z');
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
    const [now] = schedule.phases;
    return stripe.subscriptionSchedules.update(schedule.id, {
      phases: [
        { items: [{ price: dear }], start_date: now?.start_date ?? 0, end_date: now?.end_date ?? 0 },
        { items: [{ price: to }], proration_behavior: 'none', duration: { interval: 'month' } },
      ],
    });
  };
  it('downgrades at the end of the period: the renewal is the smaller price, without a proration', async () => {
    const schedule = await planDowngrade(cheap);
    const id = schedule.subscription as string;
    expect(schedule).toMatchObject({
      status: 'active',
      end_behavior: 'release',
      current_phase: {
        start_date: seconds('2026-01-31T03:00:00Z'),
        end_date: seconds('2026-02-28T03:00:00Z'),
      },
    });
    expect(schedule.phases[1]?.end_date).toBe(seconds('2026-03-31T03:00:00Z'));
    const before = await stripe.subscriptions.retrieve(id, { expand: ['schedule'] });
    expect(before.schedule).toMatchObject({ id: schedule.id });
    expect(before.items.data[0]?.price.id).toBe(dear);
    expect((await stripe.invoices.createPreview({ subscription: id })).total).toBe(500);

    await go('2026-02-28T05:00:00Z');
    const after = await stripe.subscriptions.retrieve(id);
    expect(after.items.data).toHaveLength(1);
    expect(after.items.data[0]).toMatchObject({
      id: before.items.data[0]?.id,
      price: { id: cheap },
      current_period_end: seconds('2026-03-31T03:00:00Z'),
    });
    const invoice = await latest(id);
    expect(invoice).toMatchObject({ status: 'paid', total: 500, billing_reason: 'subscription_cycle' });
    expect(invoice.lines.data).toHaveLength(1);

    await go('2026-03-31T05:00:00Z');
    expect(await stripe.subscriptionSchedules.retrieve(schedule.id)).toMatchObject({
      status: 'completed',
      completed_at: seconds('2026-03-31T03:00:00Z'),
      current_phase: null,
    });
    const later = await stripe.subscriptions.retrieve(id);
    expect(later).toMatchObject({ status: 'active', schedule: null, cancel_at: null });
    expect((await latest(id)).total).toBe(500);
    const turns = ['completed', 'created', 'expiring', 'updated'].map((of) => `subscription_schedule.${of}`);
    expect(await side.heardAbout(schedule.customer as string, ...turns)).toEqual([
      ...turns,
      'subscription_schedule.updated',
    ]);
  });

  it('takes a planned downgrade back by releasing the schedule', async () => {
    const schedule = await planDowngrade(cheap);
    const released = await stripe.subscriptionSchedules.release(schedule.id);
    expect(released).toMatchObject({
      status: 'released',
      subscription: null,
      released_subscription: schedule.subscription,
      released_at: seconds('2026-02-10T03:00:00Z'),
    });
    await go('2026-02-28T05:00:00Z');
    expect((await latest(schedule.subscription as string)).total).toBe(3000);
    await expect(stripe.subscriptionSchedules.release(schedule.id)).rejects.toMatchObject({
      statusCode: 400,
    });
    await side.heardAbout(schedule.customer as string, 'subscription_schedule.released');
  });

  it('changes to a yearly price with the next period, which then is a year', async () => {
    const { subscription: id } = await planDowngrade(yearly);
    await go('2026-02-28T05:00:00Z');
    const after = await stripe.subscriptions.retrieve(id as string);
    expect(after.items.data[0]?.current_period_end).toBe(seconds('2027-02-28T03:00:00Z'));
    expect(await latest(id as string)).toMatchObject({ total: 5000, status: 'paid' });
  });

  it('starts a subscription in the future, raises its price, and ends it as it was told to', async () => {
    const customer = await clock.customer();
    const schedule = await stripe.subscriptionSchedules.create({
      customer: customer.id,
      start_date: seconds('2026-02-15T00:00:00Z'),
      end_behavior: 'cancel',
      metadata: { why: 'spring' },
      phases: [
        { items: [{ price: cheap }], duration: { interval: 'month', interval_count: 2 } },
        { items: [{ price: dear, quantity: 2 }], duration: { interval: 'month' } },
      ],
    });
    expect(schedule).toMatchObject({ status: 'not_started', subscription: null, current_phase: null });
    const waiting = await stripe.subscriptionSchedules.list({ customer: customer.id, scheduled: true });
    expect(waiting.data).toHaveLength(1);
    await go('2026-02-15T02:00:00Z');
    const begun = await stripe.subscriptionSchedules.retrieve(schedule.id, { expand: ['subscription'] });
    expect(begun).toMatchObject({
      status: 'active',
      subscription: { status: 'active', schedule: schedule.id, cancel_at: seconds('2026-05-15T00:00:00Z') },
    });
    const { id } = begun.subscription as Stripe.Subscription;
    await expect(stripe.subscriptions.update(id, { cancel_at_period_end: true })).rejects.toMatchObject({
      message: expect.stringContaining('managed by the subscription schedule') as string,
    });
    await expect(stripe.subscriptionSchedules.create({ from_subscription: id })).rejects.toMatchObject({
      param: 'from_subscription',
    });
    await go('2026-06-01T00:00:00Z');
    const paid = await stripe.invoices.list({ subscription: id });
    expect(paid.data.map(({ total }) => total)).toEqual([6000, 500, 500]);
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({
      status: 'canceled',
      ended_at: seconds('2026-05-15T00:00:00Z'),
    });
    expect((await stripe.subscriptionSchedules.retrieve(schedule.id)).status).toBe('completed');
  });

  it('prorates a phase that begins inside a period, to the yen', async () => {
    const subscription = await join(cheap);
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
    await stripe.subscriptionSchedules.update(schedule.id, {
      phases: [
        {
          items: [{ price: cheap }],
          start_date: seconds('2026-01-31T03:00:00Z'),
          end_date: seconds('2026-02-14T03:00:00Z'),
        },
        {
          items: [{ price: dear }],
          proration_behavior: 'always_invoice',
          end_date: seconds('2026-03-31T03:00:00Z'),
        },
      ],
    });
    await go('2026-02-14T05:00:00Z');
    const invoice = await latest(subscription.id);
    expect(amounts(invoice)).toEqual([-250, 1500]);
    expect(invoice).toMatchObject({ status: 'paid', total: 1250 });
  });

  it('ends with its subscription: cancelled by hand, with the unused time in the last invoice', async () => {
    const { id, subscription, customer } = await planDowngrade(cheap);
    await go('2026-02-14T03:00:00Z');
    expect((await stripe.subscriptionSchedules.cancel(id)).status).toBe('canceled');
    expect((await stripe.subscriptions.retrieve(subscription as string)).status).toBe('canceled');
    expect(await latest(subscription as string)).toMatchObject({ total: -1500, amount_due: 0 });
    await side.heardAbout(customer as string, 'subscription_schedule.canceled');
  });

  it('is aborted when the subscription is given up for want of money', async () => {
    const { id, subscription, customer } = await planDowngrade(cheap);
    await billing.useCard(await billing.read(subscription as string), 'pm_card_chargeCustomerFail');
    await go('2026-03-16T05:00:00Z');
    expect((await stripe.subscriptions.retrieve(subscription as string)).status).toBe('canceled');
    expect((await stripe.subscriptionSchedules.retrieve(id)).status).toBe('canceled');
    await side.heardAbout(customer as string, 'subscription_schedule.aborted');
  });

  it('keeps the discounts that a phase names, and ends those that it leaves out', async () => {
    await go('2026-02-15T00:00:00Z');
    const { id: coupon } = await stripe.coupons.create({
      amount_off: 100,
      currency: 'jpy',
      duration: 'forever',
    });
    const { id: customer } = await clock.customer();
    const made = await stripe.subscriptions.create({
      customer,
      items: [{ price: cheap }],
      discounts: [{ coupon }],
    });
    const [discount] = made.discounts.map(String);
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: made.id });
    const [now] = schedule.phases;
    expect(now?.discounts.map((one) => one.discount)).toEqual([discount]);
    const kept = { discounts: [{ discount: discount ?? '' }] };
    const month = { interval: 'month' } as const;
    await stripe.subscriptionSchedules.update(schedule.id, {
      proration_behavior: 'none',
      phases: [
        {
          items: [{ price: cheap }],
          start_date: now?.start_date ?? 0,
          end_date: now?.end_date ?? 0,
          ...kept,
        },
        { items: [{ price: dear }], proration_behavior: 'none', duration: month, ...kept },
        { items: [{ price: dear }], proration_behavior: 'none', duration: month },
      ],
    });
    expect((await stripe.invoices.createPreview({ subscription: made.id })).total).toBe(2900);
    await go('2026-04-20T00:00:00Z');
    const paid = await stripe.invoices.list({ subscription: made.id });
    expect(paid.data.map(({ total }) => total)).toEqual([3000, 2900, 400]);
    expect((await stripe.subscriptions.retrieve(made.id)).discounts).toEqual([]);
  });
});
