import { clientOf, startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

/** A raw call, to send what the SDK would not. */
async function call(
  s: Scenario,
  method: string,
  path: string,
  options: { body?: string; headers?: Record<string, string> } = {},
) {
  const headers = {
    authorization: 'Bearer sk_test_raw',
    'content-type': 'application/x-www-form-urlencoded',
    ...options.headers,
  };
  const answer = await fetch(`${s.url}${path}`, {
    method,
    headers,
    ...(options.body === undefined ? {} : { body: options.body }),
  });
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as { error: Record<string, unknown>; id: string },
  };
}

describe('the API answers as Stripe does', () => {
  let s: Scenario;
  beforeAll(async () => {
    s = await startScenario({ webhookUrl: null });
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

  it.each([
    ['POST', '/v1/customers', 'nickname=x', 'parameter_unknown', 'nickname'],
    ['POST', '/v1/customers', 'constructor=x', 'parameter_unknown', 'constructor'],
    ['POST', '/v1/customers', 'address[town]=x', 'parameter_unknown', 'address[town]'],
    ['POST', '/v1/prices', 'unit_amount=500', 'parameter_missing', 'currency'],
    ['POST', '/v1/prices', 'currency=jpy&unit_amount=5.5', 'parameter_invalid_integer', 'unit_amount'],
    ['POST', '/v1/prices', 'currency=jpy&unit_amount=', 'parameter_invalid_empty', 'unit_amount'],
    ['POST', '/v1/products', 'name=', 'parameter_invalid_empty', 'name'],
    [
      'POST',
      '/v1/subscriptions',
      'customer=cus_nobody&items[0][price]=price_x',
      'resource_missing',
      'customer',
    ],
    [
      'POST',
      '/v1/subscriptions',
      'customer=cus_nobody&items[0][prize]=price_x',
      'parameter_unknown',
      'items[0][prize]',
    ],
    ['POST', '/v1/payment_intents', 'amount=49&currency=jpy', 'amount_too_small', 'amount'],
    ['GET', '/v1/customers?limit=x', undefined, 'parameter_invalid_integer', 'limit'],
    ['GET', '/v1/customers?starting_after=cus_x', undefined, 'resource_missing', 'starting_after'],
    ['GET', '/v1/customers/cus_nobody', undefined, 'resource_missing', 'id'],
  ])('%s %s %s is refused with %s for %s', async (method, path, body, code, param) => {
    const answer = await call(s, method, path, body === undefined ? {} : { body });
    expect(answer.body.error).toMatchObject({ type: 'invalid_request_error', code, param });
    expect(answer.status).toBe(param === 'id' ? 404 : 400);
    expect(answer.headers.get('request-id')).toMatch(/^req_/);
  });

  it('refuses requests without a key, and live keys by name', async () => {
    expect((await call(s, 'GET', '/v1/account', { headers: { authorization: '' } })).status).toBe(401);
    const live = await call(s, 'GET', '/v1/account', { headers: { authorization: 'Bearer sk_live_real' } });
    expect(live.status).toBe(401);
    expect(live.body.error['message']).toContain('refuses live keys');
  });

  it('names the operation it does not emulate, and tells unknown addresses apart', async () => {
    const outside = await call(s, 'POST', '/v1/issuing/cards', { body: '' });
    expect(outside).toMatchObject({ status: 400, body: { error: { code: 'sandbox_not_emulated' } } });
    expect(outside.body.error['message']).toContain('POST /v1/issuing/cards');
    const kept = await call(s, 'DELETE', '/v1/customers/cus_1/discount');
    expect(kept.body.error['message']).toContain('Customers.deleteDiscount');
    expect((await call(s, 'GET', '/v1/nothing')).status).toBe(404);
  });

  it('replays an answer for its idempotency key, and refuses the key with other parameters', async () => {
    const headers = { 'idempotency-key': 'join-1' };
    const first = await call(s, 'POST', '/v1/customers', { body: 'name=a', headers });
    const again = await call(s, 'POST', '/v1/customers', { body: 'name=a', headers });
    expect(again.body.id).toBe(first.body.id);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const other = await call(s, 'POST', '/v1/customers', { body: 'name=b', headers });
    expect(other).toMatchObject({ status: 400, body: { error: { type: 'idempotency_error' } } });
  });

  it('answers 409 to a key whose first request is still running', async () => {
    await s.control('/faults', {
      kind: 'latency',
      operation: 'Customers.create',
      when: 'after',
      milliseconds: 0,
    });
    const headers = { 'idempotency-key': 'twice' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => call(s, 'POST', '/v1/customers', { body: 'name=c', headers })),
    );
    expect(new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.id)).size).toBe(1);
  });

  it('keeps a refused charge under its key: the same refusal again, no second charge', async () => {
    const body = 'amount=1000&currency=jpy&payment_method=pm_card_visa_chargeDeclined&confirm=true';
    const headers = { 'idempotency-key': 'decline-1' };
    const first = await call(s, 'POST', '/v1/payment_intents', { body, headers });
    const again = await call(s, 'POST', '/v1/payment_intents', { body, headers });
    expect(first).toMatchObject({
      status: 402,
      body: { error: { code: 'card_declined', decline_code: 'generic_decline' } },
    });
    expect(again.status).toBe(402);
    expect((again.body.error['payment_intent'] as { id: string }).id).toBe(
      (first.body.error['payment_intent'] as { id: string }).id,
    );
  });

  it('does the work once when the connection is cut after the commit and the SDK tries again', async () => {
    await s.control('/faults', { kind: 'reset', operation: 'Customers.create', when: 'after' });
    const patient = clientOf(s, { maxNetworkRetries: 2 });
    const made = await patient.customers.create({ email: 'once@example.jp' });
    expect((await s.stripe.customers.list({ email: 'once@example.jp' })).data.map(({ id }) => id)).toEqual([
      made.id,
    ]);
  });

  it.each([
    ['500', 'api_error', 500],
    ['429', 'invalid_request_error', 429],
    ['409', 'invalid_request_error', 409],
  ])('answers an ordered %s and does nothing', async (kind, type, status) => {
    await s.control('/faults', { kind, operation: 'Customers.create' });
    const answer = await call(s, 'POST', '/v1/customers', { body: 'email=fault@example.jp' });
    expect(answer).toMatchObject({ status, body: { error: { type } } });
    expect((await s.stripe.customers.list({ email: 'fault@example.jp' })).data).toEqual([]);
  });

  it('pages in both directions', async () => {
    for (const name of ['1', '2', '3', '4', '5']) await s.stripe.products.create({ name });
    const names = (page: { data: { name: string }[] }): string[] => page.data.map((product) => product.name);
    const first = await s.stripe.products.list({ limit: 2 });
    expect([names(first), first.has_more]).toEqual([['5', '4'], true]);
    const second = await s.stripe.products.list({ limit: 2, starting_after: first.data[1]?.id ?? '' });
    expect(names(second)).toEqual(['3', '2']);
    const before = await s.stripe.products.list({ limit: 2, ending_before: second.data[1]?.id ?? '' });
    expect([names(before), before.has_more]).toEqual([['4', '3'], true]);
    const all: string[] = [];
    for await (const product of s.stripe.products.list({ limit: 2 })) all.push(product.name);
    expect(all).toEqual(['5', '4', '3', '2', '1']);
  });

  it('merges and unsets metadata, and answers a stub for a deleted customer', async () => {
    const customer = await s.stripe.customers.create({ metadata: { a: '1', b: '2' } });
    expect((await s.stripe.customers.update(customer.id, { metadata: { b: '', c: 3 } })).metadata).toEqual({
      a: '1',
      c: '3',
    });
    expect(await s.stripe.customers.del(customer.id)).toEqual(
      expect.objectContaining({ id: customer.id, deleted: true }),
    );
    expect(await s.stripe.customers.retrieve(customer.id)).toMatchObject({ deleted: true });
    await expect(s.stripe.customers.update(customer.id, { name: 'x' })).rejects.toMatchObject({
      code: 'resource_missing',
    });
  });

  it('expands up to four levels and refuses what is no reference', async () => {
    const customer = await s.stripe.customers.create({});
    const intent = await s.stripe.paymentIntents.create({
      amount: 1000,
      currency: 'jpy',
      customer: customer.id,
      payment_method: 'pm_card_visa',
      confirm: true,
      expand: ['latest_charge.balance_transaction', 'customer'],
    });
    expect(intent.latest_charge).toMatchObject({ balance_transaction: { fee: 36, net: 964 } });
    await expect(s.stripe.customers.retrieve(customer.id, { expand: ['email'] })).rejects.toMatchObject({
      code: undefined,
      statusCode: 400,
    });
    await expect(s.stripe.charges.list({ expand: ['data.a.b.c.d.e'] })).rejects.toMatchObject({
      code: 'property_expansion_max_depth',
    });
  });

  it('refunds in part and then the rest, never more, and keeps the fee', async () => {
    const intent = await s.stripe.paymentIntents.create({
      amount: 1000,
      currency: 'jpy',
      payment_method: 'pm_card_visa',
      confirm: true,
    });
    const part = await s.stripe.refunds.create({
      payment_intent: intent.id,
      amount: 300,
      reason: 'requested_by_customer',
      expand: ['balance_transaction'],
    });
    expect(part).toMatchObject({
      status: 'succeeded',
      amount: 300,
      balance_transaction: { amount: -300, fee: 0, net: -300, type: 'refund' },
    });
    await expect(s.stripe.refunds.create({ payment_intent: intent.id, amount: 701 })).rejects.toMatchObject({
      param: 'amount',
    });
    await s.stripe.refunds.create({ payment_intent: intent.id });
    expect(
      await s.stripe.charges.retrieve(intent.latest_charge as string, { expand: ['refunds'] }),
    ).toMatchObject({ refunded: true, amount_refunded: 1000 });
    await expect(s.stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
    const [listed] = (
      await s.stripe.charges.list({ limit: 1, expand: ['data.refunds.data.balance_transaction'] })
    ).data;
    expect(listed?.refunds?.data.map((entry) => entry.balance_transaction)).toMatchObject([
      { net: -700 },
      { net: -300 },
    ]);
    expect((await s.stripe.balanceTransactions.list({ limit: 3 })).data.map((entry) => entry.net)).toEqual([
      -700, -300, 964,
    ]);
  });

  it('finds prices by lookup key and transfers the key', async () => {
    const product = await s.stripe.products.create({ name: 'p' });
    const make = (extra: object = {}) =>
      s.stripe.prices.create({
        product: product.id,
        currency: 'jpy',
        unit_amount: 500,
        lookup_key: 'basic',
        recurring: { interval: 'month' },
        ...extra,
      });
    await make();
    await expect(make()).rejects.toMatchObject({ param: 'lookup_key' });
    const second = await make({ transfer_lookup_key: true });
    expect((await s.stripe.prices.list({ lookup_keys: ['basic'] })).data.map(({ id }) => id)).toEqual([
      second.id,
    ]);
  });

  it('saves a card by setup intent, directly and through 3D Secure', async () => {
    const customer = await s.stripe.customers.create({});
    const direct = await s.stripe.setupIntents.create({
      customer: customer.id,
      payment_method: 'pm_card_visa',
      confirm: true,
    });
    expect(direct.status).toBe('succeeded');
    const asks = await s.stripe.setupIntents.create({
      customer: customer.id,
      payment_method: 'pm_card_authenticationRequiredOnSetup',
      confirm: true,
      return_url: 'http://localhost/back',
    });
    expect(asks.status).toBe('requires_action');
    const back = await fetch(asks.next_action?.redirect_to_url?.url ?? '', {
      method: 'POST',
      body: 'result=complete',
      redirect: 'manual',
    });
    expect(back.headers.get('location')).toContain('redirect_status=succeeded');
    expect((await s.stripe.customers.listPaymentMethods(customer.id)).data).toHaveLength(2);
    await expect(
      s.stripe.setupIntents.create({
        customer: customer.id,
        payment_method: 'pm_card_visa_chargeDeclined',
        confirm: true,
      }),
    ).rejects.toMatchObject({ statusCode: 402 });
  });
});
