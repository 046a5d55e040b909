import type Stripe from 'stripe';
import { billingOf, type Billed } from '../../testing/billing.ts';
import {
  eventually,
  onlyInSandbox,
  seconds,
  startSide,
  type Side,
  type SideClock,
} from '../../testing/either-side.ts';

const day = (of: number): string => new Date(of * 1000).toISOString().slice(0, 10);
type Interval = 'day' | 'week' | 'month' | 'year';

describe('the truth of the clock', () => {
  let side: Side;
  let stripe: Stripe;
  let clock: SideClock;
  let product: string;
  let billing: ReturnType<typeof billingOf>;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    billing = billingOf(stripe);
    product = (await stripe.products.create({ name: '応援会員' })).id;
  });
  afterAll(() => side.close());

  const price = async (interval: Interval, interval_count = 1): Promise<string> => {
    const recurring = { interval, interval_count };
    return (await stripe.prices.create({ product, currency: 'jpy', unit_amount: 1200, recurring })).id;
  };
  const join = async (
    of: string,
    extra: Partial<Stripe.SubscriptionCreateParams> = {},
  ): Promise<Stripe.Subscription> =>
    stripe.subscriptions.create({ customer: (await clock.customer()).id, items: [{ price: of }], ...extra });
  const from = async (iso: string): Promise<void> => {
    clock = await side.clockAt(iso);
  };
  const go = (iso: string): Promise<void> => clock.moveTo(iso);
  const read = (id: string): Promise<Billed> => billing.read(id);

  it.each<[Interval, number, string, string]>([
    ['week', 1, '2026-02-14T03:00:00Z', '2026-02-14T03:00:01Z'],
    ['month', 1, '2026-03-31T03:00:00Z', '2026-03-31T03:00:01Z'],
    ['month', 3, '2026-07-31T03:00:00Z', '2026-07-31T03:00:01Z'],
    ['year', 1, '2028-01-31T03:00:00Z', '2028-01-31T03:00:01Z'],
  ])('a test clock moves at most two intervals at once: %s × %i', async (interval, count, last, beyond) => {
    await from('2026-01-31T03:00:00Z');
    const { customer } = await join(await price(interval, count));
    const { testClocks } = stripe.testHelpers;
    const { id } = clock;
    await expect(testClocks.advance(id, { frozen_time: seconds(beyond) })).rejects.toMatchObject({
      param: 'frozen_time',
    });
    await testClocks.advance(id, { frozen_time: seconds(last) });
    await eventually(async () => (await testClocks.retrieve(id)).status === 'ready');
    await expect(testClocks.advance(id, { frozen_time: seconds(last) - 1 })).rejects.toMatchObject({
      param: 'frozen_time',
    });
    const paid = await stripe.invoices.list({ customer: customer as string, limit: 100 });
    expect(paid.data.length).toBe(3);
  });

  it.each<[string, Interval, string[]]>([
    ['2027-12-31T12:00:00Z', 'month', ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']],
    ['2026-01-31T12:00:00Z', 'month', ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']],
    ['2028-02-29T12:00:00Z', 'year', ['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']],
  ])('from %s every %s: the day of the anchor, else the last of the month', async (start, interval, ends) => {
    await from(start);
    const { id } = await join(await price(interval));
    const found: string[] = [];
    for (const end of ends) {
      const { items, latest_invoice } = await read(id);
      const period = items.data[0]?.current_period_end ?? 0;
      found.push(day(period));
      expect(latest_invoice).toMatchObject({ status: 'paid', total: 1200 });
      await go(`${end}T14:00:00Z`);
    }
    expect(found).toEqual(ends);
  });

  it('tells three days before a trial ends, at once when it is shorter, and when it is ended by hand', async () => {
    await from('2026-02-01T00:00:00Z');
    const monthly = await price('month');
    const long = await join(monthly, { trial_period_days: 14 });
    const short = await join(monthly, { trial_period_days: 2 });
    const byHand = await join(monthly, { trial_period_days: 30 });
    const told = 'customer.subscription.trial_will_end';
    const toldOf = ({ customer }: Stripe.Subscription): Promise<number> =>
      side.timesHeard(customer as string, told);
    await side.heardAbout(short.customer as string, told);
    await go('2026-02-11T23:59:59Z');
    expect([await toldOf(long), await toldOf(byHand)]).toEqual([0, 0]);
    await stripe.subscriptions.update(byHand.id, { trial_end: 'now' });
    await side.heardAbout(byHand.customer as string, told);
    await go('2026-02-12T02:00:00Z');
    await side.heardAbout(long.customer as string, told);
    await go('2026-02-20T00:00:00Z');
    expect([await toldOf(long), await toldOf(short), await toldOf(byHand)]).toEqual([1, 1, 1]);
  });

  it('announces the next invoice a week ahead, with what it will be', async () => {
    await from('2026-01-31T03:00:00Z');
    const { id, customer } = await join(await price('month'));
    await go('2026-02-21T00:00:00Z');
    expect(await side.timesHeard(customer as string, 'invoice.upcoming')).toBe(0);
    await go('2026-02-22T00:00:00Z');
    const [upcoming] = await side.eventsAbout(customer as string, 'invoice.upcoming');
    expect(upcoming?.data.object).toMatchObject({
      total: 1200,
      period_end: seconds('2026-02-28T03:00:00Z'),
    });
    await go('2026-02-28T05:00:00Z');
    expect((await read(id)).latest_invoice.total).toBe(1200);
  });

  const ofTheDashboard = 'what follows the last retry is a setting of its Dashboard';

  onlyInSandbox(
    ofTheDashboard,
    'unpaid: renewals stay drafts, nothing is charged, and paying the latest makes it active again',
    async () => {
      await from('2026-01-31T03:00:00Z');
      await side.sandbox().control('/settings', { retryDays: [3], afterLast: 'unpaid' });
      const subscription = await join(await price('month'));
      const { id, customer } = subscription;
      await billing.useCard(subscription, 'pm_card_chargeCustomerFail');
      await go('2026-03-05T00:00:00Z');
      expect(await read(id)).toMatchObject({
        status: 'unpaid',
        latest_invoice: { status: 'open', attempt_count: 2 },
      });
      await billing.useCard(subscription, 'pm_card_visa');
      await go('2026-05-01T00:00:00Z');
      const unpaid = await read(id);
      expect(unpaid).toMatchObject({
        status: 'unpaid',
        latest_invoice: { status: 'draft', auto_advance: false },
      });
      const { data: charges } = await stripe.charges.list({ customer: customer as string });
      expect(charges.filter(({ paid }) => paid)).toHaveLength(1);
      await side.sandbox().control('/declines', { next: 1 });
      const dearer = { items: [{ id: unpaid.items.data[0]?.id ?? '', quantity: 2 }] };
      const terms = { ...dearer, proration_behavior: 'always_invoice' } as const;
      expect((await stripe.subscriptions.update(id, terms)).status).toBe('unpaid');
      await stripe.invoices.pay((await read(id)).latest_invoice.id ?? '');
      expect((await read(id)).status).toBe('active');
      await go('2026-05-31T05:00:00Z');
      expect(await read(id)).toMatchObject({ status: 'active', latest_invoice: { status: 'paid' } });
    },
  );

  onlyInSandbox(
    ofTheDashboard,
    'past_due: the subscription goes on, renewals are still charged',
    async () => {
      await from('2026-01-31T03:00:00Z');
      await side.sandbox().control('/settings', { retryDays: [], afterLast: 'past_due' });
      const { id } = await join(await price('month'));
      await side.sandbox().control('/declines', { next: 1 });
      await go('2026-03-30T00:00:00Z');
      expect(await read(id)).toMatchObject({ status: 'past_due', latest_invoice: { status: 'open' } });
      await go('2026-03-31T05:00:00Z');
      expect(await read(id)).toMatchObject({ status: 'active', latest_invoice: { status: 'paid' } });
    },
  );
});
