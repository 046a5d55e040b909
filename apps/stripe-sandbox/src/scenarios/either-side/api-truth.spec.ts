import { randomBytes } from 'node:crypto';
import type Stripe from 'stripe';
import { onlyInSandbox, startSide, type Side } from '../../testing/either-side.ts';
import { payingOf } from '../../testing/paying.ts';

describe('the API answers as Stripe does', () => {
  let side: Side;
  let stripe: Stripe;
  let paying: ReturnType<typeof payingOf>;
  /** Keys and names of this run alone, in a test account that may have seen others. */
  const mark = randomBytes(6).toString('hex');
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    paying = payingOf(stripe);
  });
  afterAll(() => side.close());

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
    const answer = await side.call(method, path, body === undefined ? {} : { body });
    expect(answer.body.error).toMatchObject({ type: 'invalid_request_error', code, param });
    expect(answer.status).toBe(param === 'id' ? 404 : 400);
    expect(answer.headers.get('request-id')).toMatch(/^req_/);
  });

  it('merges and unsets metadata, and answers a stub for a deleted customer', async () => {
    const customer = await stripe.customers.create({ metadata: { a: '1', b: '2' } });
    expect((await stripe.customers.update(customer.id, { metadata: { b: '', c: 3 } })).metadata).toEqual({
      a: '1',
      c: '3',
    });
    expect(await stripe.customers.del(customer.id)).toEqual(
      expect.objectContaining({ id: customer.id, deleted: true }),
    );
    expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ deleted: true });
    await expect(stripe.customers.update(customer.id, { name: 'x' })).rejects.toMatchObject({
      code: 'resource_missing',
    });
  });

  it('replays an answer for its idempotency key, and refuses the key with other parameters', async () => {
    const headers = { 'idempotency-key': `join-${mark}` };
    const first = await side.call('POST', '/v1/customers', { body: 'name=a', headers });
    const again = await side.call('POST', '/v1/customers', { body: 'name=a', headers });
    expect(again.body.id).toBe(first.body.id);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const other = await side.call('POST', '/v1/customers', { body: 'name=b', headers });
    expect(other).toMatchObject({ status: 400, body: { error: { type: 'idempotency_error' } } });
    await expect(
      stripe.customers.create({ name: 'c' }, { idempotencyKey: `join-${mark}` }),
    ).rejects.toMatchObject({ statusCode: 400, type: 'StripeIdempotencyError' });
  });

  it('makes one of what is asked for three times at once under one key', async () => {
    const headers = { 'idempotency-key': `twice-${mark}` };
    const answers = await Promise.all(
      [1, 2, 3].map(() => side.call('POST', '/v1/customers', { body: 'name=c', headers })),
    );
    const made = answers.filter(({ status }) => status === 200);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    const others = answers.filter(({ status }) => status !== 200);
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 409));
  });

  it('keeps a refused charge under its key: the same refusal again, no second charge', async () => {
    const body = new URLSearchParams({
      amount: '1000',
      currency: 'jpy',
      payment_method: 'pm_card_visa_chargeDeclined',
      confirm: 'true',
      'automatic_payment_methods[enabled]': 'true',
      'automatic_payment_methods[allow_redirects]': 'never',
    }).toString();
    const headers = { 'idempotency-key': `decline-${mark}` };
    const first = await side.call('POST', '/v1/payment_intents', { body, headers });
    const again = await side.call('POST', '/v1/payment_intents', { body, headers });
    expect(first).toMatchObject({
      status: 402,
      body: { error: { code: 'card_declined', decline_code: 'generic_decline' } },
    });
    expect(again.status).toBe(402);
    const { id } = first.body.error['payment_intent'] as { id: string };
    expect((again.body.error['payment_intent'] as { id: string }).id).toBe(id);
    expect((await stripe.charges.list({ payment_intent: id })).data).toHaveLength(1);
  });

  it('pages in both directions', async () => {
    const { id: customer } = await stripe.customers.create({});
    for (const amount of [501, 502, 503, 504, 505])
      await stripe.paymentIntents.create({ amount, currency: 'jpy', customer });
    const list = (terms: Stripe.PaymentIntentListParams = {}) =>
      stripe.paymentIntents.list({ customer, limit: 2, ...terms });
    const sums = (page: { data: Stripe.PaymentIntent[] }): number[] => page.data.map(({ amount }) => amount);
    const first = await list();
    expect([sums(first), first.has_more]).toEqual([[505, 504], true]);
    const second = await list({ starting_after: first.data[1]?.id ?? '' });
    expect(sums(second)).toEqual([503, 502]);
    const before = await list({ ending_before: second.data[1]?.id ?? '' });
    expect([sums(before), before.has_more]).toEqual([[504, 503], true]);
    expect(sums({ data: await list().autoPagingToArray({ limit: 100 }) })).toEqual([505, 504, 503, 502, 501]);
  });

  it('expands up to four levels and refuses what is no reference', async () => {
    const { id: customer } = await stripe.customers.create({});
    const intent = await paying.byCard('pm_card_visa', {
      amount: 1000,
      customer,
      expand: ['latest_charge.balance_transaction', 'customer'],
    });
    expect(intent.latest_charge).toMatchObject({ balance_transaction: { fee: 36, net: 964 } });
    expect(intent.customer).toMatchObject({ id: customer, object: 'customer' });
    await stripe.refunds.create({ payment_intent: intent.id, amount: 300 });
    const expand = ['data.refunds.data.balance_transaction'];
    const [charge] = (await stripe.charges.list({ customer, expand })).data;
    expect(charge?.refunds?.data).toMatchObject([{ amount: 300, balance_transaction: { net: -300 } }]);
    await expect(stripe.customers.retrieve(customer, { expand: ['email'] })).rejects.toMatchObject({
      code: undefined,
      statusCode: 400,
    });
    await expect(stripe.charges.list({ expand: ['data.a.b.c.d.e'] })).rejects.toMatchObject({
      code: 'property_expansion_max_depth',
    });
  });

  it('finds prices by lookup key and transfers the key', async () => {
    const { id: product } = await stripe.products.create({ name: 'p' });
    const lookup_key = `basic_${mark}`;
    const make = (extra: Partial<Stripe.PriceCreateParams> = {}): Promise<Stripe.Price> =>
      stripe.prices.create({
        product,
        currency: 'jpy',
        unit_amount: 500,
        lookup_key,
        recurring: { interval: 'month' },
        ...extra,
      });
    await make();
    await expect(make()).rejects.toMatchObject({ param: 'lookup_key' });
    const second = await make({ transfer_lookup_key: true });
    const found = await stripe.prices.list({ lookup_keys: [lookup_key] });
    expect(found.data.map(({ id }) => id)).toEqual([second.id]);
  });

  const saving = (
    customer: string,
    payment_method: string,
    extra: Partial<Stripe.SetupIntentCreateParams> = {},
  ): Promise<Stripe.SetupIntent> =>
    stripe.setupIntents.create({
      customer,
      payment_method,
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      ...extra,
    });
  const savingThere = (customer: string): Promise<Stripe.SetupIntent> =>
    saving(customer, 'pm_card_authenticationRequiredOnSetup', {
      automatic_payment_methods: { enabled: true },
      return_url: 'https://example.jp/back',
    });

  it('saves a card by setup intent, asks for 3-D Secure where the card does, and refuses a bad one', async () => {
    const { id: customer } = await stripe.customers.create({});
    expect((await saving(customer, 'pm_card_visa')).status).toBe('succeeded');
    expect(await savingThere(customer)).toMatchObject({
      status: 'requires_action',
      next_action: { type: 'redirect_to_url' },
    });
    expect((await stripe.customers.listPaymentMethods(customer)).data).toHaveLength(1);
    await expect(saving(customer, 'pm_card_visa_chargeDeclined')).rejects.toMatchObject({ statusCode: 402 });
  });

  onlyInSandbox('only people pass its 3-D Secure page', 'saves a card through 3-D Secure', async () => {
    const { id: customer } = await stripe.customers.create({});
    const { next_action } = await savingThere(customer);
    const page = next_action?.redirect_to_url?.url ?? '';
    const back = await fetch(page, { method: 'POST', body: 'result=complete', redirect: 'manual' });
    expect(back.headers.get('location')).toContain('redirect_status=succeeded');
    expect((await stripe.customers.listPaymentMethods(customer)).data).toHaveLength(1);
  });
});
