import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

/** What a demo or an import does: a year of a community, played through the SDK in seconds. */
describe('a year of sixty members', () => {
  let s: Scenario;
  beforeAll(async () => {
    s = await startScenario({ checks: false });
  });
  afterAll(() => s.close());

  it('is played silently, with every renewal paid on its day', async () => {
    await s.control('/webhooks', { paused: true, whilePaused: 'discard' });
    await s.control('/clock', { now: '2025-11-23T00:00:00Z' });
    const product = await s.stripe.products.create({ name: '応援会員' });
    const price = await s.stripe.prices.create({
      product: product.id,
      currency: 'jpy',
      unit_amount: 500,
      recurring: { interval: 'month' },
    });
    const join = async (n: number): Promise<void> => {
      const customer = await s.stripe.customers.create({ email: `member${n}@example.jp`, metadata: { n } });
      await s.stripe.subscriptions.create({
        customer: customer.id,
        items: [{ price: price.id }],
        default_payment_method: 'pm_card_visa',
      });
    };
    for (let month = 0; month < 12; month += 1) {
      await Promise.all([0, 1, 2, 3, 4].map((n) => join(month * 5 + n)));
      await s.control('/clock', { advance: '30d' });
    }
    await s.control('/clock', { now: '2026-11-22T00:00:00Z' });
    const paid = await s.stripe.invoices
      .list({ status: 'paid', limit: 100 })
      .autoPagingToArray({ limit: 5000 });
    const subscriptions = await s.stripe.subscriptions.list({ limit: 100 });
    expect(subscriptions.data).toHaveLength(60);
    expect(new Set(subscriptions.data.map(({ status }) => status))).toEqual(new Set(['active']));
    expect(paid.length).toBeGreaterThan(60 * 6);
    const balance = await s.stripe.balanceTransactions
      .list({ limit: 100 })
      .autoPagingToArray({ limit: 5000 });
    expect(balance).toHaveLength(paid.length);
    expect(balance.reduce((sum, entry) => sum + entry.net, 0)).toBe(paid.length * (500 - 18));
    await s.control('/clock', { follow: 'system' });
    await s.control('/webhooks', { paused: false });
    expect(s.receiver.received).toHaveLength(0);
    expect(violationsOf(s)).toEqual([]);
  });
});
