import { randomBytes } from 'node:crypto';
import type Stripe from 'stripe';
import { billingOf } from '../../testing/billing.ts';
import { seconds, startSide, type Side, type SideClock } from '../../testing/either-side.ts';

describe('invoices of their own', () => {
  let side: Side;
  let stripe: Stripe;
  let clock: SideClock;
  let customer: string;
  let prefix: string;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
  });
  beforeEach(async () => {
    clock = await side.clockAt('2026-04-01T00:00:00Z');
    prefix = `K${randomBytes(4).toString('hex').toUpperCase()}`;
    const company = { name: '合同会社 釧路湿原', email: 'keiri@example.jp', invoice_prefix: prefix };
    customer = (await clock.customer('pm_card_visa', company)).id;
  });
  afterAll(() => side.close());

  const item = (amount: number, more: object = {}): Promise<Stripe.InvoiceItem> =>
    stripe.invoiceItems.create({ customer, amount, currency: 'jpy', description: '協賛', ...more });
  const billed = async (amount: number, more: object = {}): Promise<Stripe.Invoice> => {
    const { id } = await stripe.invoices.create({ customer, ...more });
    await item(amount, { invoice: id });
    return stripe.invoices.retrieve(id);
  };

  /** From now on this card is the one charged for everything. */
  const payBy = async (card: string): Promise<void> => {
    const { id } = await stripe.paymentMethods.attach(card, { customer });
    await stripe.customers.update(customer, { invoice_settings: { default_payment_method: id } });
  };

  it('bills what waits, by hand, with a number of the customer’s own sequence', async () => {
    await item(30_000);
    const product = await stripe.products.create({ name: '協賛席' });
    const price = await stripe.prices.create({ product: product.id, currency: 'jpy', unit_amount: 4500 });
    const seat = await stripe.invoiceItems.create({
      customer,
      pricing: { price: price.id },
      quantity: 2,
    });
    expect(seat).toMatchObject({ amount: 9000, description: '協賛席', invoice: null });
    expect((await stripe.invoiceItems.list({ customer, pending: true })).data).toHaveLength(2);

    const draft = await stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' });
    expect(draft).toMatchObject({
      status: 'draft',
      parent: null,
      billing_reason: 'manual',
      auto_advance: false,
      amount_due: 39_000,
      number: null,
    });
    expect(draft.lines.data.map((line) => [line.amount, line.parent?.type])).toEqual([
      [30_000, 'invoice_item_details'],
      [9000, 'invoice_item_details'],
    ]);
    expect((await stripe.invoiceItems.list({ customer, pending: true })).data).toEqual([]);
    const final = await stripe.invoices.finalizeInvoice(draft.id);
    expect(final).toMatchObject({ status: 'open', number: `${prefix}-0001`, amount_remaining: 39_000 });
    const paid = await stripe.invoices.pay(draft.id, {}, {});
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 39_000, amount_remaining: 0 });
    const next = await billed(500, { auto_advance: true });
    expect((await stripe.invoices.finalizeInvoice(next.id)).number).toBe(`${prefix}-0002`);
    await expect(
      stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' }),
    ).rejects.toMatchObject({ code: 'invoice_no_customer_line_items' });
  });

  it('goes on by itself an hour later when told to, and is charged', async () => {
    const draft = await billed(1100, { auto_advance: true });
    expect(draft.automatically_finalizes_at).toBe(seconds('2026-04-01T01:00:00Z'));
    await clock.moveTo('2026-04-01T01:01:00Z');
    expect((await stripe.invoices.retrieve(draft.id)).status).toBe('paid');
  });

  it('tries a declined one again by the schedule', async () => {
    await payBy('pm_card_chargeCustomerFail');
    const { id } = await billed(1100, { auto_advance: true });
    await clock.moveTo('2026-04-01T02:00:00Z');
    expect(await stripe.invoices.retrieve(id)).toMatchObject({
      status: 'open',
      attempt_count: 1,
      next_payment_attempt: seconds('2026-04-04T01:00:00Z'),
    });
    await payBy('pm_card_visa');
    await clock.moveTo('2026-04-05T00:00:00Z');
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid', attempt_count: 2 });
  });

  it('is sent, falls overdue once, and is paid late from outside', async () => {
    const { id } = await billed(55_000, { collection_method: 'send_invoice', days_until_due: 30 });
    const sent = await stripe.invoices.sendInvoice(id);
    expect(sent).toMatchObject({ status: 'open', due_date: seconds('2026-05-01T00:00:00Z') });
    expect(sent.next_payment_attempt).toBeNull();
    await clock.moveTo('2026-06-01T00:00:00Z');
    await clock.moveTo('2026-07-01T00:00:00Z');
    expect(await side.heardAbout(customer, 'invoice.overdue')).toHaveLength(1);
    expect(await stripe.invoices.pay(id, { paid_out_of_band: true })).toMatchObject({ status: 'paid' });
    await expect(
      stripe.invoices.create({ customer, collection_method: 'send_invoice' }),
    ).rejects.toMatchObject({ param: 'days_until_due' });
    await expect(stripe.invoices.create({ customer, days_until_due: 3 })).rejects.toMatchObject({
      param: 'days_until_due',
    });
  });

  it('follows its items while it is a draft, and not afterwards', async () => {
    const { id } = await stripe.invoices.create({ customer });
    const first = await item(1000, { invoice: id });
    const second = await item(200, { invoice: id });
    await stripe.invoiceItems.update(first.id, { amount: 1500, description: '値上げ' });
    expect((await stripe.invoices.retrieve(id)).total).toBe(1700);
    await stripe.invoiceItems.update(first.id, { quantity: 2 });
    expect((await stripe.invoices.retrieve(id)).total).toBe(3200);
    await stripe.invoiceItems.del(second.id);
    const draft = await stripe.invoices.retrieve(id);
    expect([draft.total, draft.lines.data[0]?.description]).toEqual([3000, '値上げ']);
    await stripe.invoices.finalizeInvoice(id);
    for (const late of [
      () => stripe.invoiceItems.update(first.id, { amount: 1 }),
      () => stripe.invoiceItems.del(first.id),
      () => item(1, { invoice: id }),
      () => stripe.invoices.update(id, { due_date: 1 }),
      () => stripe.invoices.del(id),
    ])
      await expect(late()).rejects.toMatchObject({ code: 'invoice_not_editable' });
    expect(
      (await stripe.invoices.update(id, { metadata: { a: '1' }, footer: 'T1234567890123' })).footer,
    ).toBe('T1234567890123');
  });

  it('is deleted as a draft, with its items', async () => {
    const { id } = await billed(1000);
    expect(await stripe.invoices.del(id)).toMatchObject({ deleted: true });
    await expect(stripe.invoices.retrieve(id)).rejects.toMatchObject({ statusCode: 404 });
    expect((await stripe.invoiceItems.list({ customer })).data).toEqual([]);
    await side.heardAbout(customer, 'invoice.deleted');
  });

  it('uses up credit, keeps what cannot be charged, and gives credit back when voided', async () => {
    const balance = async (): Promise<number> =>
      ((await stripe.customers.retrieve(customer)) as Stripe.Customer).balance;
    await stripe.customers.createBalanceTransaction(customer, { amount: -1000, currency: 'jpy' });
    const first = await billed(300);
    expect(await stripe.invoices.finalizeInvoice(first.id)).toMatchObject({
      status: 'paid',
      amount_due: 0,
      starting_balance: -1000,
      ending_balance: -700,
    });
    const second = await stripe.invoices.finalizeInvoice((await billed(1100)).id);
    expect(second).toMatchObject({ amount_due: 400, starting_balance: -700, ending_balance: 0 });
    expect(await balance()).toBe(0);
    await stripe.invoices.voidInvoice(second.id);
    expect(await balance()).toBe(-700);
    const credit = await stripe.invoices.finalizeInvoice((await billed(-500)).id);
    expect(credit).toMatchObject({ status: 'paid', total: -500, amount_due: 0, ending_balance: -1200 });
    const third = await stripe.invoices.finalizeInvoice((await billed(1230)).id);
    expect(third).toMatchObject({ status: 'paid', amount_due: 0, ending_balance: 30 });
    const moves = (await stripe.customers.listBalanceTransactions(customer)).data.reverse();
    expect(moves.map((move) => [move.type, move.amount, move.ending_balance])).toEqual([
      ['adjustment', -1000, -1000],
      ['applied_to_invoice', 300, -700],
      ['applied_to_invoice', 700, 0],
      ['unapplied_from_invoice', -700, -700],
      ['applied_to_invoice', -500, -1200],
      ['applied_to_invoice', 1230, 30],
    ]);
  });

  it('cannot be paid any more once it is void', async () => {
    const open = await stripe.invoices.finalizeInvoice((await billed(1100)).id, { expand: ['payments'] });
    await stripe.invoices.voidInvoice(open.id);
    const intent = open.payments?.data[0]?.payment.payment_intent as string;
    expect((await stripe.paymentIntents.retrieve(intent)).status).toBe('canceled');
    await expect(stripe.invoices.pay(open.id)).rejects.toMatchObject({ code: 'invoice_not_payable' });
  });

  it('is paid in parts by intents that are attached to it', async () => {
    const open = await stripe.invoices.finalizeInvoice((await billed(1000)).id);
    const pay = (amount: number): Promise<Stripe.PaymentIntent> =>
      stripe.paymentIntents.create({
        amount,
        currency: 'jpy',
        customer,
        payment_method: 'pm_card_visa',
        confirm: true,
      });
    const part = await stripe.invoices.attachPayment(open.id, { payment_intent: (await pay(400)).id });
    expect(part).toMatchObject({ status: 'open', amount_paid: 400, amount_remaining: 600 });
    expect((await stripe.invoicePayments.list({ invoice: open.id, status: 'open' })).data[0]).toMatchObject({
      is_default: true,
      amount_requested: 600,
    });
    const whole = await stripe.invoices.attachPayment(open.id, { payment_intent: (await pay(700)).id });
    expect(whole).toMatchObject({ status: 'paid', amount_paid: 1100, amount_overpaid: 100 });
    const { balance } = (await stripe.customers.retrieve(customer)) as Stripe.Customer;
    expect(balance).toBe(-100);
    expect(
      (await stripe.invoicePayments.list({ invoice: open.id })).data.map(({ status }) => status).sort(),
    ).toEqual(['canceled', 'paid', 'paid']);
  });

  it('is previewed without leaving anything behind', async () => {
    await expect(stripe.invoices.createPreview({ customer })).rejects.toMatchObject({
      statusCode: 404,
      code: 'invoice_upcoming_none',
    });
    const product = await stripe.products.create({ name: '協賛席' });
    const planned = await stripe.invoices.createPreview({
      customer,
      invoice_items: [
        { amount: 1000, currency: 'jpy', description: '協賛' },
        { price_data: { currency: 'jpy', product: product.id, unit_amount: 4500 }, quantity: 2 },
      ],
    });
    expect([planned.total, planned.lines.data.map((line) => line.description)]).toEqual([
      10_000,
      ['協賛', '協賛席'],
    ]);
    expect(planned.id).toMatch(/^upcoming_in_/);
    expect(await side.timesHeard(customer, 'invoice.created')).toBe(0);
    expect((await stripe.prices.list({ product: product.id })).data).toEqual([]);
    expect((await stripe.invoiceItems.list({ customer })).data).toEqual([]);
  });

  it('takes waiting items along on the next invoice of the subscription, as the preview said', async () => {
    const items = [{ price: await billingOf(stripe).price(1100) }];
    const subscription = await stripe.subscriptions.create({ customer, items });
    const other = await stripe.subscriptions.create({ customer, items });
    await item(300, { subscription: subscription.id });
    await item(2000, { subscription: other.id });
    const planned = await stripe.invoices.createPreview({ subscription: subscription.id });
    expect(planned.lines.data.map((line) => line.amount)).toEqual([300, 1100]);
    await clock.moveTo('2026-05-02T00:00:00Z');
    const totals = await Promise.all(
      [subscription, other].map(async ({ id }) => {
        const [latest] = (await stripe.invoices.list({ subscription: id, limit: 1 })).data;
        return [latest?.status, latest?.total];
      }),
    );
    expect(totals).toEqual([
      ['paid', 1400],
      ['paid', 3100],
    ]);
    await item(700, { subscription: subscription.id });
    const between = await stripe.invoices.create({ customer, subscription: subscription.id });
    expect(between).toMatchObject({ total: 700, billing_reason: 'manual' });
    expect(between.parent?.subscription_details?.subscription).toBe(subscription.id);
  });
});
