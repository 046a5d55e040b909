import { readFileSync } from 'node:fs';
import Stripe from 'stripe';
import { optionsFromEnvironment } from '../options.ts';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

describe('a sandbox that nobody takes for Stripe', () => {
  let s: Scenario;
  beforeAll(async () => {
    s = await startScenario({ webhookUrl: null });
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

  it('listens on this machine alone unless told otherwise', () => {
    expect(optionsFromEnvironment({})).toMatchObject({ host: '127.0.0.1', port: 12111 });
    expect(s.host).toBe('127.0.0.1');
  });

  it.each(['sk_live_1', 'sk_test_1', 'rk_test_1'])('does not start beside the key %s', (key) => {
    expect(() => optionsFromEnvironment({ STRIPE_SECRET_KEY: key })).toThrow('does not start');
  });

  it('says on every page that no money moves', async () => {
    const customer = await s.stripe.customers.create({ email: 'hanako@example.jp' });
    const session = await s.stripe.checkout.sessions.create({
      mode: 'payment',
      customer: customer.id,
      line_items: [{ price_data: { currency: 'jpy', unit_amount: 1100, product_data: { name: '前売券' } } }],
      success_url: 'http://localhost/done',
    });
    const portal = await s.stripe.billingPortal.sessions.create({ customer: customer.id });
    const secure = await s.stripe.paymentIntents.create({
      amount: 1100,
      currency: 'jpy',
      payment_method: 'pm_card_authenticationRequired',
      confirm: true,
      return_url: 'http://localhost/back',
    });
    await s.stripe.invoiceItems.create({ customer: customer.id, amount: 1100, currency: 'jpy' });
    const draft = await s.stripe.invoices.create({
      customer: customer.id,
      collection_method: 'send_invoice',
      days_until_due: 30,
      pending_invoice_items_behavior: 'include',
    });
    const invoice = await s.stripe.invoices.finalizeInvoice(draft.id ?? '');
    const pages = [
      `${s.url}/`,
      session.url,
      portal.url,
      secure.next_action?.redirect_to_url?.url,
      invoice.hosted_invoice_url,
      `${s.url}/c/pay/cs_test_nobody`,
    ];
    for (const page of pages) {
      const answer = await fetch(page ?? '');
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(await answer.text()).toMatch(/サンドボックス・実際のお金は動きません|Sandbox, no real money/);
    }
  });

  it('does what the first lines of its README promise', async () => {
    const readme = readFileSync('apps/stripe-sandbox/README.md', 'utf8');
    const [, example = ''] = /```js\n(.*?)```/s.exec(readme) ?? [];
    const lines = example
      .replace("import Stripe from 'stripe';", '')
      .replace('port: 12111', `port: ${s.port}`);
    const run = new Function('Stripe', 'console', `return (async () => {${lines}})()`) as (
      stripe: typeof Stripe,
      console: { log(text: string): void },
    ) => Promise<void>;
    const said: string[] = [];
    await run(Stripe, { log: (text) => said.push(text) });
    expect(said).toHaveLength(1);
    expect(await (await fetch(said[0] ?? '')).text()).toContain('1,100円を支払って申し込む');
  });
});
