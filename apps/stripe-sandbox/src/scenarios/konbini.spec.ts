import type Stripe from 'stripe';
import { instructionsOf } from '../domain/checkout/pay-checkout.ts';
import { payInvoiceLater } from '../domain/invoice/pay-invoice-later.ts';
import { payOnPage, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

const at = (iso: string): number => Date.parse(iso) / 1000;

/** What only the sandbox can show of vouchers: its pages, the end of the day to the second, and its own invoice page's vouchers. */
describe('vouchers for a convenience store, their pages and their last day', () => {
  let s: Scenario;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-06-01T10:00:00+09:00' });
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const billing_details = { email: 'hanako@example.jp', name: '北野 花子' };
  const pay = (extra: object = {}): Promise<Stripe.PaymentIntent> =>
    s.stripe.paymentIntents.create({
      amount: 3300,
      currency: 'jpy',
      confirm: true,
      payment_method_data: { type: 'konbini', billing_details },
      ...extra,
    });
  const typesAfter = async (type: string): Promise<string[]> => {
    const types: string[] = (await s.stripe.events.list({ limit: 100 })).data
      .map((event) => event.type)
      .reverse();
    return types.slice(types.indexOf(type) + 1);
  };
  const openSession = (extra: object = {}): Promise<Stripe.Checkout.Session> =>
    s.stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [
        {
          price_data: { currency: 'jpy', unit_amount: 4500, product_data: { name: '冬祭り前売券' } },
          quantity: 1,
        },
      ],
      success_url: 'http://localhost:3000/done?s={CHECKOUT_SESSION_ID}',
      locale: 'ja',
      ...extra,
    });

  it('shows a voucher that can be paid until its last second, and only once', async () => {
    const intent = await pay({
      payment_method_options: {
        konbini: { expires_after_days: 2, confirmation_number: '09012345678', product_description: '前売券' },
      },
    });
    const details = intent.next_action?.konbini_display_details;
    expect(intent.status).toBe('requires_action');
    expect(details?.expires_at).toBe(at('2026-06-03T23:59:59+09:00'));
    expect(details?.stores.seicomart).toMatchObject({
      confirmation_number: '09012345678',
      payment_code: expect.stringMatching(/^\d{11}$/),
    });
    await s.control('/clock', { now: '2026-06-03T23:59:58+09:00' });
    const url = details?.hosted_voucher_url ?? '';
    const page = await (await fetch(url, { headers: { 'accept-language': 'ja' } })).text();
    for (const words of ['3,300円', 'セイコーマート', '09012345678', '前売券', '店頭で支払ったことにする'])
      expect(page).toContain(words);
    await fetch(url, { method: 'POST', body: 'result=paid&store=seicomart', redirect: 'manual' });
    await fetch(url, { method: 'POST', body: 'result=paid&store=lawson', redirect: 'manual' });
    const paid = await s.stripe.paymentIntents.retrieve(intent.id, {
      expand: ['latest_charge.balance_transaction'],
    });
    expect(paid).toMatchObject({
      status: 'succeeded',
      next_action: null,
      latest_charge: {
        payment_method_details: { type: 'konbini', konbini: { store: { chain: 'seicomart' } } },
        balance_transaction: { type: 'payment', reporting_category: 'charge', fee: 120, net: 3180 },
      },
    });
    expect((await s.stripe.charges.list({ payment_intent: intent.id })).data).toHaveLength(1);
    expect(await (await fetch(`${url}?lang=en`)).text()).toContain('Your payment has arrived');
  });

  it('expires at the end of the day in Japan', async () => {
    const intent = await pay();
    await s.control('/clock', { now: '2026-06-04T23:59:58+09:00' });
    expect((await s.stripe.paymentIntents.retrieve(intent.id)).status).toBe('requires_action');
    await s.control('/clock', { now: '2026-06-04T23:59:59+09:00' });
    const expired = await s.stripe.paymentIntents.retrieve(intent.id);
    expect(expired).toMatchObject({
      status: 'requires_payment_method',
      payment_method: null,
      last_payment_error: { code: 'payment_intent_payment_attempt_expired' },
    });
    expect(await typesAfter('payment_intent.requires_action')).toEqual(['payment_intent.payment_failed']);
    const gone = await fetch(`${s.url}/konbini/${intent.id}`, { method: 'POST', body: 'result=paid' });
    expect(gone.status).toBe(410);
  });

  it('completes a Checkout session unpaid, then says that the money came', async () => {
    const session = await openSession({ payment_method_options: { konbini: { expires_after_days: 5 } } });
    expect(session.payment_method_types).toEqual(['card', 'konbini']);
    const form = await (await fetch(session.url ?? '')).text();
    for (const words of ['コンビニ払い', 'お支払い方法', 'カード番号']) expect(form).toContain(words);
    const wrong = await payOnPage(session.url ?? '', { means: 'konbini', payer: '', konbini_phone: '12' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('お名前を入力してください');
    const pressed = await payOnPage(session.url ?? '', {
      means: 'konbini',
      payer: '北野 花子',
      konbini_phone: '090-1234-5678',
    });
    const voucher = pressed.headers.get('location') ?? '';
    expect([pressed.status, voucher]).toEqual([303, expect.stringContaining('/konbini/pi_')]);
    const unpaid = await s.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] });
    expect(unpaid).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
      payment_intent: {
        status: 'requires_action',
        next_action: { konbini_display_details: { expires_at: at('2026-06-06T23:59:59+09:00') } },
      },
    });
    const again = await payOnPage(session.url ?? `${s.url}/c/pay/${session.id}`);
    expect(again.headers.get('location')).toBe(voucher);
    const seen = await (await fetch(voucher)).text();
    expect(seen).toContain(`http://localhost:3000/done?s=${session.id}`);
    expect(await s.control(`/konbini/${session.id}`, { result: 'paid' })).toMatchObject({
      status: 'succeeded',
    });
    expect((await s.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid');
    expect(await typesAfter('checkout.session.completed')).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.async_payment_succeeded',
    ]);
  });

  it('says so when the money of a session never came', async () => {
    const session = await openSession({ allowed_payment_method_types: ['konbini'] });
    await payOnPage(session.url ?? '', { payer: '北野 花子' });
    await s.control('/clock', { advance: '4d' });
    expect(await s.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
    });
    expect(await typesAfter('checkout.session.completed')).toEqual([
      'payment_intent.payment_failed',
      'checkout.session.async_payment_failed',
    ]);
  });

  it('pays the invoice that a subscription sends, by the voucher of the invoice’s own intent', async () => {
    const customer = await s.stripe.customers.create({ email: 'taro@example.jp', name: '北野 太郎' });
    const product = await s.stripe.products.create({ name: '法人会員' });
    const price = await s.stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 11_000,
      recurring: { interval: 'year' },
    });
    const subscription = await s.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
      collection_method: 'send_invoice',
      days_until_due: 30,
    });
    const id = subscription.latest_invoice as string;
    if ((await s.stripe.invoices.retrieve(id)).status === 'draft')
      await s.stripe.invoices.finalizeInvoice(id);
    const url = await s.sandbox.change((work) =>
      instructionsOf(
        payInvoiceLater(work, work.get('invoice', id), 'konbini', {
          email: 'taro@example.jp',
          name: '北野 太郎',
          phone: '090-1234-5678',
        }),
      ),
    );
    expect(await (await fetch(`${url}?lang=ja`)).text()).toContain('09012345678');
    const pressed = await fetch(url ?? '', { method: 'POST', body: 'result=paid&store=ministop' });
    expect(pressed.status).toBe(200);
    expect(await s.stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid', amount_paid: 11_000 });
    expect((await typesAfter('payment_intent.requires_action')).slice(0, 4)).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice_payment.paid',
      'invoice.paid',
    ]);
  });

  it('never pays twice an invoice that was settled otherwise while its voucher was out', async () => {
    const customer = await s.stripe.customers.create({ email: 'taro@example.jp', name: '北野 太郎' });
    await s.stripe.invoiceItems.create({ customer: customer.id, amount: 3000, currency: 'jpy' });
    const draft = await s.stripe.invoices.create({
      customer: customer.id,
      collection_method: 'send_invoice',
      days_until_due: 14,
      pending_invoice_items_behavior: 'include',
    });
    const { id } = await s.stripe.invoices.finalizeInvoice(draft.id ?? '');
    const payer = { email: 'taro@example.jp', name: '北野 太郎', phone: null };
    const intent = await s.sandbox.change((work) =>
      payInvoiceLater(work, work.get('invoice', id ?? ''), 'konbini', payer),
    );
    await s.stripe.invoices.pay(id ?? '', { paid_out_of_band: true });
    expect(await s.control(`/konbini/${intent.id}`, { result: 'paid' })).toMatchObject({
      status: 'canceled',
    });
    expect((await s.stripe.charges.list({ customer: customer.id })).data).toEqual([]);
  });
});
