import type Stripe from 'stripe';
import { amounts, billingOf, periodOf } from '../../testing/billing.ts';
import {
  eventually,
  onlyInSandbox,
  seconds,
  startSide,
  type Side,
  type SideClock,
} from '../../testing/either-side.ts';

/** Retries after 3, 5 and 7 days and then the end are Dashboard settings at Stripe; the README says which a test account needs. */
describe('renewals, dunning and leaving, on a clock of its own', () => {
  let side: Side;
  let stripe: Stripe;
  let clock: SideClock;
  let billing: ReturnType<typeof billingOf>;
  let price: string;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    billing = billingOf(stripe);
    price = await billing.price(500);
  });
  beforeEach(async () => {
    clock = await side.clockAt('2026-01-31T03:00:00Z');
  });
  afterAll(() => side.close());

  const join = async (terms: Partial<Stripe.SubscriptionCreateParams> = {}): Promise<Stripe.Subscription> =>
    stripe.subscriptions.create({ customer: (await clock.customer()).id, items: [{ price }], ...terms });
  const go = (iso: string): Promise<void> => clock.moveTo(iso);
  const heard = ({ customer }: Stripe.Subscription, ...types: string[]): Promise<string[]> =>
    side.heardAbout(customer as string, ...types);

  it('keeps the 31st as the anchor: 31 Jan, 28 Feb, 31 Mar, 30 Apr', async () => {
    const { id } = await join();
    const ends: string[] = [];
    for (const now of ['2026-02-01', '2026-03-02', '2026-04-02', '2026-05-02']) {
      await go(`${now}T00:00:00Z`);
      const [, end] = periodOf(await stripe.subscriptions.retrieve(id));
      ends.push(new Date(end * 1000).toISOString());
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
    await go('2026-02-28T03:30:00Z');
    expect((await billing.read(id)).latest_invoice).toMatchObject({
      status: 'draft',
      billing_reason: 'subscription_cycle',
      amount_due: 500,
    });
    await go('2026-02-28T04:30:00Z');
    const renewed = await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice.payments'] });
    expect(renewed).toMatchObject({ status: 'active' });
    expect(renewed.latest_invoice).toMatchObject({
      status: 'paid',
      period_start: seconds('2026-01-31T03:00:00Z'),
      period_end: seconds('2026-02-28T03:00:00Z'),
    });
    const invoice = renewed.latest_invoice as Stripe.Invoice;
    expect(invoice.lines.data[0]?.period).toEqual({
      start: seconds('2026-02-28T03:00:00Z'),
      end: seconds('2026-03-31T03:00:00Z'),
    });
    expect(invoice.payments?.data[0]).toMatchObject({ status: 'paid', amount_paid: 500 });
    const told = await heard(
      renewed,
      'invoice.upcoming',
      'charge.succeeded',
      'invoice.created',
      'invoice.finalized',
      'invoice.paid',
      'customer.subscription.updated',
    );
    for (const type of ['invoice.created', 'invoice.finalized', 'invoice.paid'])
      expect(told.filter((one) => one === type)).toHaveLength(2);
  });

  it('goes past due when the card fails, tries again after 3, 5 and 7 days, and then ends', async () => {
    const subscription = await join();
    await billing.useCard(subscription, 'pm_card_chargeCustomerFail');
    const tried: [string, string, number, number | null][] = [];
    for (const now of ['2026-02-28T05:00', '2026-03-03T05:00', '2026-03-08T05:00', '2026-03-15T05:00']) {
      await go(`${now}:00Z`);
      const { status, latest_invoice: invoice } = await billing.read(subscription.id);
      tried.push([status, invoice.status ?? '', invoice.attempt_count, invoice.next_payment_attempt]);
    }
    expect(tried).toEqual([
      ['past_due', 'open', 1, seconds('2026-03-03T04:00:00Z')],
      ['past_due', 'open', 2, seconds('2026-03-08T04:00:00Z')],
      ['past_due', 'open', 3, seconds('2026-03-15T04:00:00Z')],
      ['canceled', 'open', 4, null],
    ]);
    const ended = await stripe.subscriptions.retrieve(subscription.id);
    expect(ended.cancellation_details?.reason).toBe('payment_failed');
    await heard(subscription, 'customer.subscription.deleted');
    expect(await heard(subscription, 'invoice.payment_failed')).toHaveLength(4);
  });

  it('recovers when the member changes the card before the retries are used up', async () => {
    const subscription = await join();
    await billing.useCard(subscription, 'pm_card_chargeCustomerFail');
    await go('2026-02-28T05:00:00Z');
    await billing.useCard(subscription, 'pm_card_jcb');
    await go('2026-03-03T05:00:00Z');
    expect(await billing.read(subscription.id)).toMatchObject({
      status: 'active',
      latest_invoice: { status: 'paid', attempt_count: 2 },
    });
  });

  it('lets a past due invoice be paid by hand with another card', async () => {
    const subscription = await join();
    const bad = await billing.useCard(subscription, 'pm_card_chargeCustomerFail');
    await go('2026-02-28T05:00:00Z');
    const { latest_invoice: invoice } = await billing.read(subscription.id);
    const id = invoice.id ?? '';
    await billing.useCard(subscription, 'pm_card_visa');
    await expect(stripe.invoices.pay(id, { payment_method: bad })).rejects.toMatchObject({
      statusCode: 402,
      code: 'card_declined',
    });
    expect(await stripe.invoices.pay(id)).toMatchObject({ status: 'paid' });
    expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('active');
  });

  const renewedAbsent = async (): Promise<[Stripe.Subscription, Stripe.PaymentIntent | undefined]> => {
    const subscription = await join();
    await billing.useCard(subscription, 'pm_card_authenticationRequired');
    await go('2026-02-28T05:00:00Z');
    const customer = subscription.customer as string;
    const [intent] = (await stripe.paymentIntents.list({ customer, limit: 1 })).data;
    return [subscription, intent];
  };

  it('asks an off-session card for authentication instead of charging it', async () => {
    const [subscription, intent] = await renewedAbsent();
    expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('past_due');
    expect(intent?.status).toBe('requires_action');
    await heard(subscription, 'invoice.payment_action_required');
  });

  onlyInSandbox(
    'only people pass its 3-D Secure page',
    'is active again when the card holder has passed 3-D Secure',
    async () => {
      const [subscription, intent] = await renewedAbsent();
      const page = intent?.next_action?.redirect_to_url?.url ?? '';
      await fetch(page, { method: 'POST', body: 'result=complete' });
      expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('active');
    },
  );

  it('leaves at the end of the period, or stays after all', async () => {
    const leaving = await join();
    const staying = await join();
    for (const { id } of [leaving, staying]) {
      const told = await stripe.subscriptions.update(id, {
        cancel_at_period_end: true,
        cancellation_details: { feedback: 'unused' },
      });
      expect(told).toMatchObject({
        status: 'active',
        cancel_at_period_end: true,
        cancel_at: seconds('2026-02-28T03:00:00Z'),
        cancellation_details: { reason: 'cancellation_requested', feedback: 'unused' },
      });
    }
    expect(await stripe.subscriptions.update(staying.id, { cancel_at_period_end: false })).toMatchObject({
      cancel_at: null,
      canceled_at: null,
    });
    await go('2026-02-28T05:00:00Z');
    expect(await stripe.subscriptions.retrieve(leaving.id)).toMatchObject({
      status: 'canceled',
      ended_at: seconds('2026-02-28T03:00:00Z'),
    });
    expect((await stripe.subscriptions.retrieve(staying.id)).status).toBe('active');
    expect((await stripe.invoices.list({ subscription: leaving.id })).data).toHaveLength(1);
  });

  it('prorates an upgrade to the yen and bills it at once when asked', async () => {
    const subscription = await join();
    const dear = await billing.price(3000);
    await go('2026-02-14T03:00:00Z');
    const item = subscription.items.data[0]?.id ?? '';
    const upgraded = await stripe.subscriptions.update(subscription.id, {
      items: [{ id: item, price: dear }],
      proration_behavior: 'always_invoice',
      expand: ['latest_invoice'],
    });
    const invoice = upgraded.latest_invoice as Stripe.Invoice;
    expect(amounts(invoice)).toEqual([-250, 1500]);
    expect(invoice).toMatchObject({ status: 'paid', total: 1250, billing_reason: 'subscription_update' });
    expect(upgraded.items.data[0]?.current_period_end).toBe(seconds('2026-02-28T03:00:00Z'));
  });

  it('starts a new year when a monthly member changes to the yearly price', async () => {
    const subscription = await join();
    const yearly = await billing.price(5000, 'year');
    await go('2026-02-14T03:00:00Z');
    const changed = await stripe.subscriptions.update(subscription.id, {
      items: [{ id: subscription.items.data[0]?.id ?? '', price: yearly }],
      expand: ['latest_invoice'],
    });
    expect(periodOf(changed)).toEqual([seconds('2026-02-14T03:00:00Z'), seconds('2027-02-14T03:00:00Z')]);
    expect(changed.latest_invoice).toMatchObject({ total: 4750, status: 'paid' });
  });

  it('previews exactly the invoice that a change, and the next renewal, will make', async () => {
    const subscription = await join();
    const dear = await billing.price(3333);
    await go('2026-02-11T17:23:45Z');
    const items = [{ id: subscription.items.data[0]?.id ?? '', price: dear }];
    const now = await stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: { items, proration_behavior: 'always_invoice' },
    });
    const later = await stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: { items },
    });
    await stripe.subscriptions.update(subscription.id, { items });
    await go('2026-02-28T05:00:00Z');
    const { latest_invoice } = await stripe.subscriptions.retrieve(subscription.id, {
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
    const { id: customer } = await clock.customer(null);
    const { id, status } = await join({ customer, payment_behavior: 'default_incomplete' });
    expect(status).toBe('incomplete');
    await go('2026-02-01T03:00:00Z');
    expect(await billing.read(id)).toMatchObject({
      status: 'incomplete_expired',
      latest_invoice: { status: 'void' },
    });
  });

  it('charges nothing during a trial and the full price after it', async () => {
    const subscription = await join({ trial_period_days: 14 });
    expect(subscription.status).toBe('trialing');
    await go('2026-02-14T05:00:00Z');
    expect(await billing.read(subscription.id)).toMatchObject({
      status: 'active',
      latest_invoice: { status: 'paid', amount_paid: 500 },
    });
    await heard(subscription, 'customer.subscription.trial_will_end');
  });

  it('moves the customers of a test clock apart from everybody else', async () => {
    const other = await side.clockAt('2026-05-31T00:00:00Z');
    const { id: customer } = await other.customer();
    const apart = await join({ customer });
    const others = await join();
    expect(apart.created).toBe(seconds('2026-05-31T00:00:00Z'));
    const { testClocks } = stripe.testHelpers;
    const moving = await testClocks.advance(other.id, { frozen_time: seconds('2026-07-02T00:00:00Z') });
    expect(moving.status).toBe('advancing');
    await eventually(async () => (await testClocks.retrieve(other.id)).status === 'ready');
    const endOf = async ({ id }: Stripe.Subscription): Promise<number> =>
      periodOf(await stripe.subscriptions.retrieve(id))[1];
    expect(await endOf(apart)).toBe(seconds('2026-07-31T00:00:00Z'));
    expect(await endOf(others)).toBe(seconds('2026-02-28T03:00:00Z'));
    expect((await stripe.invoices.list({ customer, status: 'paid' })).data).toHaveLength(2);
    await expect(
      testClocks.advance(other.id, { frozen_time: seconds('2026-06-01T00:00:00Z') }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });
});
