import { clientOf, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

describe('webhooks that are late or not taken', () => {
  let s: Scenario;
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });
  const start = async (): Promise<void> => {
    s = await startScenario({ webhookPauses: [1, 2, 3] });
  };
  const deliveries = async (): Promise<{ attempt: number; outcome: string; status: number | null }[]> =>
    (await s.control('/deliveries'))['deliveries'] as never;
  const pendingOf = async (): Promise<number | undefined> =>
    (await s.stripe.events.list({ type: 'customer.created' })).data[0]?.pending_webhooks;

  it('tries again until the endpoint takes it, the same event each time, and writes every attempt down', async () => {
    await start();
    s.receiver.answer = () => (s.receiver.received.length < 3 ? 503 : 200);
    await s.stripe.customers.create({ name: '1' });
    await s.settled();
    expect(new Set(s.receiver.received.map(({ body }) => body)).size).toBe(1);
    expect((await deliveries()).map(({ attempt, status }) => [attempt, status])).toEqual([
      [3, 200],
      [2, 503],
      [1, 503],
    ]);
    expect(await pendingOf()).toBe(0);
  });

  it('signs each attempt anew, so that a late one is still accepted', async () => {
    await start();
    s.receiver.answer = () => (s.receiver.received.length < 2 ? 500 : 200);
    await s.control('/webhooks/faults', { kind: 'stale' });
    await s.stripe.customers.create({});
    await s.settled();
    const [first, second] = s.receiver.received.map(({ signature }) =>
      Number(/t=(\d+)/.exec(signature)?.[1]),
    );
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(3600);
  });

  it('gives up after the last attempt; the event stays listed as undelivered and can be sent again', async () => {
    await start();
    s.receiver.answer = () => 500;
    await s.stripe.customers.create({});
    await s.settled();
    expect(await deliveries()).toHaveLength(4);
    expect(await pendingOf()).toBe(1);
    expect((await s.stripe.events.list({ delivery_success: false })).data).toHaveLength(1);
    s.receiver.answer = () => 200;
    const [event] = (await s.stripe.events.list()).data;
    await s.control(`/events/${event?.id}/resend`, {});
    await s.settled();
    expect(await pendingOf()).toBe(0);
  });

  it('writes down an endpoint that nobody answers', async () => {
    await start();
    const { url } = s.receiver;
    await s.receiver.close();
    await s.stripe.customers.create({});
    await s.settled();
    expect((await deliveries())[0]).toMatchObject({ url, outcome: 'failed', status: null, attempt: 4 });
  });

  it('holds one back for a while and lets the later ones pass', async () => {
    await start();
    await s.control('/webhooks/faults', { kind: 'delay', type: 'product.*', milliseconds: 200 });
    await s.stripe.products.create({ name: 'late' });
    await s.stripe.customers.create({});
    await s.settled();
    expect(s.receiver.received.map(({ type }) => type)).toEqual(['customer.created', 'product.created']);
  });

  it('lets go of what it held back for reordering when the order is withdrawn', async () => {
    await start();
    await s.control('/webhooks/faults', { kind: 'reorder', next: 5 });
    await s.stripe.customers.create({ name: '1' });
    await s.stripe.products.create({ name: '2' });
    await new Promise((resume) => setTimeout(resume, 20));
    expect(s.receiver.received).toEqual([]);
    await fetch(`${s.url}/_sandbox/webhooks/faults`, { method: 'DELETE' });
    await s.settled();
    expect(s.receiver.received.map(({ type }) => type)).toEqual(['product.created', 'customer.created']);
  });
});

