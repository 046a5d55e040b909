import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

const at = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

describe('what can be previewed', () => {
  let s: Scenario;
  let product: string;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-02-01T00:00:00Z' });
    product = (await s.stripe.products.create({ name: '応援会員' })).id;
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const price = async (unit_amount: number): Promise<string> => {
    const recurring = { interval: 'month' } as const;
    return (await s.stripe.prices.create({ product, currency: 'jpy', unit_amount, recurring })).id;
  };
  const newCustomer = async (): Promise<string> =>
    (
      await s.stripe.customers.create({
        payment_method: 'pm_card_visa',
        invoice_settings: { default_payment_method: 'pm_card_visa' },
      })
    ).id;
  const join = async (items: { price: string }[]): Promise<Stripe.Subscription> =>
    s.stripe.subscriptions.create({ customer: await newCustomer(), items });
  const read = (id: string): Promise<Stripe.Subscription> => s.stripe.subscriptions.retrieve(id);
  const update = (id: string, terms: Stripe.SubscriptionUpdateParams): Promise<object> =>
    s.stripe.subscriptions.update(id, terms);
  const go = (now: string): Promise<object> => s.control('/clock', { now });
  const itemOf = (subscription: Stripe.Subscription): string => subscription.items.data[0]?.id ?? '';
  const amounts = (invoice: Stripe.Invoice): number[] => invoice.lines.data.map(({ amount }) => amount);

  it('previews a new subscription, a new and a changed schedule, a pause and a resumption', async () => {
    const [cheap, dear] = [await price(500), await price(3000)];
    const customer = await newCustomer();
    const { createPreview } = s.stripe.invoices;
    const preview = (terms: Stripe.InvoiceCreatePreviewParams): Promise<Stripe.Invoice> =>
      createPreview.call(s.stripe.invoices, terms);
    const items = [{ price: dear, quantity: 2 }];
    expect((await preview({ customer, subscription_details: { items } })).total).toBe(6000);
    const phases = [{ items: [{ price: cheap }] }, { items: [{ price: dear }] }];
    expect((await preview({ customer, schedule_details: { phases } })).total).toBe(500);
    expect((await s.stripe.subscriptions.list({ customer })).data).toHaveLength(0);

    const joined = await join([{ price: cheap }]);
    const { id: schedule } = await s.stripe.subscriptionSchedules.create({ from_subscription: joined.id });
    const start_date = at('2026-02-01T00:00:00Z');
    const [now, then] = phases;
    const planned = [{ ...now, start_date, end_date: at('2026-03-01T00:00:00Z') }, then] as never;
    expect((await preview({ schedule, schedule_details: { phases: planned } })).total).toBe(3000);
    expect((await preview({ schedule })).total).toBe(500);
    await s.stripe.subscriptionSchedules.release(schedule);

    await go('2026-02-15T00:00:00Z');
    const pause = { invoicing_behavior: 'invoice' as const };
    const paused = { subscription: joined.id, subscription_details: { pause } };
    expect((await preview(paused)).total).toBe(-250);
    await s.stripe.subscriptions.pause(joined.id);
    const resumed = { subscription: joined.id, subscription_details: { resume_at: 'now' as const } };
    expect((await preview(resumed)).total).toBe(250);
    expect((await read(joined.id)).status).toBe('paused');
  });

  it('shows in a recurring preview only what comes again', async () => {
    const joined = await join([{ price: await price(500) }]);
    await go('2026-02-15T00:00:00Z');
    await update(joined.id, { items: [{ id: itemOf(joined), quantity: 3 }] });
    const next = await s.stripe.invoices.createPreview({ subscription: joined.id });
    const recurring = await s.stripe.invoices.createPreview({
      subscription: joined.id,
      preview_mode: 'recurring',
    });
    expect([amounts(next), amounts(recurring)]).toEqual([[-250, 750, 1500], [1500]]);
  });
});
