import type Stripe from 'stripe';
import { amounts, billingOf } from '../../testing/billing.ts';
import { seconds, startSide, type Side, type SideClock } from '../../testing/either-side.ts';

describe('what can be previewed', () => {
  let side: Side;
  let stripe: Stripe;
  let clock: SideClock;
  let billing: ReturnType<typeof billingOf>;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    billing = billingOf(stripe);
  });
  beforeEach(async () => {
    clock = await side.clockAt('2026-02-01T00:00:00Z');
  });
  afterAll(() => side.close());

  const price = (unit_amount: number): Promise<string> => billing.price(unit_amount);
  const newCustomer = async (): Promise<string> => (await clock.customer()).id;
  const join = async (items: { price: string }[]): Promise<Stripe.Subscription> =>
    stripe.subscriptions.create({ customer: await newCustomer(), items });
  const go = (iso: string): Promise<void> => clock.moveTo(iso);

  it('previews a new subscription, a new and a changed schedule, a pause and a resumption', async () => {
    const [cheap, dear] = [await price(500), await price(3000)];
    const customer = await newCustomer();
    const preview = (terms: Stripe.InvoiceCreatePreviewParams): Promise<Stripe.Invoice> =>
      stripe.invoices.createPreview(terms);
    const items = [{ price: dear, quantity: 2 }];
    expect((await preview({ customer, subscription_details: { items } })).total).toBe(6000);
    const phases = [{ items: [{ price: cheap }] }, { items: [{ price: dear }] }];
    expect((await preview({ customer, schedule_details: { phases } })).total).toBe(500);
    expect((await stripe.subscriptions.list({ customer })).data).toHaveLength(0);

    const joined = await join([{ price: cheap }]);
    const { id: schedule } = await stripe.subscriptionSchedules.create({ from_subscription: joined.id });
    const start_date = seconds('2026-02-01T00:00:00Z');
    const [now, then] = phases;
    const planned = [{ ...now, start_date, end_date: seconds('2026-03-01T00:00:00Z') }, then] as never;
    expect((await preview({ schedule, schedule_details: { phases: planned } })).total).toBe(3000);
    expect((await preview({ schedule })).total).toBe(500);
    await stripe.subscriptionSchedules.release(schedule);

    await go('2026-02-15T00:00:00Z');
    const pause = { invoicing_behavior: 'invoice' as const };
    const paused = { subscription: joined.id, subscription_details: { pause } };
    expect((await preview(paused)).total).toBe(-250);
    await stripe.subscriptions.pause(joined.id);
    const resumed = { subscription: joined.id, subscription_details: { resume_at: 'now' as const } };
    expect((await preview(resumed)).total).toBe(250);
    expect((await billing.read(joined.id)).status).toBe('paused');
  });

  it('shows in a recurring preview only what comes again', async () => {
    const joined = await join([{ price: await price(500) }]);
    await go('2026-02-15T00:00:00Z');
    const items = [{ id: joined.items.data[0]?.id ?? '', quantity: 3 }];
    await stripe.subscriptions.update(joined.id, { items });
    const next = await stripe.invoices.createPreview({ subscription: joined.id });
    const recurring = await stripe.invoices.createPreview({
      subscription: joined.id,
      preview_mode: 'recurring',
    });
    expect([amounts(next), amounts(recurring)]).toEqual([[-250, 750, 1500], [1500]]);
  });
});
