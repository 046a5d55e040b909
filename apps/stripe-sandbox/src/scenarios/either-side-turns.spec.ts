import { randomBytes } from 'node:crypto';
import type Stripe from 'stripe';
import { seconds, startSide, type Side, type SideClock } from '../testing/either-side.ts';

jest.setTimeout(180_000);

/** Turns of a subscription on a test clock, with nothing but the SDK; the same lines run against Stripe with STRIPE_TEST_KEY. */
describe('turns of a subscription, the same at Stripe and in the sandbox', () => {
  let side: Side;
  let stripe: Stripe;
  const mark = randomBytes(6).toString('hex');
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
  });
  afterAll(() => side.close());

  const priceOf = async (unit_amount: number, interval: 'month' | 'year' = 'month'): Promise<string> => {
    const product = await stripe.products.create({ name: `応援会員 ${mark}` });
    const terms = { product: product.id, currency: 'jpy', unit_amount, recurring: { interval } };
    return (await stripe.prices.create(terms)).id;
  };
  const join = async (clock: SideClock, price: string): Promise<Stripe.Subscription> => {
    const customer = await stripe.customers.create({
      test_clock: clock.id,
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    return stripe.subscriptions.create({ customer: customer.id, items: [{ price }] });
  };
  const latest = async (id: string): Promise<[Stripe.Subscription, Stripe.Invoice]> => {
    const subscription = await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] });
    return [subscription, subscription.latest_invoice as Stripe.Invoice];
  };

  it('downgrades by a schedule: the next period is the smaller price, and the schedule lets go', async () => {
    const clock = await side.clockAt('2027-01-10T03:00:00Z');
    const [dear, cheap] = [await priceOf(3_300), await priceOf(1_100)];
    const { id } = await join(clock, dear);
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id });
    const [now] = schedule.phases;
    await stripe.subscriptionSchedules.update(schedule.id, {
      end_behavior: 'release',
      phases: [
        { items: [{ price: dear }], start_date: now?.start_date ?? 0, end_date: now?.end_date ?? 0 },
        { items: [{ price: cheap }], proration_behavior: 'none', duration: { interval: 'month' } },
      ],
    });
    await clock.moveTo('2027-02-10T06:00:00Z');
    const [subscription, invoice] = await latest(id);
    expect([subscription.items.data[0]?.price.id, invoice.total, invoice.status]).toEqual([
      cheap,
      1_100,
      'paid',
    ]);
  });

  it('keeps the price when the schedule is released before it begins', async () => {
    const clock = await side.clockAt('2027-01-10T03:00:00Z');
    const price = await priceOf(3_300);
    const { id } = await join(clock, price);
    const { id: scheduled } = await stripe.subscriptionSchedules.create({ from_subscription: id });
    await stripe.subscriptionSchedules.release(scheduled);
    await clock.moveTo('2027-02-10T06:00:00Z');
    const [subscription, invoice] = await latest(id);
    expect([subscription.schedule, invoice.total]).toEqual([null, 3_300]);
  });

  it('collects nothing while collection rests, and goes on afterwards', async () => {
    const clock = await side.clockAt('2027-01-10T03:00:00Z');
    const { id } = await join(clock, await priceOf(1_100));
    await stripe.subscriptions.update(id, { pause_collection: { behavior: 'void' } });
    await clock.moveTo('2027-02-10T06:00:00Z');
    expect((await latest(id))[1]).toMatchObject({ status: 'void', amount_paid: 0 });
    await stripe.subscriptions.update(id, { pause_collection: '' });
    await clock.moveTo('2027-03-10T06:00:00Z');
    expect((await latest(id))[1]).toMatchObject({ status: 'paid', amount_paid: 1_100 });
  });

  it('comes back to the leap day', async () => {
    const clock = await side.clockAt('2028-02-29T03:00:00Z');
    const { id, items } = await join(clock, await priceOf(11_000, 'year'));
    expect(items.data[0]?.current_period_end).toBe(seconds('2029-02-28T03:00:00Z'));
    await clock.moveTo('2029-02-28T06:00:00Z');
    const [subscription] = await latest(id);
    expect(subscription.items.data[0]?.current_period_end).toBe(seconds('2030-02-28T03:00:00Z'));
  });

  it('pages through a list without gap or repetition, and expands what it names', async () => {
    const customer = (await stripe.customers.create({})).id;
    const made: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const { id } = await stripe.paymentIntents.create({ amount: 500 + n, currency: 'jpy', customer });
      made.unshift(id);
    }
    const first = await stripe.paymentIntents.list({ customer, limit: 2, expand: ['data.customer'] });
    expect(first.data[0]?.customer).toMatchObject({ id: customer, object: 'customer' });
    const all = await stripe.paymentIntents.list({ customer, limit: 2 }).autoPagingToArray({ limit: 100 });
    expect(all.map(({ id }) => id)).toEqual(made);
  });
});
