import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

const at = (iso: string): number => Math.floor(Date.parse(iso) / 1000);
const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
type Interval = 'day' | 'week' | 'month' | 'year';

describe('the truth of the clock', () => {
  let s: Scenario;
  let product: string;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    product = (await s.stripe.products.create({ name: '応援会員' })).id;
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const price = async (interval: Interval, interval_count = 1): Promise<string> => {
    const recurring = { interval, interval_count };
    return (await s.stripe.prices.create({ product, currency: 'jpy', unit_amount: 1200, recurring })).id;
  };
  const join = async (
    of: string,
    extra: Partial<Stripe.SubscriptionCreateParams> = {},
    test_clock?: string,
  ): Promise<Stripe.Subscription> => {
    const customer = await s.stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
      ...(test_clock ? { test_clock } : {}),
    });
    return s.stripe.subscriptions.create({ customer: customer.id, items: [{ price: of }], ...extra });
  };
  const go = (now: string): Promise<object> => s.control('/clock', { now });
  const read = (id: string): Promise<Stripe.Subscription & { latest_invoice: Stripe.Invoice }> =>
    s.stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }) as never;
  const seen = async (type: string): Promise<Stripe.Event[]> =>
    (await s.stripe.events.list({ type, limit: 100 })).data.reverse();
  const newClock = async (frozen: string): Promise<string> =>
    (await s.stripe.testHelpers.testClocks.create({ frozen_time: at(frozen) })).id;
  const advance = async (id: string, to: string): Promise<void> => {
    await s.stripe.testHelpers.testClocks.advance(id, { frozen_time: at(to) });
    for (let tries = 0; tries < 400; tries += 1) {
      if ((await s.stripe.testHelpers.testClocks.retrieve(id)).status === 'ready') return;
      await new Promise((resume) => setTimeout(resume, 5));
    }
    throw new Error('the test clock never got ready');
  };

  it.each<[Interval, number, string, string]>([
    ['week', 1, '2026-02-14T03:00:00Z', '2026-02-14T03:00:01Z'],
    ['month', 1, '2026-03-31T03:00:00Z', '2026-03-31T03:00:01Z'],
    ['month', 3, '2026-07-31T03:00:00Z', '2026-07-31T03:00:01Z'],
    ['year', 1, '2028-01-31T03:00:00Z', '2028-01-31T03:00:01Z'],
  ])('a test clock moves at most two intervals at once: %s × %i', async (interval, count, last, beyond) => {
    const clock = await newClock('2026-01-31T03:00:00Z');
    await join(await price(interval, count), {}, clock);
    const { testClocks } = s.stripe.testHelpers;
    await expect(testClocks.advance(clock, { frozen_time: at(beyond) })).rejects.toMatchObject({
      param: 'frozen_time',
    });
    await advance(clock, last);
    await expect(testClocks.advance(clock, { frozen_time: at(last) - 1 })).rejects.toMatchObject({
      param: 'frozen_time',
    });
    const paid = await s.stripe.invoices.list({ limit: 100 });
    expect(paid.data.length).toBe(3);
  });

  it.each<[string, Interval, string[]]>([
    ['2027-12-31T12:00:00Z', 'month', ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']],
    ['2026-01-31T12:00:00Z', 'month', ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']],
    ['2028-02-29T12:00:00Z', 'year', ['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']],
  ])('from %s every %s: the day of the anchor, else the last of the month', async (start, interval, ends) => {
    await go(start);
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
    await go('2026-02-01T00:00:00Z');
    const monthly = await price('month');
    const long = await join(monthly, { trial_period_days: 14 });
    const short = await join(monthly, { trial_period_days: 2 });
    const byHand = await join(monthly, { trial_period_days: 30 });
    expect(await seen('customer.subscription.trial_will_end')).toHaveLength(1);
    await go('2026-02-11T23:59:59Z');
    await s.stripe.subscriptions.update(byHand.id, { trial_end: 'now' });
    await go('2026-02-20T00:00:00Z');
    const told = await seen('customer.subscription.trial_will_end');
    expect(told.map(({ data, created }) => [(data.object as { id: string }).id, created])).toEqual(
      [
        [short.id, at('2026-02-01T00:00:00Z')],
        [long.id, at('2026-02-12T00:00:00Z')],
        [byHand.id, at('2026-02-11T23:59:59Z')],
      ].sort((a, b) => Number(a[1]) - Number(b[1])),
    );
  });

  it('announces the next invoice a week ahead, with what it will be', async () => {
    await go('2026-01-31T03:00:00Z');
    const { id } = await join(await price('month'));
    await go('2026-02-28T05:00:00Z');
    const [upcoming] = await seen('invoice.upcoming');
    expect(upcoming?.created).toBe(at('2026-02-21T03:00:00Z'));
    expect(upcoming?.data.object).toMatchObject({ total: 1200, period_end: at('2026-02-28T03:00:00Z') });
    expect((await read(id)).latest_invoice.total).toBe(1200);
  });

  it('unpaid: renewals stay drafts, nothing is charged, and paying the latest makes it active again', async () => {
    await go('2026-01-31T03:00:00Z');
    await s.control('/settings', { retryDays: [3], afterLast: 'unpaid' });
    const { id, customer } = await join(await price('month'));
    const bad = await s.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', {
      customer: customer as string,
    });
    await s.stripe.subscriptions.update(id, { default_payment_method: bad.id });
    await go('2026-03-05T00:00:00Z');
    expect(await read(id)).toMatchObject({
      status: 'unpaid',
      latest_invoice: { status: 'open', attempt_count: 2 },
    });
    const good = await s.stripe.paymentMethods.attach('pm_card_visa', { customer: customer as string });
    await s.stripe.subscriptions.update(id, { default_payment_method: good.id });
    await go('2026-05-01T00:00:00Z');
    const unpaid = await read(id);
    expect(unpaid).toMatchObject({
      status: 'unpaid',
      latest_invoice: { status: 'draft', auto_advance: false },
    });
    expect(
      (await s.stripe.charges.list({ customer: customer as string })).data.filter(({ paid }) => paid),
    ).toHaveLength(1);
    await s.control('/declines', { next: 1 });
    const dearer = { items: [{ id: unpaid.items.data[0]?.id ?? '', quantity: 2 }] };
    const terms = { ...dearer, proration_behavior: 'always_invoice' } as const;
    expect((await s.stripe.subscriptions.update(id, terms)).status).toBe('unpaid');
    await s.stripe.invoices.pay((await read(id)).latest_invoice.id ?? '');
    expect((await read(id)).status).toBe('active');
    await go('2026-05-31T05:00:00Z');
    expect(await read(id)).toMatchObject({ status: 'active', latest_invoice: { status: 'paid' } });
  });

  it('past_due: the subscription goes on, renewals are still charged', async () => {
    await go('2026-01-31T03:00:00Z');
    await s.control('/settings', { retryDays: [], afterLast: 'past_due' });
    const { id } = await join(await price('month'));
    await s.control('/declines', { next: 1 });
    await go('2026-03-30T00:00:00Z');
    expect(await read(id)).toMatchObject({ status: 'past_due', latest_invoice: { status: 'open' } });
    await go('2026-03-31T05:00:00Z');
    expect(await read(id)).toMatchObject({ status: 'active', latest_invoice: { status: 'paid' } });
  });
});
