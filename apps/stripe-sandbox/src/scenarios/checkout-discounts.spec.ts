import type Stripe from 'stripe';
import { payOnPage, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

describe('Checkout with discounts and taxes', () => {
  let s: Scenario;
  beforeAll(async () => {
    s = await startScenario({ webhookUrl: null });
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

  const monthly = async (unit_amount = 1100): Promise<string> => {
    const product = await s.stripe.products.create({ name: '応援会員' });
    const recurring = { interval: 'month' } as const;
    return (await s.stripe.prices.create({ product: product.id, currency: 'jpy', unit_amount, recurring }))
      .id;
  };
  const open = (more: object): Promise<Stripe.Checkout.Session> =>
    s.stripe.checkout.sessions.create({ success_url: 'http://localhost/done', locale: 'ja', ...more });
  const enter = (url: string, code: string): Promise<Response> =>
    fetch(`${url}/code`, { method: 'POST', body: new URLSearchParams({ code }), redirect: 'manual' });

  it('charges the discounted first month and the full second one', async () => {
    const { id: coupon } = await s.stripe.coupons.create({ percent_off: 50, name: '半額' });
    const session = await open({
      mode: 'subscription',
      line_items: [{ price: await monthly() }],
      discounts: [{ coupon }],
    });
    expect(session).toMatchObject({
      amount_subtotal: 1100,
      amount_total: 550,
      total_details: { amount_discount: 550 },
      discounts: [{ coupon, promotion_code: null }],
    });
    const page = await (await fetch(session.url ?? '')).text();
    expect(page).toContain('割引（半額）');
    expect(page).toContain('毎月1,100円をこのカードに請求');
    expect((await payOnPage(session.url ?? '')).status).toBe(303);
    const done = await s.stripe.checkout.sessions.retrieve(session.id, { expand: ['invoice'] });
    expect(done.invoice).toMatchObject({ status: 'paid', total: 550, amount_paid: 550 });
    const next = await s.stripe.invoices.createPreview({ subscription: done.subscription as string });
    expect(next.total).toBe(1100);
  });

  it('takes a code on the page, says why it takes none, and takes it off again', async () => {
    const { id: coupon } = await s.stripe.coupons.create({ amount_off: 300, currency: 'jpy' });
    const promotion = { type: 'coupon', coupon } as const;
    const minimum = { minimum_amount: 5000, minimum_amount_currency: 'jpy' };
    await s.stripe.promotionCodes.create({ promotion, code: 'HARU' });
    await s.stripe.promotionCodes.create({ promotion, code: 'BIG', restrictions: minimum });
    const session = await open({
      mode: 'subscription',
      line_items: [{ price: await monthly() }],
      allow_promotion_codes: true,
    });
    const url = session.url ?? '';
    expect(await (await fetch(url)).text()).toContain('プロモーションコード');
    const unknown = await enter(url, 'NATSU');
    expect([unknown.status, (await unknown.text()).includes('このコードは見つかりません')]).toEqual([
      422,
      true,
    ]);
    expect(await (await enter(url, 'BIG')).text()).toContain('最低金額に達していません');
    expect((await enter(url, 'haru')).status).toBe(303);
    expect(await (await fetch(url)).text()).toContain('800円を支払って');
    expect((await s.stripe.checkout.sessions.retrieve(session.id)).amount_total).toBe(800);
    await enter(url, '');
    expect((await s.stripe.checkout.sessions.retrieve(session.id)).amount_total).toBe(1100);
    expect((await payOnPage(url, { number: '4000000000000002' })).status).toBe(402);
    await enter(url, 'HARU');
    await payOnPage(url);
    const done = await s.stripe.checkout.sessions.retrieve(session.id, { expand: ['invoice'] });
    expect(done.invoice).toMatchObject({ total: 800, amount_paid: 800 });
    expect((await s.stripe.promotionCodes.list({ code: 'HARU' })).data[0]?.times_redeemed).toBe(1);
  });

  it('keeps what it promised although the coupon was deleted meanwhile', async () => {
    const { id: coupon } = await s.stripe.coupons.create({ percent_off: 10 });
    const session = await open({
      mode: 'payment',
      line_items: [
        { price_data: { currency: 'jpy', unit_amount: 4500, product_data: { name: '前売券' } }, quantity: 2 },
      ],
      discounts: [{ coupon }],
    });
    await s.stripe.coupons.del(coupon);
    await payOnPage(session.url ?? '');
    const done = await s.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] });
    expect(done).toMatchObject({ amount_total: 8100, payment_intent: { amount_received: 8100 } });
  });

  it('lets somebody join for nothing, keeping the card', async () => {
    const { id: coupon } = await s.stripe.coupons.create({ percent_off: 100, duration: 'once' });
    const session = await open({
      mode: 'subscription',
      line_items: [{ price: await monthly() }],
      discounts: [{ coupon }],
    });
    expect(session).toMatchObject({ amount_total: 0, payment_status: 'no_payment_required' });
    await payOnPage(session.url ?? '');
    const done = await s.stripe.checkout.sessions.retrieve(session.id, {
      expand: ['subscription', 'invoice'],
    });
    expect(done.subscription).toMatchObject({ status: 'active' });
    expect(done.invoice).toMatchObject({ subtotal: 1100, total: 0, status: 'paid' });
  });

  it('adds tax on top, and what is bought once, to the first invoice', async () => {
    const onTop = await s.stripe.taxRates.create({
      display_name: '消費税',
      percentage: 10,
      inclusive: false,
    });
    const session = await open({
      mode: 'subscription',
      line_items: [
        { price: await monthly(1000), tax_rates: [onTop.id] },
        { price_data: { currency: 'jpy', unit_amount: 3000, product_data: { name: '入会金' } } },
      ],
    });
    expect(session).toMatchObject({
      amount_subtotal: 4000,
      amount_total: 4100,
      total_details: { amount_tax: 100 },
    });
    await payOnPage(session.url ?? '');
    const done = await s.stripe.checkout.sessions.retrieve(session.id, { expand: ['invoice'] });
    const invoice = done.invoice as Stripe.Invoice;
    expect([invoice.total, invoice.amount_paid]).toEqual([4100, 4100]);
    expect(invoice.lines.data.map(({ description, amount }) => [description, amount])).toEqual([
      ['入会金', 3000],
      ['1 × 応援会員 (at ¥1,000 / month)', 1000],
    ]);
    const next = await s.stripe.invoices.createPreview({ subscription: done.subscription as string });
    expect(next.total).toBe(1100);
  });

  it('leaves credit and waiting items of a known customer for the next invoice, so that the sum agreed on holds', async () => {
    const customer = await s.stripe.customers.create({ email: 'aki@example.jp', balance: -400 });
    await s.stripe.invoiceItems.create({ customer: customer.id, amount: 200, currency: 'jpy' });
    const session = await open({
      mode: 'subscription',
      customer: customer.id,
      line_items: [{ price: await monthly() }],
    });
    await payOnPage(session.url ?? '');
    const done = await s.stripe.checkout.sessions.retrieve(session.id, { expand: ['invoice'] });
    expect(done.invoice).toMatchObject({ total: 1100, amount_paid: 1100, ending_balance: -400 });
    const next = await s.stripe.invoices.createPreview({ subscription: done.subscription as string });
    expect([next.total, next.amount_due]).toEqual([1300, 900]);
  });

  it('refuses two discounts, and one together with codes', async () => {
    const { id: coupon } = await s.stripe.coupons.create({ percent_off: 10 });
    const line_items = [{ price: await monthly() }];
    const discounts = [{ coupon }];
    for (const more of [
      { discounts: [...discounts, ...discounts] },
      { discounts, allow_promotion_codes: true },
    ])
      await expect(open({ mode: 'subscription', line_items, ...more })).rejects.toMatchObject({
        statusCode: 400,
      });
  });
});
