import {
  clientOf,
  payOnPage,
  secret,
  startScenario,
  violationsOf,
  type Scenario,
} from '../testing/scenario.ts';

describe('joining through the hosted Checkout page', () => {
  let s: Scenario;
  let price: string;
  beforeAll(async () => {
    s = await startScenario();
    const product = await s.stripe.products.create({ name: '応援会員', metadata: { plan: 'supporter' } });
    price = (
      await s.stripe.prices.create({
        product: product.id,
        currency: 'jpy',
        unit_amount: 1100,
        recurring: { interval: 'month' },
        lookup_key: 'supporter_month',
      })
    ).id;
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

  const openSession = (extra: object = {}) =>
    s.stripe.checkout.sessions.create({
      mode: 'subscription',
      line_items: [{ price, quantity: 1 }],
      success_url: 'http://localhost:3000/doto/me/checkout/1?session={CHECKOUT_SESSION_ID}',
      cancel_url: 'http://localhost:3000/doto/plans',
      client_reference_id: 'attempt-1',
      locale: 'ja',
      metadata: { attempt: '1' },
      subscription_data: { metadata: { member: 'D-2026-000001' } },
      ...extra,
    });

  it('shows a Japanese page that says what is bought and that no money moves', async () => {
    const session = await openSession();
    const page = await (await fetch(session.url ?? '')).text();
    expect(page).toContain('<html lang="ja">');
    expect(page).toContain('サンドボックス・実際のお金は動きません');
    expect(page).toContain('応援会員のお申し込み');
    expect(page).toContain('1,100円を支払って申し込む');
    expect(page).toContain('autocomplete="cc-number"');
  });

  it('turns a paid session into customer, active subscription, paid invoice, charge and fee', async () => {
    const session = await openSession();
    const paid = await payOnPage(session.url ?? '');
    expect(paid.status).toBe(303);
    expect(paid.headers.get('location')).toBe(
      `http://localhost:3000/doto/me/checkout/1?session=${session.id}`,
    );

    const done = await s.stripe.checkout.sessions.retrieve(session.id, {
      expand: ['subscription', 'customer', 'invoice.payments.data.payment.payment_intent', 'line_items'],
    });
    expect(done).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      amount_total: 1100,
      client_reference_id: 'attempt-1',
      metadata: { attempt: '1' },
    });
    expect(done.subscription).toMatchObject({ status: 'active', metadata: { member: 'D-2026-000001' } });
    expect(done.customer).toMatchObject({ email: 'hanako@example.jp', name: 'HANAKO SATO' });
    expect(done.invoice).toMatchObject({
      status: 'paid',
      amount_paid: 1100,
      billing_reason: 'subscription_create',
    });
    const [charge] = (
      await s.stripe.charges.list({
        customer: (done.customer as { id: string }).id,
        expand: ['data.balance_transaction'],
      })
    ).data;
    expect(charge).toMatchObject({ amount: 1100, paid: true, status: 'succeeded' });
    expect(charge?.balance_transaction).toMatchObject({ amount: 1100, fee: 39, net: 1061, type: 'charge' });
  });

  it('delivers signed events that the SDK accepts, among them checkout.session.completed', async () => {
    s.receiver.received.length = 0;
    const session = await openSession();
    await payOnPage(session.url ?? '');
    await s.settled();
    const events = s.receiver.received.map(({ body, signature }) =>
      s.stripe.webhooks.constructEvent(body, signature, secret),
    );
    const types = events.map((event) => event.type);
    expect(types).toEqual(
      expect.arrayContaining([
        'customer.created',
        'payment_intent.succeeded',
        'charge.succeeded',
        'invoice.paid',
        'customer.subscription.created',
        'checkout.session.completed',
      ]),
    );
    expect(events.every((event) => event.api_version === '2026-10-28.endive' && !event.livemode)).toBe(true);
  });

  it('says clearly what is wrong, and charges nothing', async () => {
    const session = await openSession();
    const answer = await payOnPage(session.url ?? '', {
      number: '4242424242424241',
      expiry: '01/20',
      email: 'hanako',
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('カード番号に誤りがあります。');
    expect(page).toContain('メールアドレスを正しく入力してください。');
    expect((await s.stripe.checkout.sessions.retrieve(session.id)).status).toBe('open');
  });

  it('lets the buyer try another card after a decline, on the same intent', async () => {
    const session = await openSession({ locale: 'en' });
    const refused = await payOnPage(session.url ?? '', { number: '4000000000009995' });
    expect(refused.status).toBe(402);
    expect(await refused.text()).toContain('Your card has insufficient funds.');
    expect((await payOnPage(session.url ?? '')).status).toBe(303);
    const done = await s.stripe.checkout.sessions.retrieve(session.id);
    const charges = (await s.stripe.charges.list({ customer: done.customer as string })).data;
    expect(charges.map((charge) => charge.status)).toEqual(['succeeded', 'failed']);
    expect(new Set(charges.map((charge) => charge.payment_intent)).size).toBe(1);
  });

  it('never charges twice, however often the button is pressed', async () => {
    const session = await openSession();
    const answers = await Promise.all([1, 2, 3].map(() => payOnPage(session.url ?? '')));
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303]);
    const { customer } = await s.stripe.checkout.sessions.retrieve(session.id);
    expect((await s.stripe.charges.list({ customer: customer as string })).data).toHaveLength(1);
    expect((await s.stripe.subscriptions.list({ customer: customer as string })).data).toHaveLength(1);
  });

  it('sends a card that asks for it through 3D Secure, back and forth', async () => {
    const session = await openSession();
    const sent = await payOnPage(session.url ?? '', { number: '4000002500003155' });
    const challenge = sent.headers.get('location') ?? '';
    expect(challenge).toContain('/3ds/pi_');
    expect(await (await fetch(challenge)).text()).toContain('認証を完了する');
    const failed = await fetch(challenge, { method: 'POST', body: 'result=fail', redirect: 'manual' });
    const back = await fetch(failed.headers.get('location') ?? '');
    expect(await back.text()).toContain('本人認証が完了しませんでした');

    const again =
      (await payOnPage(session.url ?? '', { number: '4000002500003155' })).headers.get('location') ?? '';
    const passed = await fetch(again, { method: 'POST', body: 'result=complete', redirect: 'manual' });
    const returned = await fetch(passed.headers.get('location') ?? '', { redirect: 'manual' });
    expect(returned.headers.get('location')).toContain(session.id);
    const done = await s.stripe.checkout.sessions.retrieve(session.id, { expand: ['subscription'] });
    expect(done.subscription).toMatchObject({ status: 'active' });
  });

  it('closes the page of an expired session, and says that nothing was charged', async () => {
    const session = await openSession();
    await s.stripe.checkout.sessions.expire(session.id);
    const page = await fetch(session.url ?? '');
    expect(page.status).toBe(410);
    expect(await page.text()).toContain('このお支払いページは期限切れです');
    expect((await payOnPage(session.url ?? '')).status).toBe(410);
  });

  it('answers in the shape of the contract for everything asked here', () => {
    expect(s.sandbox.journal.checked).toBeGreaterThan(50);
    expect(clientOf(s)).toBeDefined();
  });
});
