import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

describe('searching as at Stripe', () => {
  let s: Scenario;
  beforeAll(async () => {
    s = await startScenario({ webhookUrl: null });
    for (let n = 1; n <= 5; n += 1)
      await s.stripe.customers.create({ name: `会員${n}号`, metadata: { group: n % 2 ? 'odd' : 'even' } });
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());
  const odd = "metadata['group']:'odd'";

  it('finds by metadata, newest first, page by page', async () => {
    const first = await s.stripe.customers.search({ query: odd, limit: 2, expand: ['total_count'] });
    expect(first).toMatchObject({ object: 'search_result', has_more: true, total_count: 3 });
    expect(first.data.map(({ name }) => name)).toEqual(['会員5号', '会員3号']);
    const second = await s.stripe.customers.search({ query: odd, limit: 2, page: first.next_page ?? '' });
    expect(second).toMatchObject({ has_more: false, next_page: null, data: [{ name: '会員1号' }] });
    const all: string[] = [];
    for await (const customer of s.stripe.customers.search({ query: odd, limit: 1 }))
      all.push(customer.name ?? '');
    expect(all).toEqual(['会員5号', '会員3号', '会員1号']);
    await expect(
      s.stripe.customers.search({ query: "-name:'x'", page: first.next_page ?? '' }),
    ).rejects.toMatchObject({ statusCode: 400, param: 'page' });
  });

  it('searches every resource that Stripe lets one search', async () => {
    const { stripe } = s;
    const product = await stripe.products.create({ name: '応援会員', metadata: { plan: 'a' } });
    const price = await stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 1100,
      recurring: { interval: 'month' },
      lookup_key: 'search_month',
    });
    const customer = await stripe.customers.create({ email: 'search@example.jp' });
    const subscription = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
      default_payment_method: 'pm_card_visa',
      metadata: { member: 'D-1' },
    });
    const found = {
      customers: await stripe.customers.search({ query: "email:'search@example.jp'" }),
      products: await stripe.products.search({ query: "active:'true' AND name~'応援会員'" }),
      prices: await stripe.prices.search({ query: `product:'${product.id}' AND lookup_key~'search'` }),
      subscriptions: await stripe.subscriptions.search({ query: "status:'active' metadata['member']:'D-1'" }),
      invoices: await stripe.invoices.search({ query: `subscription:'${subscription.id}' total>1000` }),
      intents: await stripe.paymentIntents.search({ query: `customer:'${customer.id}' amount=1100` }),
      charges: await stripe.charges.search({
        query: `customer:'${customer.id}' payment_method_details.card.last4:4242`,
        expand: ['data.customer'],
      }),
    };
    expect(Object.values(found).map(({ data }) => data.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(found.charges.data[0]?.customer).toMatchObject({ email: 'search@example.jp' });
    await stripe.customers.del(customer.id);
    expect((await stripe.customers.search({ query: "email:'search@example.jp'" })).data).toEqual([]);
  });

  it('refuses in the shape of Stripe what it cannot read or does not know', async () => {
    for (const query of ['花子', "nickname:'x'", "a:'1' OR b:'2' c:'3'"])
      await expect(s.stripe.customers.search({ query })).rejects.toMatchObject({
        type: 'StripeInvalidRequestError',
        statusCode: 400,
        param: 'query',
      });
  });

  it('is behind the writes when told to, and up to date again when told so', async () => {
    await s.control('/settings', { searchLagMilliseconds: 60_000 });
    const late = await s.stripe.customers.create({ name: 'おそい人' });
    const [known] = (await s.stripe.customers.search({ query: "name:'会員1号'" })).data;
    await s.stripe.customers.update(known?.id ?? '', { name: '改名' });
    const query = "name~'おそい人' OR name:'改名'";
    expect((await s.stripe.customers.search({ query })).data).toEqual([]);
    expect((await s.stripe.customers.search({ query: "name:'会員1号'" })).data).toHaveLength(1);
    expect((await s.stripe.customers.retrieve(late.id)).id).toBe(late.id);
    await s.control('/settings', { searchLagMilliseconds: 0 });
    expect((await s.stripe.customers.search({ query })).data).toHaveLength(2);
  });
});
