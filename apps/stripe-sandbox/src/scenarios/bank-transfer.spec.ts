import type Stripe from 'stripe';
import { payOnPage, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

/** What only the sandbox can show of transfers: its pages, and customers naming an account or letting 45 days pass. */
describe('transfers, their pages and their refunds', () => {
  let s: Scenario;
  let customer: string;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-06-01T10:00:00+09:00' });
    customer = (await s.stripe.customers.create({ name: '北野 花子', email: 'hanako@example.jp' })).id;
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const order = (amount: number): Promise<Stripe.PaymentIntent> =>
    s.stripe.paymentIntents.create({
      amount,
      currency: 'jpy',
      customer,
      confirm: true,
      payment_method_data: { type: 'customer_balance' },
      payment_method_options: {
        customer_balance: { funding_type: 'bank_transfer', bank_transfer: { type: 'jp_bank_transfer' } },
      },
    });
  const fund = (amount: number): Promise<Stripe.CustomerCashBalanceTransaction> =>
    s.stripe.testHelpers.customers.fundCashBalance(customer, { amount, currency: 'jpy', reference: 'x' });
  const statusOf = async ({ id }: { id: string }): Promise<string> =>
    (await s.stripe.paymentIntents.retrieve(id)).status;
  const cash = async (): Promise<number> =>
    (await s.stripe.customers.retrieveCashBalance(customer)).available?.['jpy'] ?? 0;
  const eventTypes = async (): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data.map((event) => event.type).reverse();

  it('shows the account on a page, where a transfer can be played', async () => {
    const intent = await order(5500);
    const instructions = intent.next_action?.display_bank_transfer_instructions;
    const account = instructions?.financial_addresses?.[0]?.zengin?.account_number ?? 'none';
    const url = instructions?.hosted_instructions_url ?? '';
    const page = await (await fetch(url, { headers: { 'accept-language': 'ja' } })).text();
    for (const words of ['5,500円', account, '口座名義', '振り込んだことにする'])
      expect(page).toContain(words);
    expect((await fetch(url, { method: 'POST', body: 'amount=abc' })).status).toBe(422);
    const paid = await fetch(url, { method: 'POST', body: 'amount=5500' });
    expect(await paid.text()).toContain('Your payment has arrived');
    expect(await statusOf(intent)).toBe('succeeded');
  });

  it('refunds to an account that the customer names, or to the cash balance when they name none', async () => {
    const intent = await order(5500);
    await fund(6000);
    const [named, lapsed] = [
      await s.stripe.refunds.create({ payment_intent: intent.id, amount: 1000 }),
      await s.stripe.refunds.create({
        payment_intent: intent.id,
        amount: 4500,
        instructions_email: 'other@example.jp',
      }),
    ];
    expect(named).toMatchObject({
      status: 'requires_action',
      instructions_email: 'hanako@example.jp',
      next_action: { display_details: { email_sent: { email_sent_to: 'hanako@example.jp' } } },
    });
    await s.control(`/refunds/${named.id}`, { to: 'account_named' });
    await s.control('/clock', { advance: '46d' });
    const statuses = await Promise.all(
      [named, lapsed].map(async ({ id }) => (await s.stripe.refunds.retrieve(id)).status),
    );
    expect(statuses).toEqual(['succeeded', 'canceled']);
    expect(await cash()).toBe(500 + 4500);
    const own = await s.stripe.refunds.create({
      origin: 'customer_balance',
      customer,
      currency: 'jpy',
      amount: 500,
    });
    expect(own).toMatchObject({ charge: null, status: 'requires_action' });
    expect(await cash()).toBe(4500);
    await s.stripe.refunds.cancel(own.id);
    expect(await cash()).toBe(5000);
    await expect(
      s.stripe.refunds.create({ origin: 'customer_balance', customer, currency: 'jpy', amount: 5001 }),
    ).rejects.toMatchObject({ param: 'amount' });
  });

  it('completes a Checkout session unpaid until the transfer arrives', async () => {
    const session = await s.stripe.checkout.sessions.create({
      mode: 'payment',
      customer,
      allowed_payment_method_types: ['customer_balance'],
      payment_method_options: {
        customer_balance: { funding_type: 'bank_transfer', bank_transfer: { type: 'jp_bank_transfer' } },
      },
      line_items: [
        { price_data: { currency: 'jpy', unit_amount: 9000, product_data: { name: '年会費' } }, quantity: 1 },
      ],
      success_url: 'http://localhost:3000/done',
    });
    const pressed = await payOnPage(session.url ?? '', { payer: '北野 花子' });
    expect(pressed.headers.get('location')).toContain('/transfer/pi_');
    await fund(9000);
    expect((await s.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid');
    expect((await eventTypes()).at(-1)).toBe('checkout.session.async_payment_succeeded');
  });

  describe('an invoice of which a part has arrived', () => {
    const invoiceFor = async (amount: number): Promise<Stripe.Invoice> => {
      const { id } = await s.stripe.invoices.create({
        customer,
        collection_method: 'send_invoice',
        days_until_due: 30,
        payment_settings: { payment_method_types: ['customer_balance'] },
      });
      await s.stripe.invoiceItems.create({ customer, invoice: id, amount, currency: 'jpy' });
      const open = await s.stripe.invoices.finalizeInvoice(id);
      const fields = { payer: '北野 花子', email: 'hanako@example.jp', means: 'customer_balance' };
      const sent = await fetch(`${open.hosted_invoice_url}/later`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        redirect: 'manual',
      });
      expect(sent.headers.get('location')).toContain('/transfer/');
      return open;
    };
    const after = async ({ id }: Stripe.Invoice): Promise<Stripe.Invoice> => s.stripe.invoices.retrieve(id);

    it.each([
      ['less than that', 5000, 1000],
      ['exactly that', 4000, 0],
    ])('is settled when a credit note leaves %s to pay, and nothing is lost', async (_what, credit, over) => {
      const invoice = await invoiceFor(10_000);
      await fund(6000);
      expect(await after(invoice)).toMatchObject({ status: 'open', amount_remaining: 10_000 });
      expect(await cash()).toBe(0);
      await s.stripe.creditNotes.create({ invoice: invoice.id, amount: credit });
      expect(await after(invoice)).toMatchObject({
        status: 'paid',
        amount_due: 10_000 - credit,
        amount_paid: 10_000 - credit,
        amount_remaining: 0,
        amount_overpaid: 0,
      });
      expect(await cash()).toBe(over);
      const [charge] = (await s.stripe.charges.list({ customer })).data;
      expect(charge).toMatchObject({ amount: 6000 - over, status: 'succeeded' });
      const types = await eventTypes();
      for (const type of ['credit_note.created', 'payment_intent.succeeded', 'invoice.paid'])
        expect(types.filter((seen) => seen === type)).toHaveLength(1);
    });

    it('waits for the rest when more is still missing', async () => {
      const invoice = await invoiceFor(10_000);
      await fund(6000);
      await s.stripe.creditNotes.create({ invoice: invoice.id, amount: 3000 });
      expect(await after(invoice)).toMatchObject({ status: 'open', amount_remaining: 7000 });
      await fund(1000);
      expect(await after(invoice)).toMatchObject({ status: 'paid', amount_paid: 7000 });
      expect(await cash()).toBe(0);
    });
  });
});
