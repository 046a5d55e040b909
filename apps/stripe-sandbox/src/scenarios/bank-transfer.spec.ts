import type Stripe from 'stripe';
import { payOnPage, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

describe('transfers to the customer’s own account', () => {
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
  const movements = async (): Promise<string[]> =>
    (await s.stripe.customers.listCashBalanceTransactions(customer)).data
      .map((entry) => `${entry.type} ${entry.net_amount} → ${entry.ending_balance}`)
      .reverse();
  const eventTypes = async (): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data.map((event) => event.type).reverse();

  it('gives one account per customer, for instructions and payments alike', async () => {
    const funding = await s.stripe.customers.createFundingInstructions(customer, {
      currency: 'jpy',
      funding_type: 'bank_transfer',
      bank_transfer: { type: 'jp_bank_transfer' },
    });
    const intent = await order(5500);
    const instructions = intent.next_action?.display_bank_transfer_instructions;
    expect(intent.status).toBe('requires_action');
    expect(instructions).toMatchObject({ amount_remaining: 5500, type: 'jp_bank_transfer' });
    const address = funding.bank_transfer.financial_addresses[0];
    expect(address?.zengin?.account_number).toMatch(/^\d{7}$/);
    expect(instructions?.financial_addresses?.[0]?.zengin?.account_number).toBe(
      address?.zengin?.account_number,
    );
    const url = instructions?.hosted_instructions_url ?? '';
    const page = await (await fetch(url, { headers: { 'accept-language': 'ja' } })).text();
    for (const words of [
      '5,500円',
      address?.zengin?.account_number ?? '',
      '口座名義',
      '振り込んだことにする',
    ])
      expect(page).toContain(words);
    expect((await fetch(url, { method: 'POST', body: 'amount=abc' })).status).toBe(422);
    const paid = await fetch(url, { method: 'POST', body: 'amount=5500' });
    expect(await paid.text()).toContain('Your payment has arrived');
    expect(await statusOf(intent)).toBe('succeeded');
  });

  it('waits for the rest when a transfer falls short, and keeps what is over', async () => {
    const intent = await order(5500);
    await fund(4000);
    expect(await s.stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: 'requires_action',
      amount_received: 0,
      next_action: { display_bank_transfer_instructions: { amount_remaining: 1500 } },
    });
    await fund(2000);
    expect(
      await s.stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge.balance_transaction'] }),
    ).toMatchObject({
      status: 'succeeded',
      amount_received: 5500,
      latest_charge: {
        payment_method_details: { type: 'customer_balance' },
        balance_transaction: { type: 'payment', fee: 82, net: 5418 },
      },
    });
    expect(await cash()).toBe(500);
    expect(await movements()).toEqual([
      'funded 4000 → 4000',
      'applied_to_payment -4000 → 0',
      'funded 2000 → 2000',
      'applied_to_payment -1500 → 500',
    ]);
    const types = await eventTypes();
    expect(types.filter((type) => type === 'payment_intent.partially_funded')).toHaveLength(1);
    expect(types.filter((type) => type === 'cash_balance.funds_available')).toHaveLength(1);
    const next = await order(500);
    expect([next.status, await cash()]).toEqual(['succeeded', 0]);
  });

  it('pays the order it was meant for, the oldest otherwise', async () => {
    const [big, small] = [await order(11_000), await order(3300)];
    await fund(3300);
    expect([await statusOf(big), await statusOf(small)]).toEqual(['requires_action', 'succeeded']);
  });

  it('returns what was applied when the order is cancelled or its amount changes', async () => {
    const intent = await order(5500);
    await fund(1000);
    expect(await s.stripe.paymentIntents.update(intent.id, { amount: 6000 })).toMatchObject({
      next_action: { display_bank_transfer_instructions: { amount_remaining: 5000 } },
    });
    await s.stripe.paymentIntents.cancel(intent.id);
    expect(await cash()).toBe(1000);
    expect((await movements()).at(-1)).toBe('unapplied_from_payment 1000 → 1000');
  });

  it('gives back what had arrived when the order is paid by card after all', async () => {
    const intent = await s.stripe.paymentIntents.create({
      amount: 5500,
      currency: 'jpy',
      customer,
      confirm: true,
      payment_method_data: { type: 'customer_balance' },
      payment_method_options: { customer_balance: { funding_type: 'bank_transfer' } },
    });
    await fund(1000);
    const paid = await s.stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
    expect([paid.status, paid.amount_received, await cash()]).toEqual(['succeeded', 5500, 1000]);
  });

  it('leaves reconciling by hand alone until it is switched back', async () => {
    await s.stripe.customers.updateCashBalance(customer, { settings: { reconciliation_mode: 'manual' } });
    const intent = await order(5500);
    await fund(5500);
    expect([await statusOf(intent), await cash()]).toEqual(['requires_action', 5500]);
    const balance = await s.stripe.customers.updateCashBalance(customer, {
      settings: { reconciliation_mode: 'merchant_default' },
    });
    expect(balance.settings).toEqual({ reconciliation_mode: 'automatic', using_merchant_default: true });
    expect([await statusOf(intent), await cash()]).toEqual(['succeeded', 0]);
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
});
