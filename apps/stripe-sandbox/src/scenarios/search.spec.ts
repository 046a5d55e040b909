import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

/** How far searches lag is for the sandbox to be told; at Stripe it is as it comes. What they find is told in either-side/search.spec.ts. */
describe('searching behind the writes', () => {
  let s: Scenario;
  beforeAll(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.stripe.customers.create({ name: '会員1号' });
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

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
