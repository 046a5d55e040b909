import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

const at = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

describe('invoices of their own', () => {
  let s: Scenario;
  let customer: string;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-04-01T00:00:00Z' });
    const made = await s.stripe.customers.create({
      name: '合同会社 釧路湿原',
      email: 'keiri@example.jp',
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
      invoice_prefix: 'KUSHIRO',
    });
    customer = made.id;
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const types = async (): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data.map((event) => event.type).reverse();
  const item = (amount: number, more: object = {}): Promise<Stripe.InvoiceItem> =>
    s.stripe.invoiceItems.create({ customer, amount, currency: 'jpy', description: '協賛', ...more });
  const billed = async (amount: number, more: object = {}): Promise<Stripe.Invoice> => {
    const { id } = await s.stripe.invoices.create({ customer, ...more });
    await item(amount, { invoice: id });
    return s.stripe.invoices.retrieve(id);
  };

  it('bills what waits, by hand, with a number of the customer’s own sequence', async () => {
    await item(30_000);
    const product = await s.stripe.products.create({ name: '協賛席' });
    const price = await s.stripe.prices.create({ product: product.id, currency: 'jpy', unit_amount: 4500 });
    const seat = await s.stripe.invoiceItems.create({
      customer,
      pricing: { price: price.id },
      quantity: 2,
    });
    expect(seat).toMatchObject({ amount: 9000, description: '協賛席', invoice: null });
    expect((await s.stripe.invoiceItems.list({ customer, pending: true })).data).toHaveLength(2);

    const draft = await s.stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' });
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
    expect((await s.stripe.invoiceItems.list({ customer, pending: true })).data).toEqual([]);
    const final = await s.stripe.invoices.finalizeInvoice(draft.id);
    expect(final).toMatchObject({ status: 'open', number: 'KUSHIRO-0001', amount_remaining: 39_000 });
    const paid = await s.stripe.invoices.pay(draft.id, {}, {});
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 39_000, amount_remaining: 0 });
    const next = await billed(500, { auto_advance: true });
    expect((await s.stripe.invoices.finalizeInvoice(next.id)).number).toBe('KUSHIRO-0002');
    await expect(
      s.stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' }),
    ).rejects.toMatchObject({ code: 'invoice_no_customer_line_items' });
  });

  it('goes on by itself an hour later when told to, and is charged', async () => {
    const draft = await billed(1100, { auto_advance: true });
    expect(draft.automatically_finalizes_at).toBe(at('2026-04-01T01:00:00Z'));
    await s.control('/clock', { advance: '61m' });
    expect((await s.stripe.invoices.retrieve(draft.id)).status).toBe('paid');
  });

  it('tries a declined one again by the schedule', async () => {
    await s.control('/declines', { next: 1 });
    const { id } = await billed(1100, { auto_advance: true });
    await s.control('/clock', { advance: '2h' });
    expect(await s.stripe.invoices.retrieve(id)).toMatchObject({
      status: 'open',
      attempt_count: 1,
      next_payment_attempt: at('2026-04-04T01:00:00Z'),
    });
    await s.control('/clock', { now: '2026-04-05T00:00:00Z' });
    expect(await s.stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid', attempt_count: 2 });
  });

  it('is sent, falls overdue once, and is paid late from outside', async () => {
    const { id } = await billed(55_000, { collection_method: 'send_invoice', days_until_due: 30 });
    const sent = await s.stripe.invoices.sendInvoice(id);
    expect(sent).toMatchObject({ status: 'open', due_date: at('2026-05-01T00:00:00Z') });
    expect(sent.next_payment_attempt).toBeNull();
    await s.control('/clock', { now: '2026-06-01T00:00:00Z' });
    await s.control('/clock', { now: '2026-07-01T00:00:00Z' });
    expect((await types()).filter((type) => type === 'invoice.overdue')).toHaveLength(1);
    expect(await s.stripe.invoices.pay(id, { paid_out_of_band: true })).toMatchObject({ status: 'paid' });
    await expect(
      s.stripe.invoices.create({ customer, collection_method: 'send_invoice' }),
    ).rejects.toMatchObject({ param: 'days_until_due' });
    await expect(s.stripe.invoices.create({ customer, days_until_due: 3 })).rejects.toMatchObject({
      param: 'days_until_due',
    });
  });

  it('follows its items while it is a draft, and not afterwards', async () => {
    const { id } = await s.stripe.invoices.create({ customer });
    const first = await item(1000, { invoice: id });
    const second = await item(200, { invoice: id });
    await s.stripe.invoiceItems.update(first.id, { amount: 1500, description: '値上げ' });
    expect((await s.stripe.invoices.retrieve(id)).total).toBe(1700);
    await s.stripe.invoiceItems.update(first.id, { quantity: 2 });
    expect((await s.stripe.invoices.retrieve(id)).total).toBe(3200);
    await s.stripe.invoiceItems.del(second.id);
    const draft = await s.stripe.invoices.retrieve(id);
    expect([draft.total, draft.lines.data[0]?.description]).toEqual([3000, '値上げ']);
    await s.stripe.invoices.finalizeInvoice(id);
    for (const late of [
      () => s.stripe.invoiceItems.update(first.id, { amount: 1 }),
      () => s.stripe.invoiceItems.del(first.id),
      () => item(1, { invoice: id }),
      () => s.stripe.invoices.update(id, { due_date: 1 }),
      () => s.stripe.invoices.del(id),
    ])
      await expect(late()).rejects.toMatchObject({ code: 'invoice_not_editable' });
    expect(
      (await s.stripe.invoices.update(id, { metadata: { a: '1' }, footer: 'T1234567890123' })).footer,
    ).toBe('T1234567890123');
  });

  it('is deleted as a draft, with its items', async () => {
    const { id } = await billed(1000);
    expect(await s.stripe.invoices.del(id)).toMatchObject({ deleted: true });
    await expect(s.stripe.invoices.retrieve(id)).rejects.toMatchObject({ statusCode: 404 });
    expect((await s.stripe.invoiceItems.list({ customer })).data).toEqual([]);
    expect(await types()).toContain('invoice.deleted');
  });

  it('uses up credit, keeps what cannot be charged, and gives credit back when voided', async () => {
    const balance = async (): Promise<number> =>
      ((await s.stripe.customers.retrieve(customer)) as Stripe.Customer).balance;
    await s.stripe.customers.createBalanceTransaction(customer, { amount: -1000, currency: 'jpy' });
    const first = await billed(300);
    expect(await s.stripe.invoices.finalizeInvoice(first.id)).toMatchObject({
      status: 'paid',
      amount_due: 0,
      starting_balance: -1000,
      ending_balance: -700,
    });
    const second = await s.stripe.invoices.finalizeInvoice((await billed(1100)).id);
    expect(second).toMatchObject({ amount_due: 400, starting_balance: -700, ending_balance: 0 });
    expect(await balance()).toBe(0);
    await s.stripe.invoices.voidInvoice(second.id);
    expect(await balance()).toBe(-700);
    const credit = await s.stripe.invoices.finalizeInvoice((await billed(-500)).id);
    expect(credit).toMatchObject({ status: 'paid', total: -500, amount_due: 0, ending_balance: -1200 });
    const third = await s.stripe.invoices.finalizeInvoice((await billed(1230)).id);
    expect(third).toMatchObject({ status: 'paid', amount_due: 0, ending_balance: 30 });
    const moves = (await s.stripe.customers.listBalanceTransactions(customer)).data.reverse();
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
    const open = await s.stripe.invoices.finalizeInvoice((await billed(1100)).id, { expand: ['payments'] });
    await s.stripe.invoices.voidInvoice(open.id);
    const intent = open.payments?.data[0]?.payment.payment_intent as string;
    expect((await s.stripe.paymentIntents.retrieve(intent)).status).toBe('canceled');
    await expect(s.stripe.invoices.pay(open.id)).rejects.toMatchObject({ code: 'invoice_not_payable' });
  });

  it('is paid in parts by intents that are attached to it', async () => {
    const open = await s.stripe.invoices.finalizeInvoice((await billed(1000)).id);
    const pay = (amount: number): Promise<Stripe.PaymentIntent> =>
      s.stripe.paymentIntents.create({
        amount,
        currency: 'jpy',
        customer,
        payment_method: 'pm_card_visa',
        confirm: true,
      });
    const part = await s.stripe.invoices.attachPayment(open.id, { payment_intent: (await pay(400)).id });
    expect(part).toMatchObject({ status: 'open', amount_paid: 400, amount_remaining: 600 });
    expect((await s.stripe.invoicePayments.list({ invoice: open.id, status: 'open' })).data[0]).toMatchObject(
      {
        is_default: true,
        amount_requested: 600,
      },
    );
    const whole = await s.stripe.invoices.attachPayment(open.id, { payment_intent: (await pay(700)).id });
    expect(whole).toMatchObject({ status: 'paid', amount_paid: 1100, amount_overpaid: 100 });
    const { balance } = (await s.stripe.customers.retrieve(customer)) as Stripe.Customer;
    expect(balance).toBe(-100);
    expect(
      (await s.stripe.invoicePayments.list({ invoice: open.id })).data.map(({ status }) => status).sort(),
    ).toEqual(['canceled', 'paid', 'paid']);
  });

  it('is previewed without leaving anything behind', async () => {
    await expect(s.stripe.invoices.createPreview({ customer })).rejects.toMatchObject({
      statusCode: 404,
      code: 'invoice_upcoming_none',
    });
    const product = await s.stripe.products.create({ name: '協賛席' });
    const before = await types();
    const planned = await s.stripe.invoices.createPreview({
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
    expect(await types()).toEqual(before);
    expect((await s.stripe.prices.list()).data).toEqual([]);
    expect((await s.stripe.invoiceItems.list({ customer })).data).toEqual([]);
  });

  it('takes waiting items along on the next invoice of the subscription, as the preview said', async () => {
    const product = await s.stripe.products.create({ name: '応援会員' });
    const price = await s.stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 1100,
      recurring: { interval: 'month' },
    });
    const items = [{ price: price.id }];
    const subscription = await s.stripe.subscriptions.create({ customer, items });
    const other = await s.stripe.subscriptions.create({ customer, items });
    await item(300, { subscription: subscription.id });
    await item(2000, { subscription: other.id });
    const planned = await s.stripe.invoices.createPreview({ subscription: subscription.id });
    expect(planned.lines.data.map((line) => line.amount)).toEqual([300, 1100]);
    await s.control('/clock', { now: '2026-05-02T00:00:00Z' });
    const totals = await Promise.all(
      [subscription, other].map(async ({ id }) => {
        const [latest] = (await s.stripe.invoices.list({ subscription: id, limit: 1 })).data;
        return [latest?.status, latest?.total];
      }),
    );
    expect(totals).toEqual([
      ['paid', 1400],
      ['paid', 3100],
    ]);
    await item(700, { subscription: subscription.id });
    const between = await s.stripe.invoices.create({ customer, subscription: subscription.id });
    expect(between).toMatchObject({ total: 700, billing_reason: 'manual' });
    expect(between.parent?.subscription_details?.subscription).toBe(subscription.id);
  });
});
