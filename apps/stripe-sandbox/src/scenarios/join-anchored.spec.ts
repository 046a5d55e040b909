import { payOnPage, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';
import { clockOf } from '../testing/side-clock.ts';

/** A fiscal year from April: today a share of it is paid once, the whole fee from 1 April on (docs.stripe.com/payments/checkout/billing-cycle). */
describe('joining in the middle of a year that begins on a day of its own', () => {
  let s: Scenario;
  let price: string;
  let product: string;
  beforeAll(async () => {
    s = await startScenario();
    product = (await s.stripe.products.create({ name: '正会員' })).id;
    price = (
      await s.stripe.prices.create({
        product,
        currency: 'jpy',
        unit_amount: 12_000,
        recurring: { interval: 'year' },
      })
    ).id;
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

  const start = Date.parse('2026-10-10T03:00:00Z') / 1_000;
  const anchor = Date.parse('2027-03-31T15:00:00Z') / 1_000;
  const open = async (subscription_data: object) => {
    const clock = await s.stripe.testHelpers.testClocks.create({ frozen_time: start });
    const customer = await s.stripe.customers.create({
      email: 'hanako@example.jp',
      name: '北野 花子',
      test_clock: clock.id,
    });
    const session = await s.stripe.checkout.sessions.create({
      mode: 'subscription',
      customer: customer.id,
      line_items: [
        { price, quantity: 1 },
        { price_data: { currency: 'jpy', product, unit_amount: 6_000 }, quantity: 1 },
      ],
      subscription_data,
      success_url: 'http://localhost:3000/done',
      locale: 'ja',
    });
    return { session, customer: customer.id, clock: clock.id };
  };

  it('charges the share today, nothing more until the anchor, then the whole fee', async () => {
    const { session, customer, clock } = await open({
      billing_cycle_anchor: anchor,
      proration_behavior: 'none',
    });
    expect(session.amount_total).toBe(6_000);
    expect(await (await fetch(session.url ?? '')).text()).toContain('2027年4月1日から年額 12,000円');
    expect((await payOnPage(session.url ?? '')).status).toBe(303);
    const [joined] = (await s.stripe.subscriptions.list({ customer, expand: ['data.latest_invoice'] })).data;
    expect(joined).toMatchObject({
      status: 'active',
      billing_cycle_anchor: anchor,
      items: { data: [{ current_period_start: start, current_period_end: anchor }] },
      latest_invoice: { amount_paid: 6_000, billing_reason: 'subscription_create' },
    });
    await clockOf(s.stripe, clock).moveTo('2027-05-01T00:00:00Z');
    const invoices = (await s.stripe.invoices.list({ customer })).data;
    expect(invoices.map(({ amount_paid }) => amount_paid)).toEqual([12_000, 6_000]);
  });

  it('refuses what it does not emulate and what Stripe refuses', async () => {
    await expect(open({ billing_cycle_anchor: anchor })).rejects.toMatchObject({
      code: 'sandbox_not_emulated',
      param: 'subscription_data[proration_behavior]',
    });
    await expect(open({ billing_cycle_anchor: start - 1, proration_behavior: 'none' })).rejects.toMatchObject(
      { param: 'subscription_data[billing_cycle_anchor]' },
    );
    await expect(
      open({ billing_cycle_anchor: anchor, proration_behavior: 'none', trial_period_days: 7 }),
    ).rejects.toMatchObject({ param: 'subscription_data[billing_cycle_anchor]' });
    await expect(open({ trial_end: anchor })).rejects.toMatchObject({
      code: 'sandbox_not_emulated',
      param: 'subscription_data[trial_end]',
    });
  });
});