describe('API calls that go wrong on purpose', () => {
  let s: Scenario;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });
  const made = async (): Promise<number> => (await s.stripe.customers.list({ limit: 100 })).data.length;

  it.each<[string, 'before' | 'after', number, number]>([
    ['500', 'before', 500, 0],
    ['500', 'after', 500, 1],
    ['429', 'before', 429, 0],
    ['429', 'after', 429, 1],
    ['409', 'before', 409, 0],
    ['409', 'after', 409, 1],
  ])(
    '%s %s the commit: the call fails with %d and %d customers are there',
    async (kind, when, statusCode, count) => {
      await s.control('/faults', { kind, when, operation: 'Customers.create' });
      await expect(s.stripe.customers.create({ name: 'x' })).rejects.toMatchObject({ statusCode });
      expect(await made()).toBe(count);
      await s.stripe.customers.create({ name: 'y' });
      expect(await made()).toBe(count + 1);
    },
  );

  it.each<[string, 'before' | 'after', number]>([
    ['reset', 'before', 0],
    ['reset', 'after', 1],
    ['timeout', 'before', 0],
    ['timeout', 'after', 1],
  ])('%s %s the commit: no answer, and %d customers are there', async (kind, when, count) => {
    await s.control('/faults', { kind, when, operation: 'Customers.create', milliseconds: 30 });
    // Not the SDK: it asks once more by itself when a connection is cut, without an Idempotency-Key.
    const call = fetch(`${s.url}/v1/customers`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_raw' },
    });
    await expect(call).rejects.toThrow('fetch failed');
    expect(await made()).toBe(count);
  });

  it.each(['500', '429', '409', 'reset', 'timeout'])(
    'an SDK that tries again after a %s that came too late has done the work once',
    async (kind) => {
      await s.control('/faults', { kind, when: 'after', operation: 'Customers.create', milliseconds: 30 });
      const patient = clientOf(s, { maxNetworkRetries: 2 });
      const customer = await patient.customers.create({ name: 'once' });
      expect((await s.stripe.customers.list()).data.map(({ id }) => id)).toEqual([customer.id]);
      const { requests } = (await s.control('/requests')) as {
        requests: { replayed: boolean; fault: string | null }[];
      };
      expect(requests.some(({ replayed }) => replayed)).toBe(true);
      expect(requests.filter(({ fault }) => fault === `${kind} after`)).toHaveLength(1);
    },
  );

  it('answers late when told to, and well', async () => {
    await s.control('/faults', { kind: 'latency', operation: '*', milliseconds: 60, next: 2 });
    const impatient = clientOf(s, { timeout: 20 });
    await expect(impatient.customers.create({})).rejects.toMatchObject({ type: 'StripeConnectionError' });
    expect((await s.stripe.customers.create({})).object).toBe('customer');
    const { requests } = (await s.control('/requests')) as { requests: { fault: string; status: number }[] };
    expect(requests[0]).toMatchObject({ fault: 'latency before', status: 200 });
  });

  it('fails only the operation named, so many times, and no more once withdrawn', async () => {
    await s.control('/faults', { kind: '500', operation: 'Products.create', next: 2 });
    await s.stripe.customers.create({});
    for (let n = 0; n < 2; n += 1)
      await expect(s.stripe.products.create({ name: 'x' })).rejects.toMatchObject({ statusCode: 500 });
    await s.stripe.products.create({ name: 'x' });
    await s.control('/faults', { kind: '500', operation: '*', next: 9 });
    await fetch(`${s.url}/_sandbox/faults`, { method: 'DELETE' });
    expect(await made()).toBe(1);
  });

  it('declines the next charges with the reason ordered, whatever the card', async () => {
    await s.control('/declines', { next: 2, decline_code: 'insufficient_funds' });
    const pay = () =>
      s.stripe.paymentIntents.create({
        amount: 500,
        currency: 'jpy',
        payment_method: 'pm_card_visa',
        confirm: true,
      });
    for (let n = 0; n < 2; n += 1)
      await expect(pay()).rejects.toMatchObject({
        code: 'card_declined',
        decline_code: 'insufficient_funds',
        payment_intent: { status: 'requires_payment_method' },
      });
    expect((await pay()).status).toBe('succeeded');
  });

  it('uses an ordered decline up although the change that it refused is undone', async () => {
    const product = (await s.stripe.products.create({ name: '会員' })).id;
    const monthly = (unit_amount: number) =>
      s.stripe.prices.create({ product, currency: 'jpy', unit_amount, recurring: { interval: 'month' } });
    const [price, dearer] = await Promise.all([monthly(1_100), monthly(3_300)]);
    const customer = await s.stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    const subscription = await s.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
    });
    await s.control('/declines', { decline_code: 'insufficient_funds' });
    const change = () =>
      s.stripe.subscriptions.update(subscription.id, {
        items: [{ id: subscription.items.data[0]?.id, price: dearer.id }],
        proration_behavior: 'always_invoice',
        payment_behavior: 'error_if_incomplete',
      });
    await expect(change()).rejects.toMatchObject({ decline_code: 'insufficient_funds' });
    expect((await change()).items.data[0]?.price.id).toBe(dearer.id);
  });

  it('refuses orders it does not know, and orders from a foreign page', async () => {
    for (const [path, body] of [
      ['/faults', { kind: 'earthquake' }],
      ['/webhooks/faults', { kind: 'earthquake' }],
      ['/declines', { decline_code: 'no_mood' }],
      ['/clock', { now: 'soon' }],
      ['/faults', { kind: '500', next: -1 }],
    ] as const)
      expect(await s.control(path, body)).toHaveProperty('error');
    const foreign = await fetch(`${s.url}/_sandbox/reset`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
  });
});
