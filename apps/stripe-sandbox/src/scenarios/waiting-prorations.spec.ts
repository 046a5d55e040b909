import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

/** Prorations that are not billed at once are invoice items: seen, deleted, and taken along by the next invoice. */
describe('prorations that wait', () => {
  let s: Scenario;
  let customer: string;
  let small: string;
  let large: string;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-04-01T00:00:00Z' });
    const make = async (name: string, unit_amount: number): Promise<string> => {
      const { id: product } = await s.stripe.products.create({ name });
      const recurring = { interval: 'month' as const };
      return (await s.stripe.prices.create({ product, currency: 'jpy', unit_amount, recurring })).id;
    };
    [small, large] = [await make('応援会員', 1000), await make('特別会員', 3000)];
    customer = (
      await s.stripe.customers.create({
        email: 'hanako@example.jp',
        payment_method: 'pm_card_visa',
        invoice_settings: { default_payment_method: 'pm_card_visa' },
      })
    ).id;
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const join = () => s.stripe.subscriptions.create({ customer, items: [{ price: small }] });
  const change = (subscription: Stripe.Subscription, price: string, more: object = {}) =>
    s.stripe.subscriptions.update(subscription.id, {
      items: [{ id: subscription.items.data[0]?.id ?? '', price }],
      ...more,
    });
  const waiting = async (): Promise<Stripe.InvoiceItem[]> =>
    (await s.stripe.invoiceItems.list({ customer, pending: true })).data;
  const eventsOf = async (type: string): Promise<Stripe.Event[]> =>
    (await s.stripe.events.list({ type, limit: 100 })).data.reverse();
  /** From 16 April on: half of the month is left. */
  const upgraded = async (): Promise<Stripe.Subscription> => {
    const subscription = await join();
    await s.control('/clock', { now: '2026-04-16T00:00:00Z' });
    await change(subscription, large);
    return subscription;
  };

  it('are listed, retrieved and announced with their subscription and item', async () => {
    const subscription = await upgraded();
    const items = await waiting();
    expect(items.map(({ amount, proration }) => [amount, proration])).toEqual([
      [1500, true],
      [-500, true],
    ]);
    const [charge] = items;
    expect(await s.stripe.invoiceItems.retrieve(charge?.id ?? '')).toMatchObject({
      invoice: null,
      description: expect.stringContaining('Remaining time on') as string,
      parent: {
        subscription_details: {
          subscription: subscription.id,
          subscription_item: subscription.items.data[0]?.id,
        },
      },
    });
    const created = await eventsOf('invoiceitem.created');
    expect(created.map(({ data }) => (data.object as Stripe.InvoiceItem).amount)).toEqual([-500, 1500]);
  });

  it('are taken along by the next invoice, to the yen as the preview said', async () => {
    const subscription = await upgraded();
    const preview = await s.stripe.invoices.createPreview({ subscription: subscription.id });
    expect(preview.total).toBe(3000 + 1500 - 500);
    const ids = (await waiting()).map(({ id }) => id);
    await s.control('/clock', { now: '2026-05-01T02:00:00Z' });
    const [invoice] = (await s.stripe.invoices.list({ customer, limit: 1 })).data;
    const shown = ({ lines }: Stripe.Invoice): unknown[] =>
      lines.data.map(({ amount, description, period }) => ({ amount, description, period }));
    expect(invoice?.status).toBe('paid');
    expect(invoice && shown(invoice)).toEqual(shown(preview));
    expect(await waiting()).toEqual([]);
    const taken = (await s.stripe.invoiceItems.list({ invoice: invoice?.id ?? '' })).data;
    expect(taken.map(({ id }) => id)).toEqual(ids);
    expect(
      invoice?.lines.data.map(({ parent }) => parent?.subscription_item_details?.invoice_item ?? null),
    ).toEqual([...ids].reverse().concat([null as never]));
  });

  it('one that is deleted before is not billed, and a preview knows it', async () => {
    const subscription = await upgraded();
    const [charge] = await waiting();
    expect(await s.stripe.invoiceItems.del(charge?.id ?? '')).toMatchObject({ deleted: true });
    expect(
      (await eventsOf('invoiceitem.deleted')).map(({ data }) => (data.object as { id: string }).id),
    ).toEqual([charge?.id]);
    const preview = await s.stripe.invoices.createPreview({ subscription: subscription.id });
    expect(preview.total).toBe(2500);
    await s.control('/clock', { now: '2026-05-01T02:00:00Z' });
    expect((await s.stripe.invoices.list({ customer, limit: 1 })).data[0]?.total).toBe(2500);
  });

  it('a change that is billed at once takes along those that waited', async () => {
    const subscription = await upgraded();
    await change(subscription, small, { proration_behavior: 'always_invoice' });
    const [invoice] = (await s.stripe.invoices.list({ customer, limit: 1 })).data;
    expect(invoice?.lines.data.map(({ amount }) => amount)).toEqual([-500, 1500, -1500, 500]);
    expect(invoice?.total).toBe(0);
    expect(await waiting()).toEqual([]);
  });

  it('wait again when the payment they went along with never comes', async () => {
    const subscription = await upgraded();
    const before = (await waiting()).map(({ id }) => id);
    const bad = await s.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
    await s.stripe.customers.update(customer, { invoice_settings: { default_payment_method: bad.id } });
    await s.stripe.subscriptions.update(subscription.id, {
      items: [{ id: subscription.items.data[0]?.id ?? '', price: large, quantity: 2 }],
      proration_behavior: 'always_invoice',
      payment_behavior: 'pending_if_incomplete',
    });
    expect(await waiting()).toEqual([]);
    await s.control('/clock', { advance: '24h' });
    expect((await waiting()).map(({ id }) => id)).toEqual(before);
  });

  it('leaving at once removes them, leaving with a credit keeps them, a last invoice bills them', async () => {
    const gone = await upgraded();
    await s.stripe.subscriptions.cancel(gone.id);
    expect(await waiting()).toEqual([]);
    expect(await eventsOf('invoiceitem.deleted')).toHaveLength(2);

    const kept = await join();
    await s.control('/clock', { now: '2026-05-01T00:00:00Z' });
    await s.stripe.subscriptions.cancel(kept.id, { prorate: true });
    const [credit] = await waiting();
    expect(credit).toMatchObject({ amount: -500, proration: true });
    const invoice = await s.stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' });
    expect(invoice.total).toBe(-500);

    const billed = await join();
    await change(billed, large);
    await s.stripe.subscriptions.cancel(billed.id, { invoice_now: true, prorate: true });
    expect(await waiting()).toEqual([]);
  });
});
