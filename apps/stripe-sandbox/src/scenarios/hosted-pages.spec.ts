import { payOnPage, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

describe('the other hosted pages and modes', () => {
  let s: Scenario;
  let price: string;
  beforeAll(async () => {
    s = await startScenario({ webhookUrl: null });
    const product = await s.stripe.products.create({ name: '応援会員' });
    price = (
      await s.stripe.prices.create({
        product: product.id,
        currency: 'jpy',
        unit_amount: 1100,
        recurring: { interval: 'month' },
      })
    ).id;
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

  const success = 'http://localhost:3000/done?s={CHECKOUT_SESSION_ID}';

  it('takes a single payment with a price made on the spot', async () => {
    const session = await s.stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [
        {
          price_data: { currency: 'jpy', unit_amount: 4500, product_data: { name: '冬祭り前売券' } },
          quantity: 2,
        },
      ],
      success_url: success,
      locale: 'en',
      payment_intent_data: { metadata: { order: '7' } },
    });
    expect(session.amount_total).toBe(9000);
    expect((await payOnPage(session.url ?? '')).headers.get('location')).toBe(
      `http://localhost:3000/done?s=${session.id}`,
    );
    const done = await s.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] });
    expect(done).toMatchObject({
      payment_status: 'paid',
      customer: null,
      customer_details: { name: 'HANAKO SATO' },
    });
    expect(done.payment_intent).toMatchObject({
      status: 'succeeded',
      amount_received: 9000,
      metadata: { order: '7' },
    });
    expect((await s.stripe.checkout.sessions.listLineItems(session.id)).data[0]).toMatchObject({
      quantity: 2,
      amount_total: 9000,
    });
    const again = await (await fetch(`${s.url}/c/pay/${session.id}`)).text();
    expect(again).toContain('This payment is complete');
  });

  it('refuses less than 50 yen, and one-time prices where a subscription is wanted', async () => {
    const line = (unit_amount: number) => ({
      price_data: { currency: 'jpy', unit_amount, product_data: { name: 'x' } },
      quantity: 1,
    });
    const create = (mode: 'payment' | 'subscription', amount: number) =>
      s.stripe.checkout.sessions.create({ mode, line_items: [line(amount)], success_url: success });
    await expect(create('payment', 49)).rejects.toMatchObject({ code: 'amount_too_small' });
    await expect(create('subscription', 500)).rejects.toMatchObject({ param: 'line_items[0][price]' });
  });

  it('saves a card in setup mode without charging', async () => {
    const customer = await s.stripe.customers.create({ email: 'aki@example.jp' });
    const session = await s.stripe.checkout.sessions.create({
      mode: 'setup',
      currency: 'jpy',
      customer: customer.id,
      success_url: success,
      locale: 'ja',
    });
    expect(await (await fetch(session.url ?? '')).text()).toContain('カードを登録する');
    expect((await payOnPage(session.url ?? '', { number: '5555555555554444' })).status).toBe(303);
    const done = await s.stripe.checkout.sessions.retrieve(session.id, { expand: ['setup_intent'] });
    expect(done).toMatchObject({
      status: 'complete',
      payment_status: 'no_payment_required',
      setup_intent: { status: 'succeeded' },
    });
    const [method] = (await s.stripe.customers.listPaymentMethods(customer.id)).data;
    expect(method?.card).toMatchObject({ brand: 'mastercard', last4: '4444' });
    expect((await s.stripe.charges.list({ customer: customer.id })).data).toEqual([]);
  });

  it('shows the portal: change the card, leave, stay', async () => {
    const customer = await s.stripe.customers.create({ email: 'aki@example.jp', name: '小国 亜希' });
    const subscription = await s.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price }],
      default_payment_method: 'pm_card_visa',
    });
    const portal = await s.stripe.billingPortal.sessions.create({
      customer: customer.id,
      return_url: 'http://localhost:3000/doto/me',
      locale: 'ja',
    });
    const page = await (await fetch(portal.url)).text();
    for (const words of ['ご契約中のプラン', '応援会員', 'プランを解約する', '支払済み', '4242'])
      expect(page).toContain(words);

    const post = (path: string, body = '') =>
      fetch(`${portal.url}${path}`, { method: 'POST', body, redirect: 'manual' });
    const wrong = await post('/card', 'number=4000000000000002&expiry=1234&cvc=123');
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('カードが拒否されました');
    expect((await post('/card', 'number=3530111333300000&expiry=1234&cvc=123')).status).toBe(303);
    const changed = await s.stripe.subscriptions.retrieve(subscription.id, {
      expand: ['default_payment_method'],
    });
    expect(changed.default_payment_method).toMatchObject({ card: { brand: 'jcb' } });

    await post(`/cancel/${subscription.id}`);
    expect((await s.stripe.subscriptions.retrieve(subscription.id)).cancel_at_period_end).toBe(true);
    await post(`/keep/${subscription.id}`);
    expect((await s.stripe.subscriptions.retrieve(subscription.id)).cancel_at_period_end).toBe(false);
  });

  it('lets nobody change the plan of another customer through a portal', async () => {
    const [mine, other] = await Promise.all([s.stripe.customers.create({}), s.stripe.customers.create({})]);
    const theirs = await s.stripe.subscriptions.create({
      customer: other?.id ?? '',
      items: [{ price }],
      default_payment_method: 'pm_card_visa',
    });
    const portal = await s.stripe.billingPortal.sessions.create({ customer: mine?.id ?? '' });
    await fetch(`${portal.url}/cancel/${theirs.id}`, { method: 'POST', redirect: 'manual' });
    expect((await s.stripe.subscriptions.retrieve(theirs.id)).cancel_at_period_end).toBe(false);
  });

  it('shows a hosted invoice and answers 404 pages in words', async () => {
    const [invoice] = (await s.stripe.invoices.list({ limit: 1 })).data;
    expect(
      await (await fetch(invoice?.hosted_invoice_url ?? '', { headers: { 'accept-language': 'ja' } })).text(),
    ).toContain('1,100円');
    for (const path of ['/c/pay/cs_test_x', '/3ds/pi_x', '/p/session/bps_x', '/i/in_x']) {
      const answer = await fetch(`${s.url}${path}`, { headers: { 'accept-language': 'ja' } });
      expect([answer.status, (await answer.text()).includes('ページが見つかりません')]).toEqual([404, true]);
    }
  });

  it('escapes what others wrote', async () => {
    const product = await s.stripe.products.create({ name: '<script>alert(1)</script>' });
    const evil = await s.stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 500,
      recurring: { interval: 'year' },
    });
    const session = await s.stripe.checkout.sessions.create({
      mode: 'subscription',
      line_items: [{ price: evil.id }],
      success_url: success,
    });
    const answer = await fetch(session.url ?? '');
    expect(await answer.text()).not.toContain('<script>alert');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('shows its own page with buttons that work, and refuses buttons of other sites', async () => {
    const home = await (await fetch(`${s.url}/?lang=ja`)).text();
    for (const words of ['決済サンドボックス', '次の支払いを拒否', '再送']) expect(home).toContain(words);
    const body = new URLSearchParams({ kind: 'drop', back: '/?lang=ja' });
    const pressed = await fetch(`${s.url}/_sandbox/webhooks/faults`, {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/?lang=ja']);
    const foreign = await fetch(`${s.url}/_sandbox/reset`, {
      method: 'POST',
      headers: { origin: 'http://evil.example' },
    });
    expect(foreign.status).toBe(403);
  });
});
