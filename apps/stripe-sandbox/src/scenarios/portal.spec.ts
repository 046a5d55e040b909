import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

type Features = Stripe.BillingPortal.ConfigurationCreateParams.Features;
type Flow = Stripe.BillingPortal.SessionCreateParams.FlowData;

const at = (iso: string): number => Math.floor(Date.parse(iso) / 1000);
const back = 'http://localhost:3000/me';

describe('the customer portal', () => {
  let s: Scenario;
  let small: string;
  let large: string;
  let yearly: string;
  let products: string[];
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-02-01T00:00:00Z' });
    const make = async (
      name: string,
      unit_amount: number,
      interval: 'month' | 'year',
    ): Promise<[string, string]> => {
      const { id: product } = await s.stripe.products.create({ name });
      const terms = { product, currency: 'jpy', unit_amount, recurring: { interval } };
      return [product, (await s.stripe.prices.create(terms)).id];
    };
    const made = [
      await make('応援会員', 500, 'month'),
      await make('特別会員', 3000, 'month'),
      await make('年間会員', 5000, 'year'),
    ];
    products = made.map(([product]) => product);
    [small = '', large = '', yearly = ''] = made.map(([, price]) => price);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const nothing: Features = { invoice_history: { enabled: false } };
  const everything = (): Features => ({
    invoice_history: { enabled: true },
    payment_method_update: { enabled: true },
    subscription_cancel: {
      enabled: true,
      cancellation_reason: { enabled: true, options: ['too_expensive', 'unused', 'other'] },
    },
    subscription_pause: {
      enabled: true,
      duration: { type: 'interval_options', interval_options: [{ interval: 'month', interval_count: 2 }] },
    },
    subscription_update: {
      enabled: true,
      default_allowed_updates: ['price', 'quantity'],
      proration_behavior: 'always_invoice',
      schedule_at_period_end: { conditions: [{ type: 'decreasing_item_amount' }] },
      products: [small, large, yearly].map((price, index) => ({
        product: products[index] ?? '',
        prices: [price],
        adjustable_quantity: { enabled: index === 1, minimum: 1, maximum: 3 },
      })),
    },
  });
  const join = async (price = small, card = 'pm_card_visa'): Promise<Stripe.Subscription> => {
    const customer = await s.stripe.customers.create({ name: '北野 花子', email: 'hanako@example.jp' });
    return s.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price }],
      default_payment_method: card,
    });
  };
  const openFor = async (
    subscription: Stripe.Subscription,
    features: Features = everything(),
    flow_data?: Flow,
  ): Promise<string> => {
    const { id: configuration } = await s.stripe.billingPortal.configurations.create({
      features,
      business_profile: { headline: '道東の台所', terms_of_service_url: 'http://localhost:3000/terms' },
    });
    const session = await s.stripe.billingPortal.sessions.create({
      customer: subscription.customer as string,
      configuration,
      return_url: back,
      locale: 'ja',
      ...(flow_data ? { flow_data } : {}),
    });
    return session.url;
  };
  const page = async (url: string): Promise<string> => (await fetch(url)).text();
  const press = (url: string, form: Record<string, string> = {}): Promise<Response> =>
    fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  const read = (id: string): Promise<Stripe.Subscription & { latest_invoice: Stripe.Invoice }> =>
    s.stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }) as never;

  it('shows only what its configuration allows, in two languages, without a script', async () => {
    const subscription = await join();
    const url = await openFor(subscription);
    const full = await page(url);
    for (const words of [
      '応援会員',
      '500円 月額',
      'プランを変更する',
      'お休みする',
      'プランを解約する',
      'カード番号',
    ])
      expect(full).toContain(words);
    expect(full).toContain('道東の台所');
    expect(full).toContain(`href="${(await read(subscription.id)).latest_invoice.invoice_pdf}"`);
    expect(full).not.toContain('<script');
    expect(full).toContain('width=device-width');
    const bare = await page(await openFor(subscription, nothing));
    for (const words of ['プランを変更する', 'お休みする', 'プランを解約する', 'カード番号', 'お支払い履歴'])
      expect(bare).not.toContain(words);
    const english = await s.stripe.billingPortal.sessions.create({
      customer: subscription.customer as string,
      locale: 'en',
    });
    expect(await page(english.url)).toContain('Cancel plan');
    expect((await press(`${await openFor(subscription, nothing)}/cancel/${subscription.id}`)).status).toBe(
      422,
    );
    expect((await read(subscription.id)).cancel_at_period_end).toBe(false);
  });

  it('changes the plan after showing what it costs', async () => {
    const { id, ...subscription } = await join();
    const url = await openFor({ id, ...subscription });
    await s.control('/clock', { now: '2026-02-15T00:00:00Z' });
    const choice = await page(`${url}/plan/${id}`);
    for (const words of ['応援会員', '現在のプラン', '特別会員', '3,000円 月額', '年間会員'])
      expect(choice).toContain(words);
    const shown = await page(`${url}/confirm/${id}?price=${large}&quantity=2`);
    for (const words of ['応援会員の未使用分', '−250円', '3,000円', '本日のお支払い', '2,750円'])
      expect(shown).toContain(words);
    expect((await read(id)).items.data[0]?.price.id).toBe(small);
    const changed = await press(`${url}/plan/${id}`, { price: large, quantity: '2' });
    expect(changed.headers.get('location')).toContain('done=planChanged');
    expect(await read(id)).toMatchObject({ latest_invoice: { status: 'paid', total: 2750 } });
    expect((await read(id)).items.data[0]).toMatchObject({ price: { id: large }, quantity: 2 });
    for (const form of [
      { price: large, quantity: '9' },
      { price: large, quantity: '2' },
      { price: 'price_x' },
    ])
      expect((await press(`${url}/plan/${id}`, form as never)).status).toBe(422);
  });

  it('lets a smaller plan begin with the next period, and takes that back', async () => {
    const { id, ...subscription } = await join(large);
    const url = await openFor({ id, ...subscription });
    const shown = await page(`${url}/confirm/${id}?price=${small}`);
    for (const words of ['2026年3月1日まで続き', '次回のお支払い（2026年3月1日）', '500円'])
      expect(shown).toContain(words);
    await press(`${url}/plan/${id}`, { price: small });
    expect(await page(url)).toContain('2026年3月1日から応援会員（500円 月額）になります');
    await press(`${url}/withdraw/${id}`);
    expect((await read(id)).schedule).toBeNull();
    await press(`${url}/plan/${id}`, { price: small });
    await s.control('/clock', { now: '2026-03-01T02:00:00Z' });
    expect(await read(id)).toMatchObject({ latest_invoice: { total: 500, status: 'paid' } });
  });

  it('keeps the old plan when the card is declined, and waits for 3D Secure', async () => {
    const declined = await join();
    const bad = await s.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', {
      customer: declined.customer as string,
    });
    await s.stripe.subscriptions.update(declined.id, { default_payment_method: bad.id });
    const refused = await press(`${await openFor(declined)}/plan/${declined.id}`, { price: large });
    expect([refused.status, (await refused.text()).includes('カードが拒否されました')]).toEqual([422, true]);
    expect(await read(declined.id)).toMatchObject({ status: 'active', pending_update: null });
    expect((await read(declined.id)).items.data[0]?.price.id).toBe(small);

    const asked = await join();
    const secure = await s.stripe.paymentMethods.attach('pm_card_authenticationRequired', {
      customer: asked.customer as string,
    });
    await s.stripe.subscriptions.update(asked.id, { default_payment_method: secure.id });
    const sent = await press(`${await openFor(asked)}/plan/${asked.id}`, { price: large });
    const bank = sent.headers.get('location') ?? '';
    expect(bank).toContain('/3ds/');
    expect((await read(asked.id)).items.data[0]?.price.id).toBe(small);
    const home = await press(bank, { result: 'complete' });
    expect(home.headers.get('location')).toContain('/p/session/');
    expect((await read(asked.id)).items.data[0]?.price.id).toBe(large);
  });

  it('leaves with a reason, and stays after all', async () => {
    const { id, ...subscription } = await join();
    const url = await openFor({ id, ...subscription });
    const form = await page(`${url}/cancel/${id}`);
    for (const words of ['料金が高い', 'あまり使わない', '2026年3月1日まで引き続き'])
      expect(form).toContain(words);
    expect(form).not.toContain('品質に満足できない');
    await press(`${url}/cancel/${id}`, { feedback: 'unused', comment: '引っ越しました' });
    expect(await read(id)).toMatchObject({
      cancel_at_period_end: true,
      cancellation_details: { feedback: 'unused', comment: '引っ越しました' },
    });
    await press(`${url}/keep/${id}`);
    expect((await read(id)).cancel_at_period_end).toBe(false);
  });

  it('pauses for two months and goes on by itself, or earlier', async () => {
    const [first, second] = [await join(), await join()];
    for (const subscription of [first, second]) {
      const url = await openFor(subscription);
      expect(await page(`${url}/pause/${subscription.id}`)).toContain('2か月');
      await press(`${url}/pause/${subscription.id}`, { duration: '0' });
      expect((await read(subscription.id)).status).toBe('paused');
      expect(await page(url)).toContain('2026年4月1日に自動的に再開します');
    }
    await press(`${await openFor(second)}/resume/${second.id}`);
    expect((await read(second.id)).status).toBe('active');
    await s.control('/clock', { now: '2026-04-01T00:30:00Z' });
    const resumed = await read(first.id);
    expect(resumed).toMatchObject({ status: 'active', latest_invoice: { status: 'paid' } });
    expect(resumed.items.data[0]?.current_period_end).toBe(at('2026-05-01T00:00:00Z'));
  });

  it.each<[string, (id: string) => Flow, string, Record<string, string>]>([
    [
      'subscription_cancel',
      (id) => ({ type: 'subscription_cancel', subscription_cancel: { subscription: id } }),
      'cancel',
      {},
    ],
    [
      'subscription_pause',
      (id) => ({ type: 'subscription_pause', subscription_pause: { subscription: id } }),
      'pause',
      { duration: '0' },
    ],
    [
      'subscription_update',
      (id) => ({ type: 'subscription_update', subscription_update: { subscription: id } }),
      'plan',
      { price: 'large' },
    ],
  ])('does one thing in the flow %s, once, and returns', async (_type, flow, task, sent) => {
    const subscription = await join();
    const url = await openFor(subscription, everything(), {
      ...flow(subscription.id),
      after_completion: { type: 'redirect', redirect: { return_url: `${back}?done` } },
    });
    const only = await page(url);
    expect(only).not.toContain('お支払い履歴');
    expect((await press(`${url}/card`)).status).toBe(422);
    const form = 'price' in sent ? { price: large } : sent;
    const done = await press(`${url}/${task}/${subscription.id}`, form);
    expect(done.headers.get('location')).toBe(`${back}?done`);
    expect(await page(url)).toContain('手続きが完了しました');
  });

  it('confirms one change, or one card, and then shows the portal', async () => {
    const subscription = await join();
    const id = subscription.items.data[0]?.id ?? '';
    const items = [{ id, price: yearly, quantity: 1 }];
    const url = await openFor(subscription, everything(), {
      type: 'subscription_update_confirm',
      subscription_update_confirm: { subscription: subscription.id, items },
    });
    const shown = await page(url);
    for (const words of ['年間会員', '本日のお支払い', '4,500円']) expect(shown).toContain(words);
    await press(`${url}/plan/${subscription.id}`, { price: yearly });
    expect((await read(subscription.id)).items.data[0]?.price.id).toBe(yearly);
    expect(await page(url)).toContain('お支払い履歴');

    const card = await openFor(subscription, everything(), {
      type: 'payment_method_update',
      after_completion: {
        type: 'hosted_confirmation',
        hosted_confirmation: { custom_message: '受け付けました' },
      },
    });
    expect(await page(card)).not.toContain('お支払い履歴');
    await press(`${card}/card`, { number: '3530111333300000', expiry: '12/34', cvc: '123' });
    expect(await page(card)).toContain('受け付けました');
  });

  it('refuses flows that its configuration or the subscription does not allow', async () => {
    const [mine, theirs] = [await join(), await join()];
    const flow = (id: string): Flow => ({
      type: 'subscription_cancel',
      subscription_cancel: { subscription: id },
    });
    await expect(openFor(mine, nothing, flow(mine.id))).rejects.toMatchObject({ param: 'flow_data[type]' });
    await expect(openFor(mine, everything(), flow(theirs.id))).rejects.toMatchObject({
      param: 'flow_data[subscription_cancel][subscription]',
    });
    await expect(
      openFor(mine, {
        subscription_update: { enabled: true, default_allowed_updates: ['price'], products: [] },
      }),
    ).rejects.toMatchObject({ param: 'features[subscription_update][products]' });
  });

  it('is a short-lived link: five minutes unopened, an hour after the last visit', async () => {
    const subscription = await join();
    const [unopened, opened] = [await openFor(subscription), await openFor(subscription)];
    const now = Date.now();
    expect((await fetch(opened)).status).toBe(200);
    jest.spyOn(Date, 'now').mockReturnValue(now + 6 * 60_000);
    expect((await fetch(unopened)).status).toBe(410);
    expect((await fetch(opened)).status).toBe(200);
    jest.spyOn(Date, 'now').mockReturnValue(now + 70 * 60_000);
    expect((await fetch(opened)).status).toBe(410);
  });
});
