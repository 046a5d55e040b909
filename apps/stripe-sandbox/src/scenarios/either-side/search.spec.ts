import { randomBytes } from 'node:crypto';
import type Stripe from 'stripe';
import { billingOf } from '../../testing/billing.ts';
import { eventually, startSide, type Side } from '../../testing/either-side.ts';

/** Stripe's index is up to a minute behind, so what was just written is asked for until it is found. */
describe('searching', () => {
  let side: Side;
  let stripe: Stripe;
  /** Tells what this run made from everything else in a test account. */
  const mark = randomBytes(6).toString('hex');
  const odd = `metadata['group']:'odd-${mark}'`;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    for (let n = 1; n <= 5; n += 1)
      await stripe.customers.create({
        name: `会員${n}号`,
        metadata: { group: `${n % 2 ? 'odd' : 'even'}-${mark}` },
      });
  });
  afterAll(() => side.close());

  const found = <T>(search: () => Promise<{ data: T[] }>, count = 1): Promise<T[]> =>
    eventually(async () => {
      const { data } = await search();
      return data.length === count && data;
    });

  it('finds by metadata, newest first, page by page', async () => {
    await found(() => stripe.customers.search({ query: odd }), 3);
    const first = await stripe.customers.search({ query: odd, limit: 2, expand: ['total_count'] });
    expect(first).toMatchObject({ object: 'search_result', has_more: true, total_count: 3 });
    expect(first.data.map(({ name }) => name)).toEqual(['会員5号', '会員3号']);
    const second = await stripe.customers.search({ query: odd, limit: 2, page: first.next_page ?? '' });
    expect(second).toMatchObject({ has_more: false, next_page: null, data: [{ name: '会員1号' }] });
    const all: string[] = [];
    for await (const customer of stripe.customers.search({ query: odd, limit: 1 }))
      all.push(customer.name ?? '');
    expect(all).toEqual(['会員5号', '会員3号', '会員1号']);
    await expect(
      stripe.customers.search({ query: "-name:'x'", page: first.next_page ?? '' }),
    ).rejects.toMatchObject({ statusCode: 400, param: 'page' });
  });

  it('searches every resource that Stripe lets one search', async () => {
    const name = `応援会員 ${mark}`;
    const { id: product } = await stripe.products.create({ name });
    const price = await billingOf(stripe).price(1100, 'month', product);
    await stripe.prices.update(price, { lookup_key: `search_${mark}` });
    const email = `search-${mark}@example.jp`;
    const { id: customer } = await stripe.customers.create({
      email,
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    const { id: subscription } = await stripe.subscriptions.create({
      customer,
      items: [{ price }],
      metadata: { member: mark },
    });
    await found(() => stripe.customers.search({ query: `email:'${email}'` }));
    await found(() => stripe.products.search({ query: `active:'true' AND name~'${mark}'` }));
    await found(() =>
      stripe.prices.search({ query: `product:'${product}' AND lookup_key:'search_${mark}'` }),
    );
    await found(() =>
      stripe.subscriptions.search({ query: `status:'active' AND metadata['member']:'${mark}'` }),
    );
    await found(() => stripe.invoices.search({ query: `subscription:'${subscription}' AND total>1000` }));
    await found(() => stripe.paymentIntents.search({ query: `customer:'${customer}' AND amount=1100` }));
    const [charge] = await found(() =>
      stripe.charges.search({
        query: `customer:'${customer}' AND payment_method_details.card.last4:4242`,
        expand: ['data.customer'],
      }),
    );
    expect(charge?.customer).toMatchObject({ email });
    await stripe.customers.del(customer);
    expect(await found(() => stripe.customers.search({ query: `email:'${email}'` }), 0)).toEqual([]);
  });

  it('refuses what it cannot read or does not know', async () => {
    for (const query of ['花子', "nickname:'x'", "name:'1' OR email:'2' AND phone:'3'"])
      await expect(stripe.customers.search({ query })).rejects.toMatchObject({
        type: 'StripeInvalidRequestError',
        statusCode: 400,
        param: 'query',
      });
  });
});
